import { newest } from '../dated.ts';
import { type Decision, keep, refuse } from '../decision.ts';
import { gainAt } from '../gain/gain.ts';
import type { Municipality } from '../municipality.ts';
import { survivorOf } from '../time-thief/report-rules.ts';
import { type ThiefAt, type ThiefStatus, thiefNow } from '../time-thief/time-thief.ts';
import { nameKey } from '../unit/unit-ids.ts';
import type { Experiment, Storyboard, StoryboardRefused } from './storyboard.ts';

export type OnBoard = { board: Storyboard; experiment: Experiment };

/** The experiments that opened a gain or feed it, oldest first. */
export function experimentsOfGain(state: Municipality, gain: string): OnBoard[] {
  return allExperiments(state).filter(({ experiment }) => experiment.gains.includes(gain));
}

/** The experiments on a time thief: on it as an obstacle, or on a board whose challenge it is. Oldest first. */
export function experimentsOfThief(state: Municipality, thief: string): OnBoard[] {
  return allExperiments(state).filter((one) => thievesOf(one).includes(thief));
}

function allExperiments(state: Municipality): OnBoard[] {
  return [...state.boards.values()]
    .flatMap((board) => board.experiments.map((experiment) => ({ board, experiment })))
    .sort((a, b) => a.experiment.plannedOn.localeCompare(b.experiment.plannedOn));
}

function thievesOf({ board, experiment }: OnBoard): string[] {
  const obstacle = board.obstacles.find(({ id }) => id === experiment.obstacle);
  return [obstacle?.thief, board.challengeThief].flatMap((thief) => (thief === undefined ? [] : [thief]));
}

/** What is known to take time: heard, and neither withdrawn, rejected nor laid down in another. */
const isAlive = (status: ThiefStatus) => !['withdrawn', 'rejected', 'merged'].includes(status);

/** The time thieves of a unit, its own and those it has said are its own too, by id. */
function thievesOfUnit(state: Municipality, unit: string): Map<string, ThiefAt> {
  const found = new Map<string, ThiefAt>();
  for (const thief of state.thieves.values()) {
    const at = thiefNow(thief);
    if (!at || !isAlive(at.status)) continue;
    if (at.content.unit === unit || at.supports.some((support) => support.unit === unit))
      found.set(thief.id, at);
  }
  return found;
}

const isTakenOn = (status: ThiefStatus) => ['ours', 'inProgress', 'reduced', 'notSolved'].includes(status);

/** Those of them that somebody has taken on: what only waits to be assessed is not everybody's to read. */
export function takenOnThieves(state: Municipality, unit: string): Map<string, ThiefAt> {
  return new Map([...thievesOfUnit(state, unit)].filter(([, { status }]) => isTakenOn(status)));
}

/** `isSame` says that two time thieves are one and the same in two units, where they were not merged. */
export type IsSameThief = (one: string, other: string) => boolean;

export type WhatWorked = OnBoard & { thief: string; ours: string };

/** What worked in other units on a time thief that this one has too: the experiments that led to a gain. */
export function whatWorkedElsewhere(
  state: Municipality,
  unit: string,
  isSame: IsSameThief = sameTitle(state),
): WhatWorked[] {
  const ours = [...takenOnThieves(state, unit).keys()];
  const tried = new Set(
    [...state.boards.values()]
      .filter((board) => board.unit === unit)
      .flatMap((board) => board.experiments.map(({ after }) => after?.experiment)),
  );
  return allExperiments(state).flatMap((one) => {
    const { board, experiment } = one;
    if (board.unit === unit || tried.has(experiment.id) || !hasWorked(state, experiment)) return [];
    for (const thief of thievesOf(one)) {
      const same = ours.find(
        (own) => survivorOf(state, thief) === survivorOf(state, own) || isSame(thief, own),
      );
      if (same !== undefined) return [{ ...one, thief, ours: same }];
    }
    return [];
  });
}

function hasWorked(state: Municipality, { gains }: Experiment): boolean {
  return gains.some((id) => {
    const gain = state.gains.get(id);
    const at = gain && gainAt(gain, newest(state));
    return at !== undefined && !at.isAbandoned;
  });
}

function sameTitle(state: Municipality): IsSameThief {
  const titleOf = (id: string) => {
    const thief = state.thieves.get(id);
    const title = thief && thiefNow(thief)?.content.title;
    return title === undefined ? undefined : nameKey(title);
  };
  return (one, other) => titleOf(one) !== undefined && titleOf(one) === titleOf(other);
}

type Linking = { experiment: string; gain: string; on: string };

/** An experiment that was carried through opens a gain of the board's unit, or feeds it. */
export function linkExperiment(
  state: Municipality,
  board: Storyboard,
  { experiment: id, gain, on }: Linking,
): Decision<StoryboardRefused> {
  const experiment = board.experiments.find((one) => one.id === id);
  if (!experiment) return refuse('unknownExperiment');
  const known = state.gains.get(gain);
  if (!known || gainAt(known, newest(state))?.unit !== board.unit) return refuse('unknownGain');
  if (experiment.gains.includes(gain)) return keep();
  if (experiment.result === undefined || experiment.isCalledOff) return refuse('resultFirst');
  return keep({ type: 'experiment.linked', on, board: board.id, experiment: id, gain });
}

export function unlinkExperiment(
  board: Storyboard,
  { experiment: id, gain, reason, on }: Linking & { reason: string },
): Decision<StoryboardRefused> {
  const experiment = board.experiments.find((one) => one.id === id);
  if (!experiment) return refuse('unknownExperiment');
  if (!experiment.gains.includes(gain)) return keep();
  return keep({ type: 'experiment.unlinked', on, board: board.id, experiment: id, gain, reason });
}
