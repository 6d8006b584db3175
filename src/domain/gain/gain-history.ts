import type { Entry } from '../entry.ts';
import type { EventOf } from '../events.ts';
import type { ParameterSet } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import type { Counted, GainFact } from './gain.ts';

type SetOn = (kind: 'reported' | 'identified' | 'measured', on: string) => ParameterSet;

/**
 * One row of history becomes the facts it carries dates for, in the order of a gain's way, each counted by the set that
 * `setOn` gives. domain.md §5.
 */
export function importedFacts(
  event: EventOf<'gain.imported'>,
  { seq, at, by, role }: Entry,
  setOn: SetOn,
): GainFact[] {
  const { unit, title, method, minutesPerWeek, measuredOn, corrects } = event;
  const facts: GainFact[] = [];
  const add = (on: string | undefined, fact: (on: string) => GainFact) => on && facts.push(fact(on));
  const told = (on: string) => ({ on, seq, at, by, role, isImported: true, corrects }) as const;
  const counted = (kind: Parameters<SetOn>[0], on: string): Counted => {
    const set = setOn(kind, on);
    const minutesPerYear = Math.round(minutesPerWeek * set.workingWeeksPerYear);
    return { unit, title, method, minutesPerYear, set };
  };

  add(event.reportedOn, (on) => ({ ...told(on), kind: 'reported', ...counted('reported', on) }));
  add(event.identifiedOn, (on) => {
    const model: TimeModel = { basis: 'direct', minutesPerWeek };
    return { ...told(on), kind: 'identified', model, ...counted('identified', on) };
  });
  add(event.agreedOn, (on) => ({ ...told(on), kind: 'agreed' }));
  add(event.introducedOn, (on) => ({ ...told(on), kind: 'introduced' }));
  add(measuredOn, (on) => {
    const { minutesPerYear: net, set } = counted('measured', on);
    return { ...told(on), kind: 'measured', net, method, set };
  });
  add(event.realisedOn, (on) => {
    const weeks = setOn('measured', measuredOn ?? on).workingWeeksPerYear;
    const minutesPerYear = Math.round((event.realisedMinutesPerWeek ?? 0) * weeks);
    const { useOfTime, outcome, evidence } = event;
    return { ...told(on), kind: 'realised', minutesPerYear, imported: { useOfTime, outcome, evidence } };
  });
  add(event.lapsedOn, (on) => ({ ...told(on), kind: 'checked', answer: 'no' }));
  return facts;
}
