import { type Decision, keepAs, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';
import { claimRefused } from './claims.ts';
import { correcting, gainAfter } from './corrections.ts';
import { type Gain, type GainFact, standing } from './gain.ts';
import type { Found, GainRefused } from './gain-rules.ts';

/** What can be corrected, in the order of a gain's way: the newest of each. */
export const correctables = [
  'identified',
  'agreed',
  'introduced',
  'measured',
  'realised',
  'abandoned',
] as const;
export type Correctable = (typeof correctables)[number];

/** The facts that cannot stand without this one: what they rest on is gone. */
export function fallingWith(gain: Gain, what: Correctable): GainFact[] {
  const own = toldHere(gain).filter(({ kind }) => kind !== 'corrected');
  const of = (...kinds: GainFact['kind'][]) => own.filter(({ kind }) => kinds.includes(kind));
  const realised = of('realised', 'realisationProposed');
  switch (what) {
    case 'identified':
      return own;
    case 'agreed':
      return [...of('agreed', 'agreementProposed'), ...realised];
    case 'introduced':
      return [...of('introduced', 'measured'), ...realised];
    case 'measured': {
      const measured = of('measured');
      return measured.length > 1 ? measured.slice(-1) : [...measured, ...realised];
    }
    case 'realised':
      return lastRealisation(toldHere(gain));
    case 'abandoned':
      return of('abandoned');
  }
}

/** The facts that stand and are no row of history. */
function toldHere(gain: Gain): GainFact[] {
  return standing(gain).filter(({ isImported }) => !isImported);
}

/** The newest approval, with the proposals it answered. */
function lastRealisation(facts: readonly GainFact[]): GainFact[] {
  const approvals = facts.filter(({ kind }) => kind === 'realised').sort((a, b) => a.seq - b.seq);
  const last = approvals.at(-1);
  if (!last) return [];
  const since = approvals.at(-2)?.seq ?? 0;
  const isAnswered = ({ kind, seq }: GainFact) =>
    kind === 'realisationProposed' && seq > since && seq < last.seq;
  return [last, ...facts.filter(isAnswered)];
}

/**
 * A correction may lower what is realised, if somebody leading makes it, and never raises it: two roles approve that,
 * on documentation that is proposed anew. What the gain then takes of its task must fit beside the others.
 */
export function settled(
  state: Municipality,
  { gain, at, roles }: Found,
  said: { on: string; reason: string },
  { falls, instead }: { falls: readonly GainFact[]; instead: readonly Event[] },
  acting: readonly Role[],
): Decision<GainRefused> {
  let fallen = [...new Set(falls)];
  let events = correcting(gain, fallen, said, instead);
  let after = gainAfter(state, gain, events);
  for (;;) {
    const standingOn = toldHere(gain).filter((fact) => !fallen.includes(fact));
    const more = (after?.realised ?? 0) > at.realised ? lastRealisation(standingOn) : [];
    if (at.isAbandoned || more.length === 0) break;
    fallen = [...fallen, ...more];
    events = correcting(gain, fallen, said, instead);
    after = gainAfter(state, gain, events);
  }
  // What would come back is history: nobody here has approved it, and importing it again does.
  if (!at.isAbandoned && (after?.realised ?? 0) > at.realised) return refuse('importedGain');
  if ((after?.realised ?? 0) < at.realised && !holdsOneOf(roles, leading)) return refuse('needsLeader');
  const overlap = after && after.identified !== undefined ? claimRefused(state, gain, after) : undefined;
  return overlap ?? keepAs(roles, acting, ...events);
}
