import type { ThiefContent } from '../domain/time-thief/time-thief.ts';
import { type Part, sampleHomeCare, sampleUnit } from './people.ts';

export type SampleThief = { id: string; reporter: Part; daysAgo: number } & ThiefContent;

const person = (minutes: number, times: number, per: 'workingDay' | 'week', people: number) =>
  ({ basis: 'personWeek', minutes, times, per, people }) as const;

/** Other people's reports that wait to be assessed. */
export const waitingThieves: readonly SampleThief[] = [
  {
    ...{ id: 'eksempel-brev', reporter: 'employee', daysAgo: 3, unit: sampleUnit, method: 'sampled' },
    title: 'Innbyggere ringer fordi brevet fra oss er vanskelig å forstå',
    note: 'Vi talte i en uke. De fleste spør om det samme.',
    waste: 'defects',
    cause: 'ownUnit',
    model: person(6, 8, 'workingDay', 2),
  },
  {
    ...{ id: 'eksempel-skjema', reporter: 'gainOwner', daysAgo: 4, unit: sampleUnit, method: 'severalAgree' },
    title: 'Leter etter riktig skjema sammen med innbyggeren',
    waste: 'motion',
    cause: 'it',
    model: person(5, 6, 'workingDay', 3),
  },
  {
    ...{ id: 'eksempel-moterom', reporter: 'programmeOffice', daysAgo: 5, unit: sampleUnit, method: 'guess' },
    title: 'Møterom bestilles på e-post, og svaret kommer dagen etter',
    waste: 'waiting',
    cause: 'otherUnit',
    model: person(4, 25, 'week', 1),
  },
  {
    ...{
      id: 'eksempel-politiattest',
      reporter: 'employee',
      daysAgo: 6,
      unit: sampleUnit,
      method: 'systemLog',
    },
    title: 'Skriver ut og skanner politiattester som kommer digitalt',
    waste: 'overprocessing',
    cause: 'internalRules',
    model: { basis: 'case', minutes: 12, casesPerYear: 220 },
  },
  {
    ...{
      id: 'eksempel-apotek',
      reporter: 'homeCareLeader',
      daysAgo: 5,
      unit: sampleHomeCare,
      method: 'sampled',
    },
    title: 'Ringer apoteket om multidose som ikke stemmer',
    waste: 'defects',
    cause: 'supplier',
    model: person(9, 2, 'workingDay', 2),
  },
];
