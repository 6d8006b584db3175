import type { Entry } from '../../src/domain/entry.ts';
import type { Event, Method } from '../../src/domain/events.ts';
import type { TimeModel } from '../../src/domain/time/time-model.ts';
import { encodeLines, start } from '../../src/ledger/lines.ts';

/** A municipality that is nobody's: not the Playground's, whose cards carry the sample's label. */
export const tenant = 'b2b8ad50-6a0e-4a57-9f0c-3a2b6f000000';

const unitCount = 70;
const areaCount = 7;
export const units = Array.from({ length: unitCount }, (_, index) => `enhet-${index + 1}`);

/** The 70 units in seven service areas, in one entry. */
export function unitsEntry(): Entry {
  const on = '2014-01-01';
  const areas = Array.from({ length: areaCount }, (_, index): Event => {
    const name = `Område ${index + 1}`;
    return { type: 'unit.described', on, unit: `omrade-${index + 1}`, kind: 'area', name, parent: null };
  });
  const all = units.map((unit, index): Event => {
    const parent = `omrade-${(index % areaCount) + 1}`;
    const leanState = index % 2 === 0 ? 'active' : 'notStarted';
    const size = { employees: 20 + (index % 30), fte: 15 + (index % 20), fullTimeWeek: 37.5 };
    return {
      ...{ type: 'unit.described', on, unit, kind: 'unit', name: `Enhet ${index + 1}`, parent, leanState },
      ...size,
    };
  });
  return {
    seq: 1,
    at: '2014-01-01T08:00:00.000Z',
    commandId: 'units',
    by: 'pseudonym-1',
    events: [...areas, ...all],
  };
}

const gainCount = 14_000;
const events = 100_000;
const methods: Method[] = ['severalAgree', 'sampled', 'measured', 'systemLog'];

/**
 * 100,000 events such as twelve years of 70 units leave behind: the units, 14,000 gains that were reported,
 * identified, agreed, introduced, measured and mostly realised, and time thieves that wait. In order of their dates.
 * With more gains there are more events, and no time thieves that wait.
 */
export function bigRegister(gains = gainCount): Entry[] {
  const dated: { day: number; event: Event; by: string | undefined }[] = [];
  for (let index = 0; index < gains; index += 1) {
    const begin = Math.floor((index / gains) * 4000);
    gainEvents(index, begin).forEach(({ day, event }, step) => {
      dated.push({ day, event, by: step === 0 ? undefined : `pseudonym-${(index % 300) + 1}` });
    });
  }
  const first = unitsEntry();
  const waiting = events - dated.length - first.events.length;
  for (let index = 0; index < waiting; index += 1) {
    const day = Math.floor((index / waiting) * 4300);
    dated.push({ day, event: reported(`vent-${index}`, index, day), by: undefined });
  }
  dated.sort((a, b) => a.day - b.day);
  const rest = dated.map(({ day, event, by }, index): Entry => {
    const at = `${dateOf(day)}T08:00:00.000Z`;
    return { seq: index + 2, at, commandId: commandId(index), ...(by && { by }), events: [event] };
  });
  return [first, ...rest];
}

/** One gain's way: six or seven facts, the first of them the report. */
function gainEvents(index: number, begin: number): { day: number; event: Event }[] {
  const gain = `gevinst-${index}`;
  const thief = `tidstyv-${index}`;
  const at = (day: number) => ({ day: begin + day, on: dateOf(begin + day) });
  const minutesPerYear = 40_500 + (index % 100) * 45;
  const net = Math.floor(minutesPerYear * 0.8);
  const activity = 'Mer tid hos brukerne på kveld';
  const use = { id: 'bruk-1', activity, outcome: 'quality', minutesPerYear } as const;
  const evidence = [{ kind: 'newActivity', reference: 'Vaktplan og logg', on: at(150).on }] as const;
  const { unit, title, model, method } = content(index);
  const steps: [number, (on: string) => Event][] = [
    [0, (on) => reported(thief, index, begin, on)],
    [7, (on) => ({ type: 'gain.identified', on, gain, thief, unit, title, model, method, minutesPerYear })],
    [14, (on) => ({ type: 'gain.agreement-proposed', on, gain, uses: [use] })],
    [20, (on) => ({ type: 'gain.agreed', on, gain })],
    [30, (on) => ({ type: 'gain.introduced', on, gain, baselineMinutesPerYear: minutesPerYear })],
    [
      90,
      (on) => ({
        ...{ type: 'gain.measured', on, gain, method: 'measured', afterMinutesPerYear: minutesPerYear - net },
        ...{ newWorkMinutesPerYear: 0, netMinutesPerYear: net },
      }),
    ],
    [
      150,
      (on) => ({
        type: 'gain.realised',
        ...{ on, gain, uses: [{ use: 'bruk-1', minutesPerYear: net, evidence: [...evidence] }] },
      }),
    ],
  ];
  const isRealised = index % 10 !== 0;
  return (isRealised ? steps : steps.slice(0, -1)).map(([day, make]) => ({
    day: begin + day,
    event: make(at(day).on),
  }));
}

function content(index: number) {
  const model: TimeModel = {
    ...{ basis: 'personWeek', per: 'workingDay' },
    ...{ minutes: 5 + (index % 20), times: 1 + (index % 4), people: 1 + (index % 9) },
  };
  return {
    unit: units[index % unitCount] as string,
    title: `Leter etter nøkler, nummer ${index}`,
    method: methods[index % methods.length] as Method,
    model,
  };
}

function reported(thief: string, index: number, day: number, on = dateOf(day)): Event {
  return { type: 'time-thief.reported', on, thief, ...content(index) };
}

/** A report as it is appended every day: its line is about 300 bytes. */
export function reportEntry(seq: number): Entry {
  return {
    ...{ seq, at: '2026-11-23T00:00:00.000Z', commandId: commandId(seq) },
    events: [reported(`tidstyv-${seq}`, seq, 4300)],
  };
}

/** A ledger's file, through the ledger's own codec. */
export function ledgerBytes(entries: readonly Entry[]): Buffer {
  return encodeLines(entries, start).bytes;
}

function commandId(index: number): string {
  return `kommando-${String(index).padStart(13, '0')}`;
}

function dateOf(day: number): string {
  return new Date(Date.UTC(2014, 0, 2 + day)).toISOString().slice(0, 10);
}
