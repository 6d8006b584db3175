import type { EventOf } from './events.ts';

/** A row of history: a gain that was approved before Tidvinn. Minutes are net and a week. domain.md §5. */
export type ImportedGain = Omit<EventOf<'gain.imported'>, 'type' | 'on' | 'corrects'>;

/** The dates of a gain's way, in their order. */
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

export type BrokenRule =
  | { rule: 'reportedMissing'; field: 'reportedOn' }
  | { rule: 'stateMissing'; field: GainState; later: GainState }
  | { rule: 'datesOutOfOrder'; field: GainState; earlier: GainState }
  | { rule: 'guessIdentified'; field: 'method' }
  | { rule: 'realisedAboveHours'; field: 'realisedMinutesPerWeek' }
  | { rule: 'realisedNeeds'; field: 'realisedMinutesPerWeek' | 'useOfTime' | 'outcome' | 'evidence' }
  | { rule: 'realisedWithoutDate'; field: 'realisedOn' };

const realisedNeeds = ['realisedMinutesPerWeek', 'useOfTime', 'outcome', 'evidence'] as const;

/** What no row of history may say. A state needs every one before it; only `agreed` may come late. domain.md §5. */
export function brokenRules(gain: Partial<ImportedGain>): BrokenRule[] {
  const broken = [...missingStates(gain), ...datesOutOfOrder(gain)];
  if (gain.method === 'guess' && gain.identifiedOn) broken.push({ rule: 'guessIdentified', field: 'method' });
  const { minutesPerWeek, realisedMinutesPerWeek, realisedOn } = gain;
  if (realisedMinutesPerWeek !== undefined && realisedMinutesPerWeek > (minutesPerWeek ?? Infinity))
    broken.push({ rule: 'realisedAboveHours', field: 'realisedMinutesPerWeek' });
  if (realisedOn) {
    for (const field of realisedNeeds)
      if (gain[field] === undefined) broken.push({ rule: 'realisedNeeds', field });
  } else if (realisedMinutesPerWeek) broken.push({ rule: 'realisedWithoutDate', field: 'realisedOn' });
  return broken;
}

/** `agreed` is wanted by `realised` and not before: an agreement may come after the change was introduced. */
function missingStates(gain: Partial<ImportedGain>): BrokenRule[] {
  const last = gainStates.findLast((state) => gain[state] !== undefined);
  if (last === undefined) return [{ rule: 'reportedMissing', field: 'reportedOn' }];
  return gainStates
    .slice(0, gainStates.indexOf(last))
    .filter((state) => gain[state] === undefined)
    .filter((state) => state !== 'agreedOn' || gain.realisedOn !== undefined || gain.lapsedOn !== undefined)
    .map((field) => ({ rule: 'stateMissing', field, later: last }));
}

function datesOutOfOrder(gain: Partial<ImportedGain>): BrokenRule[] {
  return gainStates.flatMap((field, index): BrokenRule[] => {
    const before = gainStates
      .slice(0, index)
      .filter((state) => state !== 'agreedOn' || field === 'realisedOn' || field === 'lapsedOn');
    const date = gain[field];
    const earlier = before.findLast((state) => date !== undefined && (gain[state] ?? '') > date);
    return earlier ? [{ rule: 'datesOutOfOrder', field, earlier }] : [];
  });
}
