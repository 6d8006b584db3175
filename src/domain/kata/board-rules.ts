import { type Decision, keep, refuse } from '../decision.ts';
import { type BoardPart, boardParts } from '../events/kata.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { newBoard } from './evolve-storyboard.ts';
import { type Keeper, mayKeepBoard, mayKeepBoards } from './may-keep-board.ts';
import { mergeTouched } from './merge-touched.ts';
import { openExperiment, openTarget, type Storyboard, type StoryboardRefused } from './storyboard.ts';

export type BoardRule = (board: Storyboard) => Decision<StoryboardRefused>;

/** A rule on a board that is being worked on, for somebody who keeps it. */
export function onBoard(
  state: Municipality,
  { board: id, keeper }: { board: string; keeper: Keeper },
  rule: BoardRule,
): Decision<StoryboardRefused> {
  const board = state.boards.get(id);
  if (board?.state === 'paused') return refuse('boardIsPaused');
  if (board?.state === 'finished') return refuse('boardIsFinished');
  return onAnyBoard(state, { board: id, keeper }, rule);
}

/** As `onBoard`, on one that rests too. */
export function onAnyBoard(
  state: Municipality,
  { board: id, keeper }: { board: string; keeper: Keeper },
  rule: BoardRule,
): Decision<StoryboardRefused> {
  const board = state.boards.get(id);
  if (!board) return refuse('unknownBoard');
  return mayKeepBoard(state, keeper, board) ? rule(board) : refuse('needsMember');
}

/** What a board is about; empty where nothing stands. */
export type About = { focus: string; challenge: string } & Record<BoardPart, string>;

export function aboutOf(board: Storyboard | undefined): About {
  const { focus = '', challenge = '', people = {} } = board ?? {};
  const { learner = '', coach = '', secondCoach = '' } = people;
  return { focus, challenge, learner, coach, secondCoach };
}

type Describing = {
  about: About;
  /** What stood there when the form was opened: what is not touched stays as it has become since. */
  seen?: About;
  thief?: string | undefined;
  on: string;
};

/** A new board, or new words on one that is there. */
export function openBoard(
  state: Municipality,
  { board, unit, keeper, ...told }: Describing & { board: string; unit: string; keeper: Keeper },
): Decision<StoryboardRefused> {
  const known = state.boards.get(board);
  if (known) return onBoard(state, { board, keeper }, () => describeBoard(known, told));
  if (!state.units.has(unit)) return refuse('unknownUnit');
  if (!mayKeepBoards(state, keeper, unit)) return refuse('needsMember');
  const opened = { type: 'storyboard.opened', on: told.on, board, unit } as const;
  const described = describeBoard(newBoard(opened), told);
  return described.kind === 'refused' ? described : keep(opened, ...described.events);
}

/** Focus process, challenge and people; only what differs becomes an event. */
export function describeBoard(
  board: Storyboard,
  { about, seen, thief, on }: Describing,
): Decision<StoryboardRefused> {
  const now = aboutOf(board);
  const wanted = mergeTouched(about, seen ?? now, now);
  if (!wanted) return refuse('boardChanged');
  const { id } = board;
  const { focus, challenge } = wanted;
  const events: Event[] = [];
  if (focus !== now.focus) events.push({ type: 'storyboard.focus-set', on, board: id, focus });
  const from = thief ?? board.challengeThief;
  if (challenge !== now.challenge || from !== board.challengeThief)
    events.push({
      ...{ type: 'storyboard.challenge-set', on, board: id, challenge },
      ...(from === undefined ? {} : { thief: from }),
    });
  if (boardParts.some((part) => wanted[part] !== now[part])) {
    const people = Object.fromEntries(
      boardParts.filter((part) => wanted[part] !== '').map((part) => [part, wanted[part]]),
    );
    events.push({ type: 'storyboard.people-set', on, board: id, ...people });
  }
  return keep(...events);
}

export function pauseBoard(
  board: Storyboard,
  { reason, on }: { reason: string; on: string },
): Decision<StoryboardRefused> {
  if (board.state === 'finished') return refuse('boardIsFinished');
  if (board.state === 'paused') return board.stateReason === reason ? keep() : refuse('boardIsPaused');
  return keep({ type: 'storyboard.paused', on, board: board.id, reason });
}

/** A paused board goes on; a finished one is opened again, and then the reason stands in its story. */
export function resumeBoard(
  board: Storyboard,
  { reason, on }: { reason?: string | undefined; on: string },
): Decision<StoryboardRefused> {
  if (board.state === 'active') return board.stateOn === on ? keep() : refuse('boardIsActive');
  return keep({
    ...{ type: 'storyboard.resumed', on, board: board.id },
    ...(reason === undefined ? {} : { reason }),
  });
}

/** Nothing is left open: what was learned from each step and each target condition is written first. */
export function finishBoard(
  board: Storyboard,
  { learning, on }: { learning: string; on: string },
): Decision<StoryboardRefused> {
  if (board.state === 'finished') return board.stateReason === learning ? keep() : refuse('boardIsFinished');
  if (openExperiment(board)) return refuse('experimentIsOpen');
  if (openTarget(board)) return refuse('targetIsOpen');
  return keep({ type: 'storyboard.finished', on, board: board.id, learning });
}
