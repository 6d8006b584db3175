import type { Entry } from '../entry.ts';
import type { EventOf } from '../events.ts';
import { type ParameterSet, parametersOn } from '../time/parameters.ts';
import type { TimeModel } from '../time/time-model.ts';
import type { Counted, GainFact } from './gain.ts';

/** One row of history becomes the facts it carries dates for, in the order of a gain's way. domain.md §5. */
export function importedFacts(
  event: EventOf<'gain.imported'>,
  { seq, at, by, role }: Entry,
  sets: readonly ParameterSet[],
): GainFact[] {
  const { unit, title, method, minutesPerWeek, measuredOn, corrects } = event;
  const facts: GainFact[] = [];
  const add = (on: string | undefined, fact: (on: string) => GainFact) => on && facts.push(fact(on));
  const told = (on: string) => ({ on, seq, at, by, role, isImported: true, corrects }) as const;
  const counted = (on: string): Counted => {
    const set = parametersOn(sets, on);
    const minutesPerYear = Math.round(minutesPerWeek * set.workingWeeksPerYear);
    return { unit, title, method, minutesPerYear, set };
  };

  add(event.reportedOn, (on) => ({ ...told(on), kind: 'reported', ...counted(on) }));
  add(event.identifiedOn, (on) => {
    const model: TimeModel = { basis: 'direct', minutesPerWeek };
    return { ...told(on), kind: 'identified', model, ...counted(on) };
  });
  add(event.agreedOn, (on) => ({ ...told(on), kind: 'agreed' }));
  add(event.introducedOn, (on) => ({ ...told(on), kind: 'introduced' }));
  add(measuredOn, (on) => {
    const { minutesPerYear: net, set } = counted(on);
    return { ...told(on), kind: 'measured', net, method, set };
  });
  add(event.realisedOn, (on) => {
    const weeks = parametersOn(sets, measuredOn ?? on).workingWeeksPerYear;
    const minutesPerYear = Math.round((event.realisedMinutesPerWeek ?? 0) * weeks);
    const { useOfTime, outcome, evidence } = event;
    return { ...told(on), kind: 'realised', minutesPerYear, imported: { useOfTime, outcome, evidence } };
  });
  add(event.lapsedOn, (on) => ({ ...told(on), kind: 'checked', answer: 'no' }));
  return facts;
}
