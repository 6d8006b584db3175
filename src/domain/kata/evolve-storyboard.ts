import type { Event, EventOf } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { type ExperimentEvent, evolveExperiment } from './evolve-experiment.ts';
import type { Storyboard, TargetCondition } from './storyboard.ts';

export type BoardEvent = Extract<
  Event,
  { type: `storyboard.${string}` | `experiment.${string}` | `coaching.${string}` }
>;

export function evolveStoryboard(state: Municipality, event: BoardEvent, by?: string): void {
  if (event.type === 'storyboard.opened') {
    state.boards.set(event.board, newBoard(event));
    return;
  }
  const board = state.boards.get(event.board);
  if (!board) throw new Error(`${event.type}: no storyboard ${event.board}`);
  evolveBoard(board, event, by);
}

export function newBoard({ board: id, unit, on }: EventOf<'storyboard.opened'>): Storyboard {
  return {
    ...{ id, unit, openedOn: on, state: 'active', stateOn: on, people: {} },
    ...{ targets: [], obstacles: [], experiments: [], cycles: [], notes: [] },
  };
}

/** One more thing that happened on a board that is there. */
export function evolveBoard(board: Storyboard, event: BoardEvent, by?: string): void {
  const { on } = event;
  switch (event.type) {
    case 'storyboard.opened':
      return;
    case 'storyboard.focus-set':
      board.focus = event.focus;
      return;
    case 'storyboard.challenge-set':
      board.challenge = event.challenge;
      board.challengeThief = event.thief;
      return;
    case 'storyboard.people-set': {
      const { learner, coach, secondCoach } = event;
      board.people = {
        ...(learner === undefined ? {} : { learner }),
        ...(coach === undefined ? {} : { coach }),
        ...(secondCoach === undefined ? {} : { secondCoach }),
      };
      return;
    }
    case 'storyboard.paused':
      return stands(board, { state: 'paused', stateOn: on, stateReason: event.reason });
    case 'storyboard.finished':
      return stands(board, { state: 'finished', stateOn: on, stateReason: event.learning });
    case 'storyboard.resumed':
      return stands(board, { state: 'active', stateOn: on, stateReason: event.reason });
    case 'storyboard.target-set':
      return setTarget(board, event);
    case 'storyboard.target-ended':
      found(board.targets, event.target, event.type).ended = {
        ...{ on, outcome: event.outcome, learning: event.learning },
      };
      return;
    case 'storyboard.target-reopened':
      delete found(board.targets, event.target, event.type).ended;
      return;
    case 'storyboard.observed': {
      const { observation: id, value, samples, method, target } = event;
      const { observations } = found(board.targets, target, event.type);
      const later = observations.findIndex((one) => one.on > on);
      observations.splice(later < 0 ? observations.length : later, 0, { id, on, value, samples, method });
      return;
    }
    case 'storyboard.observation-undone':
      for (const target of board.targets)
        target.observations = target.observations.filter(({ id }) => id !== event.observation);
      return;
    case 'storyboard.obstacle-noted':
      return noteObstacle(board, event);
    case 'storyboard.obstacle-chosen':
      noteObstacle(board, event);
      found(board.targets, event.target, event.type).obstacle = event.obstacle;
      return;
    case 'storyboard.obstacle-struck': {
      found(board.obstacles, event.obstacle, event.type).struck = { on, reason: event.reason };
      for (const target of board.targets) if (target.obstacle === event.obstacle) target.obstacle = undefined;
      return;
    }
    case 'coaching.held': {
      const { cycle: id, answers, nextOn } = event;
      board.cycles.push({ id, on, answers, nextOn });
      const last = board.experiments.at(-1);
      // A step that is still being taken is gone to see when the newest cycle says.
      if (last && last.result === undefined) last.reviewOn = nextOn;
      return;
    }
    case 'coaching.noted':
      board.notes.push({ id: event.note, on, to: event.to, by, text: event.text });
      return;
    default:
      return evolveExperiment(board, event satisfies ExperimentEvent);
  }
}

function stands(board: Storyboard, how: Pick<Storyboard, 'state' | 'stateOn' | 'stateReason'>): void {
  Object.assign(board, how);
}

/** Another id is the next target condition; the same one is put in other words. */
function setTarget(board: Storyboard, event: EventOf<'storyboard.target-set'>): void {
  const { on, target: id, condition, achieveBy, outcome, pattern, metric } = event;
  const known = board.targets.find((one) => one.id === id);
  const told = { id, condition, achieveBy, outcome, pattern, metric };
  if (known) {
    Object.assign(known, told);
    return;
  }
  const last: TargetCondition | undefined = board.targets.at(-1);
  // Ledgers from before target conditions were ended tell of the next one only.
  if (last) last.ended ??= { on, outcome: 'abandoned' };
  board.targets.push({ ...told, setOn: on, observations: [] });
}

function noteObstacle(
  board: Storyboard,
  { on, obstacle: id, text, thief }: EventOf<'storyboard.obstacle-noted' | 'storyboard.obstacle-chosen'>,
): void {
  const known = board.obstacles.find((one) => one.id === id);
  if (!known) {
    board.obstacles.push({ id, text, notedOn: on, thief });
    return;
  }
  // Chosen again, it is there again.
  delete known.struck;
  Object.assign(known, { text, thief: thief ?? known.thief });
}

function found<T extends { id: string }>(all: readonly T[], id: string, type: string): T {
  const one = all.find((candidate) => candidate.id === id);
  if (!one) throw new Error(`${type}: no ${id} on the storyboard`);
  return one;
}
