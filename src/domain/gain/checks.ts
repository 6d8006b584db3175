import { newest } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import type { Actor } from '../people/authority.ts';
import { todayInNorway } from '../time/dates.ts';
import { dayNumber } from '../timeline.ts';
import { checkDue } from './check-clock.ts';
import { askedAbout, checkRoles } from './check-people.ts';
import { type Checked, checkToAnswer, lastChecked } from './check-rules.ts';
import { type Gain, type GainAt, gainAt } from './gain.ts';

export type Due = { gain: string; due: string };

function* living(state: Municipality): Generator<{ gain: Gain; at: GainAt }> {
  const now = newest(state);
  const day = dayNumber(now.asOf);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, now, day);
    if (at && !at.isAbandoned) yield { gain, at };
  }
}

/** Every check that is to be opened today. */
export function checksDue(state: Municipality, today: string): Due[] {
  return Array.from(living(state)).flatMap(({ gain, at }) => {
    const due = checkDue(gain, at, today);
    return due === undefined ? [] : [{ gain: gain.id, due }];
  });
}

/** The oldest first. */
export function firstDue(a: Due, b: Due): number {
  return a.due.localeCompare(b.due) || a.gain.localeCompare(b.gain);
}

type IsThere = (person: string) => boolean;

/** Every check that is open; `people` are those it is put to, the first one first. */
export function checksOpen(
  state: Municipality,
  today: string,
  isThere: IsThere,
): (Due & { people: string[] })[] {
  const peopleFor = askedAbout(state, today, isThere);
  return Array.from(living(state)).flatMap(({ gain, at }) => {
    if (at.openCheck === undefined || at.realised === 0) return [];
    return [{ gain: gain.id, due: at.openCheck, people: peopleFor({ gain, at }) }];
  });
}

/** A question that a person can answer, or has answered today and can take back. */
export type Check = {
  gain: Gain;
  at: GainAt;
  due: string;
  /** Put to this person; else they may answer it in somebody's place. */
  isTheirs: boolean;
  answered: Checked | undefined;
};

/** What waits for this person's answer, the oldest first, with what they have answered today in its place. */
export function checksFor(
  state: Municipality,
  actor: Actor,
  { today, isThere }: { today: string; isThere: IsThere },
): Check[] {
  const peopleFor = askedAbout(state, today, isThere);
  const checks = Array.from(living(state)).flatMap(({ gain, at }): Check[] => {
    const answered = answeredToday(gain, actor, today);
    const due = answered?.due ?? checkToAnswer(gain, at);
    if (due === undefined) return [];
    const isTheirs = peopleFor({ gain, at }).includes(actor.by);
    if (!isTheirs && checkRoles(state, { gain, at }, actor, today).size === 0) return [];
    return [{ gain, at, due, isTheirs, answered }];
  });
  return checks.sort((a, b) => firstDue({ ...a, gain: a.gain.id }, { ...b, gain: b.gain.id }));
}

/** Those of them that are put to this person and wait. */
export function checksPutTo(
  state: Municipality,
  actor: Actor,
  { today, isThere }: { today: string; isThere: IsThere },
): Due[] {
  const peopleFor = askedAbout(state, today, isThere);
  return Array.from(living(state)).flatMap(({ gain, at }) => {
    const due = checkToAnswer(gain, at);
    if (due === undefined || !peopleFor({ gain, at }).includes(actor.by)) return [];
    return answeredToday(gain, actor, today) ? [] : [{ gain: gain.id, due }];
  });
}

function answeredToday(gain: Gain, actor: Actor, today: string): Checked | undefined {
  const last = lastChecked(gain);
  const isOwn = last?.by === actor.by && last.answer !== 'missed' && !last.isImported;
  return isOwn && todayInNorway(new Date(last.at)) === today ? last : undefined;
}
