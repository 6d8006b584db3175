import { type Decision, keep, type Refusal, refuse } from '../decision.ts';
import type { Authorship, Method, StoredAuthorship } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { isSameModel, type TimeModel } from '../time/time-model.ts';
import {
  type Support,
  sameContent,
  type ThiefAt,
  type ThiefContent,
  type ThiefStatus,
  type TimeThief,
  thiefNow,
} from './time-thief.ts';

export type ThiefRefused =
  | 'unknownThief'
  | 'unknownUnit'
  | 'alreadyAssessed'
  | 'withdrawn'
  | 'notYours'
  | 'needsLeader'
  | 'reportedByYou'
  | 'nothingAsked'
  | 'notYetOurs'
  | 'notYetStarted'
  | 'notYetSolved'
  | 'alreadyStarted'
  | 'notClosed'
  | 'mergeIntoItself'
  | 'mergeRing'
  | 'mergeIntoEnded'
  | 'hasGain'
  | 'answerInPast'
  | 'escalateUpwards'
  | 'noSuchEntry'
  | 'endedThief'
  | 'authorshipFixed'
  | 'ownReport';

export type Found = { thief: TimeThief; at: ThiefAt };

export function findThief(state: Municipality, id: string): Found | Refusal<ThiefRefused> {
  const thief = state.thieves.get(id);
  const at = thief && thiefNow(thief);
  return at ? { thief, at } : refuse('unknownThief');
}

const unassessed: readonly ThiefStatus[] = ['reported', 'needsInfo'];

/** Its author may still change or withdraw it. */
export function isUnassessed({ status, gain }: Pick<ThiefAt, 'status' | 'gain'>): boolean {
  return gain === undefined && unassessed.includes(status);
}

/** While it is its author's to change. */
function openToAuthor(state: Municipality, id: string): Found | Refusal<ThiefRefused> {
  const found = findThief(state, id);
  if ('kind' in found) return found;
  if (found.at.status === 'withdrawn') return refuse('withdrawn');
  return isUnassessed(found.at) ? found : refuse('alreadyAssessed');
}

/**
 * Reports a time thief; the same id again with other content is an edit, with the same content nothing. Who reported is
 * stored or not from the first on: an edit may open it to those who handle it or hide it from them, no more.
 */
export function reportThief(
  state: Municipality,
  command: ThiefContent & { thief: string; on: string; authorship?: Authorship; codeHash?: string },
): Decision<ThiefRefused> {
  if (!state.units.has(command.unit)) return refuse('unknownUnit');
  if (!state.thieves.has(command.thief)) return keep({ type: 'time-thief.reported', ...command });
  const found = openToAuthor(state, command.thief);
  if ('kind' in found) return found;
  const known = found.thief.authorship;
  const { authorship = known, codeHash: _codeHash, ...edit } = command;
  if ((authorship === 'notStored') !== (known === 'notStored')) return refuse('authorshipFixed');
  if (authorship === known)
    return sameContent(found.at.content, command) ? keep() : keep({ type: 'time-thief.edited', ...edit });
  // Only the two that can be changed into each other are left.
  return keep({ type: 'time-thief.edited', ...edit, authorship: authorship as StoredAuthorship });
}

export function withdrawThief(
  state: Municipality,
  command: { thief: string; on: string },
): Decision<ThiefRefused> {
  const found = openToAuthor(state, command.thief);
  if ('kind' in found) return found.reason === 'withdrawn' ? keep() : found;
  return keep({ type: 'time-thief.withdrawn', ...command });
}

/** The author answers what was asked. */
export function giveInfo(
  state: Municipality,
  command: { thief: string; answer: string; on: string },
): Decision<ThiefRefused> {
  const found = openToAuthor(state, command.thief);
  if ('kind' in found) return found;
  if (found.at.status !== 'needsInfo') return refuse('nothingAsked');
  return keep({ type: 'time-thief.info-given', ...command });
}

/** The one that lives on after all merges. */
export function survivorOf(state: Municipality, id: string): string {
  const seen = new Set<string>();
  for (let at = id; ; ) {
    const thief = state.thieves.get(at);
    const into = thief && thiefNow(thief)?.into;
    if (into === undefined || seen.has(at)) return at;
    seen.add(at);
    at = into;
  }
}

export type Supporting = {
  thief: string;
  support: string;
  unit: string;
  model?: TimeModel;
  method?: Method;
  on: string;
};

/**
 * It is so with us too: joins the one that lives on, under the supporter's own id; again with another measure is a new
 * word. `isOwn`: whoever reported it says nothing new by joining it, and only the directory knows.
 */
export function supportThief(
  state: Municipality,
  command: Supporting,
  { isOwn = false } = {},
): Decision<ThiefRefused> {
  const thief = survivorOf(state, command.thief);
  const found = findThief(state, thief);
  if ('kind' in found) return found;
  const { status, supports } = found.at;
  if (status === 'withdrawn') return refuse('withdrawn');
  if (status === 'rejected' || status === 'closed') return refuse('endedThief');
  if (isOwn) return refuse('ownReport');
  if (!state.units.has(command.unit)) return refuse('unknownUnit');
  const known = supports.find(({ id }) => id === command.support);
  return known && sameMeasure(known, command)
    ? keep()
    : keep({ type: 'time-thief.supported', ...command, thief });
}

function sameMeasure(a: Pick<Support, 'unit' | 'model' | 'method'>, b: Supporting): boolean {
  return a.unit === b.unit && a.method === b.method && isSameModel(a.model, b.model);
}

export function withdrawSupport(
  state: Municipality,
  command: { thief: string; support: string; on: string },
): Decision<ThiefRefused> {
  const found = findThief(state, command.thief);
  if ('kind' in found) return found;
  const isThere = found.at.supports.some(({ id }) => id === command.support);
  return isThere ? keep({ type: 'time-thief.support-withdrawn', ...command }) : keep();
}
