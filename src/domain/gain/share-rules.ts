import { type Decision, keepAs, refuse } from '../decision.ts';
import { type Share, wholeInBasisPoints } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading, mayLead } from '../people/authority.ts';
import { isOpen } from '../unit/unit.ts';
import { findGain, type GainRefused, type Step } from './gain-rules.ts';

/**
 * Several units have parts of a gain, which sum to the whole; none: it is its unit's own again. By somebody who leads
 * all the units it concerns, those that lose their part included. domain.md §6.5.
 */
export function shareGain(state: Municipality, command: Step & { shares: Share[] }): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { at, roles } = found;
  const { shares, on, actor, gain } = command;
  const units = shares.map(({ unit }) => unit);
  const when = { asOf: on, knownAt: state.seq };
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  const isUnknown = (id: string) => {
    const unit = state.units.get(id);
    return unit === undefined || unit.kind !== 'unit' || !isOpen(unit, when);
  };
  if (units.some(isUnknown)) return refuse('unknownUnit');
  if (new Set(units).size < units.length) return refuse('sharedTwice');
  const sum = shares.reduce((all, { basisPoints }) => all + basisPoints, 0);
  if (shares.length > 0 && sum !== wholeInBasisPoints) return refuse('sharesNotWhole');
  const concerned = [at.unit, ...at.shares.map(({ unit }) => unit), ...units];
  if (!concerned.every((unit) => mayLead(state, actor, unit, on))) return refuse('needsLeaderOfAll');
  const isSame = JSON.stringify(shares) === JSON.stringify(at.shares);
  return isSame ? keepAs(roles, leading) : keepAs(roles, leading, { type: 'gain.shared', on, gain, shares });
}
