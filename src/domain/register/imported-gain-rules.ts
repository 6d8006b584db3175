import type { EventOf } from '../events.ts';
import { type Gain, type GainFact, standing } from '../gain/gain.ts';

/** One gain as history tells it, approved before Tidvinn; minutes are net, whole and a week. domain.md §5. */
export type ImportedGain = Omit<EventOf<'gain.imported'>, 'type' | 'on' | 'corrects'>;

export const gainStates = [
  'reportedOn',
  'identifiedOn',
  'agreedOn',
  'introducedOn',
  'measuredOn',
  'realisedOn',
  'lapsedOn',
] as const;
type GainState = (typeof gainStates)[number];

/** What must have happened before, on the same day or earlier. Agreed may come late: only realised waits for it. */
const before: Record<GainState, readonly GainState[]> = {
  reportedOn: [],
  identifiedOn: ['reportedOn'],
  agreedOn: ['identifiedOn'],
  introducedOn: ['identifiedOn'],
  measuredOn: ['introducedOn'],
  realisedOn: ['agreedOn', 'measuredOn'],
  lapsedOn: ['realisedOn'],
};

const toldOnceRealised = ['realisedMinutesPerWeek', 'useOfTime', 'outcome', 'evidence'] as const;

/** A rule that a row of history breaks, and the field where it is mended. */
export type BrokenRule = { field: keyof ImportedGain } & (
  | { rule: 'reportedMissing' }
  /** `later` has a date, the field has none. */
  | { rule: 'stateMissing'; later: GainState }
  /** The field's date is before that of `earlier`. */
  | { rule: 'datesOutOfOrder'; earlier: GainState }
  | { rule: 'guessIdentified' }
  | { rule: 'realisedAboveHours' }
  | { rule: 'realisedNeeds' }
  | { rule: 'realisedWithoutDate' }
);

/** Every rule the row breaks; none when it may stand in the ledger. */
export function brokenRules(gain: ImportedGain): BrokenRule[] {
  const broken: BrokenRule[] = gainStates.flatMap((state) => brokenBy(gain, state));
  if (gainStates.every((state) => gain[state] === undefined))
    broken.push({ field: 'reportedOn', rule: 'reportedMissing' });
  if (gain.identifiedOn && gain.method === 'guess') broken.push({ field: 'method', rule: 'guessIdentified' });
  const { realisedMinutesPerWeek: realised } = gain;
  if (realised !== undefined && realised > gain.minutesPerWeek)
    broken.push({ field: 'realisedMinutesPerWeek', rule: 'realisedAboveHours' });
  if (gain.realisedOn) {
    for (const field of toldOnceRealised) if (!gain[field]) broken.push({ field, rule: 'realisedNeeds' });
  } else if (realised) broken.push({ field: 'realisedOn', rule: 'realisedWithoutDate' });
  return broken;
}

/** What is missing, or dated later than it may be, before one state. */
function brokenBy(gain: ImportedGain, state: GainState): BrokenRule[] {
  const on = gain[state];
  if (on === undefined) return [];
  return before[state].flatMap((earlier): BrokenRule[] => {
    const date = gain[earlier];
    if (date === undefined) return [{ field: earlier, rule: 'stateMissing', later: state }];
    return on < date ? [{ field: state, rule: 'datesOutOfOrder', earlier }] : [];
  });
}

/** What says nothing of a gain that stands: an answer to a check, and why something else fell. */
const afterwards: readonly GainFact['kind'][] = ['checkOpened', 'checked', 'corrected'];

/** The first day something was told here that the row must carry, if it is identified later than that or not at all. */
export function toldBefore(gain: Gain, { identifiedOn }: ImportedGain): string | undefined {
  const first = standing(gain).find(({ isImported, kind }) => !isImported && !afterwards.includes(kind))?.on;
  return first !== undefined && (identifiedOn === undefined || identifiedOn > first) ? first : undefined;
}
