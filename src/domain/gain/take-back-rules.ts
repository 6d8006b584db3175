import { newest } from '../dated.ts';
import { type Decision, type Refusal, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading, proposing } from '../people/authority.ts';
import { lastOf } from './corrections.ts';
import { type Correctable, correctables, fallingWith, settled } from './falling.ts';
import { gainAt } from './gain.ts';
import type { Found, GainRefused, Step } from './gain-rules.ts';
import { gainRoles } from './ownership.ts';

export type Corrected = Step & { reason: string };

/** As `findGain`, an abandoned one too: that is what may have been the mistake. */
function findAny(state: Municipality, step: Step): Found | Refusal<GainRefused> {
  const gain = state.gains.get(step.gain);
  const at = gain && gainAt(gain, newest(state));
  if (!at || at.identified === undefined) return refuse('unknownGain');
  return { gain, at, roles: gainRoles(state, { gain, at }, step) };
}

/** What this person could correct now. */
export function correctableNow(state: Municipality, step: Step): Correctable[] {
  const found = findAny(state, step);
  if ('kind' in found) return [];
  const of = found.at.isAbandoned ? (['abandoned'] as const) : correctables;
  const leads = holdsOneOf(found.roles, leading);
  return of.filter((one) => {
    if (lastOf(found.gain, one) === undefined) return false;
    const isMeasuring = one === 'introduced' || one === 'measured';
    return leads || (isMeasuring && holdsOneOf(found.roles, proposing));
  });
}

/** What falls with it, for those who are to be told before they press. */
export function fallsWith(state: Municipality, step: Step, what: Correctable): Correctable[] {
  const known = findAny(state, step);
  if ('kind' in known) return [];
  const kinds = new Set(fallingWith(known.gain, what).map(({ kind }) => kind));
  return correctables.filter((one) => one !== what && kinds.has(one));
}

/**
 * It never held, nor what rests on it. By somebody who leads; what was told stays in the story. An abandoned gain comes
 * back so, unless its task has been taken meanwhile.
 */
export function takeBack(
  state: Municipality,
  command: Corrected & { what: Correctable },
): Decision<GainRefused> {
  const known = findAny(state, command);
  if ('kind' in known) return known;
  const { gain, at, roles } = known;
  if (at.isAbandoned && command.what !== 'abandoned') return refuse('gainIsOver');
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  const falls = lastOf(gain, command.what) ? fallingWith(gain, command.what) : [];
  if (falls.length === 0) return refuse('nothingToCorrect');
  return settled(state, known, command, { falls, instead: [] }, leading);
}
