import { type Decision, keep, refuse } from '../decision.ts';
import type { EventOf } from '../events.ts';
import { type BoardRule, onBoard } from '../kata/board-rules.ts';
import { correctExperiment, planExperiment, recordLearning, recordResult } from '../kata/experiment-rules.ts';
import { inOrder } from '../kata/in-order.ts';
import type { Keeper } from '../kata/may-keep-board.ts';
import { observe, undoObservation } from '../kata/observation-rules.ts';
import { chooseObstacle, noteObstacle } from '../kata/obstacle-rules.ts';
import {
  activeObstacle,
  openExperiment,
  openTarget,
  type Storyboard,
  type StoryboardRefused,
} from '../kata/storyboard.ts';
import type { Municipality } from '../municipality.ts';
import type { CheckInRefused, Slot } from './check-in.ts';
import { mayKeepCheckIn } from './check-in-rules.ts';

/** What a team says: all of it optional, none of it twice. */
export type CheckInSaid = {
  board: string;
  /** The experiment that the card asked about. */
  experiment?: string | undefined;
  result?: string | undefined;
  learning?: string | undefined;
  value?: number | undefined;
  obstacle?: string | undefined;
  next?: { step: string; expectation: string; reviewOn: string } | undefined;
};

type Answering = {
  channel: string;
  slot: string;
  keeper: Keeper;
  said?: CheckInSaid | undefined;
  /** Of what is made: the same each time the same form is pressed. */
  ids: { observation: string; obstacle: string; experiment: string };
  /** Why words that stood there before give way. */
  reason: string;
};

type Refused = CheckInRefused | StoryboardRefused;

/**
 * The team's answer: what is said becomes the experiment's result and learning, a measurement, the obstacle and the next
 * step, by the rules that are theirs; the check-in points at them. What somebody has answered meanwhile is corrected, and
 * what stood there before stays in the story. Nothing said is «no change this week».
 */
export function answerCheckIn(state: Municipality, answering: Answering): Decision<Refused> {
  const { channel, keeper, said } = answering;
  const team = state.checkIns.get(channel);
  if (!team) return refuse('notConnected');
  if (!mayKeepCheckIn(state, { channel, keeper })) return refuse('checkInNeedsMember');
  const slot = team.slots.get(answering.slot) ?? { id: answering.slot, unit: team.unit, answers: [] };
  if (!said) return slot.answers.length > 0 ? keep() : keep(answered(answering, slot, {}));
  const units = [...keeper.units, team.unit];
  return onBoard(state, { board: said.board, keeper: { ...keeper, units } }, (board) =>
    answerOn(board, slot, { ...answering, said }),
  );
}

function answerOn(
  board: Storyboard,
  slot: Slot,
  answering: Answering & { said: CheckInSaid },
): Decision<StoryboardRefused> {
  const { said, keeper, ids } = answering;
  const { on } = keeper;
  const now = structuredClone(board);
  const decision = inOrder(now, rulesFor(answering, slot));
  if (decision.kind === 'refused') return decision;
  const { next } = said;
  const open = openExperiment(now);
  const isKept = next === undefined || (open?.step === next.step && open.expectation === next.expectation);
  const alsoSaid = isKept ? undefined : `${next.step}\n${next.expectation}`;
  const isTold = slot.answers.some((one) => one.alsoSaid === alsoSaid);
  const isNew = decision.events.length > 0 || (alsoSaid !== undefined && !isTold);
  if (!isNew && slot.answers.length > 0) return keep();
  const has = (type: string) => decision.events.some((event) => event.type === type);
  const isAbout = said.result !== undefined || said.learning !== undefined;
  const told = {
    board: board.id,
    ...(isAbout && said.experiment !== undefined ? { experiment: said.experiment } : {}),
    ...(has('storyboard.observed') ? { observation: ids.observation } : {}),
    ...(said.obstacle === undefined
      ? {}
      : { obstacle: obstacleNamed(now, said.obstacle)?.id ?? ids.obstacle }),
    ...(has('experiment.planned') ? { next: ids.experiment } : {}),
    ...(alsoSaid === undefined || isTold ? {} : { alsoSaid: alsoSaid.slice(0, 2000) }),
  };
  return keep(...decision.events, answered({ ...answering, keeper: { ...keeper, on } }, slot, told));
}

function answered(
  { channel, keeper: { on } }: Answering,
  { id: slot, unit }: Slot,
  told: Partial<EventOf<'check-in.answered'>>,
): EventOf<'check-in.answered'> {
  return { type: 'check-in.answered', on, channel, slot, unit, ...told };
}

function obstacleNamed({ obstacles }: Storyboard, said: string) {
  return obstacles.find(({ text, struck }) => !struck && text === said);
}

/** In the order that matters: facts, learning, the number, the obstacle, the next step. */
function rulesFor({ said, ids, keeper, reason }: Answering & { said: CheckInSaid }, slot: Slot): BoardRule[] {
  const { experiment: asked, result, learning, value, obstacle, next } = said;
  const { on } = keeper;
  const experiment = asked ?? '';
  const isFound = experiment !== '' && result !== undefined;
  const happened: BoardRule = (board) => {
    const one = board.experiments.find(({ id }) => id === experiment);
    if (!one || result === undefined) return keep();
    if (one.result === undefined) return recordResult(board, { experiment, result, found: value, on });
    const found = value ?? one.found;
    return correctExperiment(board, { experiment, part: 'result', text: result, found, reason, on });
  };
  const learned: BoardRule = (board) => {
    const one = board.experiments.find(({ id }) => id === experiment);
    if (!one || learning === undefined) return keep();
    if (one.learning === undefined) return recordLearning(board, { experiment, learning, on });
    return correctExperiment(board, { experiment, part: 'learning', text: learning, reason, on });
  };
  const counted: BoardRule = (board) => {
    const target = openTarget(board);
    if (value === undefined || !target?.metric) return keep();
    const before = slot.answers.findLast((answer) => answer.observation !== undefined)?.observation ?? '';
    const known = target.observations.find(({ id }) => id === before);
    if (known?.value === value) return keep();
    const undone = known ? undoObservation(board, { observation: before, reason, on }) : keep();
    // A number beside a result is what the experiment found, and is a measurement by that.
    if (isFound || undone.kind === 'refused') return undone;
    // The right number is that of the day the wrong one was taken.
    const seen = observe(board, { id: ids.observation, value, on: known?.on ?? on });
    return seen.kind === 'refused' ? seen : keep(...undone.events, ...seen.events);
  };
  const inTheWay: BoardRule = (board) => {
    if (obstacle === undefined || obstacleNamed(board, obstacle)) return keep();
    return noteObstacle(board, { obstacle: ids.obstacle, text: obstacle, on });
  };
  const inWork: BoardRule = (board) => {
    const named = obstacle === undefined ? undefined : obstacleNamed(board, obstacle);
    // While an experiment is open its obstacle stays, and another one waits in the list.
    if (!named || named === activeObstacle(board) || openExperiment(board)) return keep();
    return chooseObstacle(board, { obstacle: named.id, on });
  };
  const planned: BoardRule = (board) => {
    if (!next || openExperiment(board)) return keep();
    return planExperiment(board, { ...next, experiment: ids.experiment, on });
  };
  return [happened, learned, counted, inTheWay, inWork, planned];
}
