import { newest, valueAt } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { fullTimeWeekOf } from '../time/estimate.ts';
import { hoursPerFte } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import { thiefNow } from '../time-thief/time-thief.ts';
import { dayNumber } from '../timeline.ts';
import { takenBy } from './claims.ts';
import { lastOf } from './corrections.ts';
import { type Gain, type GainAt, gainAt } from './gain.ts';
import { agreementProposal, usesOf } from './gain-rules.ts';

/** What somebody should look at once more; it blocks nothing. domain.md §6. */
const warnings = ['usesExceedSaving', 'muchOfUnit', 'muchPerPerson', 'littlePerPerson'] as const;
export type Warning = (typeof warnings)[number];

/** Of a unit's hours. */
const muchOfUnit = 0.1;
/** Minutes a person and day. */
const muchPerPerson = 120;
const littlePerPerson = 5;

const workingDaysPerWeek = 5;

export function warningsOf(state: Municipality, known: { gain: Gain; at: GainAt }): Warning[] {
  const { gain, at } = known;
  if (at.isAbandoned || at.identified === undefined || gain.isImported) return [];
  const perPerson = minutesPerPersonAndDay(state, known);
  const isWarned: Record<Warning, boolean> = {
    usesExceedSaving: agreedMinutes(known) > takenBy(at),
    muchOfUnit: (shareOfUnit(state, at) ?? 0) > muchOfUnit,
    muchPerPerson: (perPerson ?? 0) > muchPerPerson,
    littlePerPerson: perPerson !== undefined && perPerson > 0 && perPerson < littlePerPerson,
  };
  return warnings.filter((warning) => isWarned[warning]);
}

/** What the uses that are agreed, or proposed, come to. */
function agreedMinutes({ gain, at }: { gain: Gain; at: GainAt }): number {
  const uses = at.isAgreed ? usesOf(gain) : (agreementProposal(gain)?.uses ?? []);
  return uses.reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0);
}

/** How much of the unit's hours its gains have claimed; undefined where nobody has said how many årsverk it has. */
function shareOfUnit(state: Municipality, { unit, set, setOn }: GainAt): number | undefined {
  const fte = valueAt(state.units.get(unit)?.fte ?? [], newest(state));
  if (!fte) return undefined;
  let minutes = 0;
  const now = newest(state);
  const day = dayNumber(now.asOf);
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, now, day);
    if (at?.unit === unit && at.identified !== undefined && !at.isAbandoned) minutes += takenBy(at);
  }
  return minutes / (fte * hoursPerFte(set, fullTimeWeekOf(state, unit, setOn)) * 60);
}

/** Over those who do the task, where the gain's or its time thief's way of counting says how many they are. */
function minutesPerPersonAndDay(
  state: Municipality,
  { gain, at }: { gain: Gain; at: GainAt },
): number | undefined {
  const thief = state.thieves.get(gain.thief ?? '');
  const models = [lastOf(gain, 'identified')?.model, thief && thiefNow(thief)?.content.model];
  const people = models.map(peopleIn).find((count) => count !== undefined);
  if (people === undefined) return undefined;
  return takenBy(at) / (at.set.workingWeeksPerYear * workingDaysPerWeek * people);
}

function peopleIn(model: TimeModel | undefined): number | undefined {
  return model?.basis === 'personWeek' || model?.basis === 'operatingDay' ? model.people : undefined;
}
