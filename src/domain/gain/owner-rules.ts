import { type Decision, keep, keepAs, refuse } from '../decision.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading } from '../people/authority.ts';
import type { Role } from '../people/roles.ts';
import { findGain, type GainRefused, type Step } from './gain-rules.ts';
import { ownerOf } from './ownership.ts';

/** Who answers for the gain from today; null: whoever leads the unit. */
export function nameOwner(
  state: Municipality,
  command: Step & { owner: string | null },
): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { roles } = found;
  const { on, gain, owner } = command;
  if (!holdsOneOf(roles, leading)) return refuse('needsLeader');
  const isSo = (ownerOf(state, found, { asOf: on, knownAt: state.seq }) ?? null) === owner;
  if (isSo && (found.at.owner ?? null) === owner) return keep();
  return keepAs(roles, leading, { type: 'gain.owner-named', on, gain, owner });
}

/** It comes to nothing, at any state of its way. */
export function abandonGain(state: Municipality, command: Step & { reason: string }): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (!holdsOneOf(found.roles, leading)) return refuse('needsLeader');
  const { on, gain, reason } = command;
  return keepAs(found.roles, leading, { type: 'gain.abandoned', on, gain, reason });
}

/** Somebody asks those who can to take the next step; once, until something happens to the gain. */
export function askRole(state: Municipality, command: Step & { role: Role }): Decision<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  const { on, gain, role } = command;
  return found.gain.asked.includes(role) ? keep() : keep({ type: 'gain.asked', on, gain, role });
}
