import { isAfter, newest } from '../dated.ts';
import { type Decision, keep, keepAs, type Refusal, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, proposing } from '../people/authority.ts';
import { addDays, todayInNorway } from '../time/dates.ts';
import { checkDue } from './check-clock.ts';
import { checkRoles } from './check-people.ts';
import { type Gain, type GainAt, type GainFact, gainAt, standing } from './gain.ts';

export type CheckRefused =
  | 'unknownGain'
  | 'needsGainOwner'
  | 'noOpenCheck'
  | 'checkAnswered'
  | 'checkLapsed'
  | 'partlyIsNotLess'
  | 'partlyIsNothing'
  | 'undoOnlySameDay'
  | 'notYourAnswer';

/** Days from when a check was delivered until it counts as missed. domain.md §5. */
const daysToAnswer = 30;

export type Checked = Extract<GainFact, { kind: 'checked' }>;

function find(state: Municipality, id: string): { gain: Gain; at: GainAt } | undefined {
  const gain = state.gains.get(id);
  const at = gain && gainAt(gain, newest(state));
  return at && !at.isAbandoned ? { gain, at } : undefined;
}

/** The question is put, once for each due date; nothing where it has been, or is no longer to be. */
export function openCheck(
  state: Municipality,
  { gain: id, due, on }: { gain: string; due: string; on: string },
): Decision<never> {
  const found = find(state, id);
  if (!found || checkDue(found.gain, found.at, on) !== due) return keep();
  return keep({ type: 'gain.check-opened', on, gain: id, due });
}

/** Whether a check that was delivered has gone unanswered: `heardSince` is the first day without a break in hearing. */
export function isMissed({ sentOn, heardSince }: { sentOn: string; heardSince: string }, today: string) {
  return addDays(sentOn > heardSince ? sentOn : heardSince, daysToAnswer) <= today;
}

/** Said of a check that was delivered and is still open; the rule for when is `isMissed`. */
export function missCheck(
  state: Municipality,
  { gain: id, due, on }: { gain: string; due: string; on: string },
): Decision<never> {
  const found = find(state, id);
  if (!found || found.at.openCheck !== due || found.at.realised === 0) return keep();
  return keep({ type: 'gain.checked', on, gain: id, answer: 'missed', due });
}

/** The check that an answer would be to: the open one, else one that was missed and has left the gain unconfirmed. */
export function checkToAnswer(gain: Gain, at: GainAt): string | undefined {
  if (at.realised === 0 || at.isAbandoned) return undefined;
  return at.openCheck ?? (at.isUnconfirmed ? lastChecked(gain)?.due : undefined);
}

export function lastChecked(gain: Gain): Checked | undefined {
  return standing(gain).findLast((fact) => fact.kind === 'checked');
}

export type Answer = { answer: 'yes' | 'no' } | { answer: 'partly'; minutesPerYear: number };

/** Still so, partly (what is left, for the whole gain) or no longer; it counts from the day it is given. */
export function answerCheck(
  state: Municipality,
  command: { gain: string; due: string; on: string; actor: Actor } & Answer,
): Decision<CheckRefused> {
  const { gain: id, due, on, actor, answer } = command;
  const found = find(state, id);
  if (!found) return refuse('unknownGain');
  const { gain, at } = found;
  const roles = checkRoles(state, found, actor, on);
  if (roles.size === 0) return refuse('needsGainOwner');
  const isAnswered = (fact: GainFact) =>
    fact.kind === 'checked' && fact.due === due && fact.answer !== 'missed';
  if (standing(gain).some(isAnswered)) return refuse('checkAnswered');
  if (at.realised === 0) return refuse('checkLapsed');
  const asked = checkToAnswer(gain, at);
  if (asked === undefined) return refuse('noOpenCheck');
  if (answer !== 'partly')
    return keepAs(roles, proposing, { type: 'gain.checked', on, gain: id, answer, due: asked });
  const { minutesPerYear } = command;
  const broken = partlyRefused(at, minutesPerYear);
  const event = { type: 'gain.checked', on, gain: id, answer, minutesPerYear, due: asked } as const;
  return broken ?? keepAs(roles, proposing, event);
}

function partlyRefused(at: GainAt, minutesPerYear: number): Refusal<CheckRefused> | undefined {
  if (minutesPerYear >= at.realised) return refuse('partlyIsNotLess');
  return minutesPerYear <= 0 ? refuse('partlyIsNothing') : undefined;
}

/** What may come after an answer because of it, so that it cannot be taken away under it. */
const restingOn: readonly GainFact['kind'][] = ['measured', 'realisationProposed', 'realised', 'checkOpened'];

/** One's own answer of the same day, by a correction: what it moved is as it was. */
export function undoAnswer(
  state: Municipality,
  { gain: id, on, actor, reason }: { gain: string; on: string; actor: Actor; reason: string },
): Decision<CheckRefused> {
  const found = find(state, id);
  if (!found) return refuse('unknownGain');
  const last = lastChecked(found.gain);
  if (!last || last.answer === 'missed' || last.by !== actor.by) return refuse('notYourAnswer');
  const isUsed = standing(found.gain).some((fact) => isAfter(fact, last) && restingOn.includes(fact.kind));
  if (isUsed || todayInNorway(new Date(last.at)) !== on) return refuse('undoOnlySameDay');
  return keep({ type: 'gain.corrected', on, gain: id, entry: last.seq, reason });
}
