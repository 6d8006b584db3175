import type { CheckInPlan } from '../../../src/domain/events/check-in.ts';
import { said } from '../house.ts';

/** When a team answers: as soon as it is asked, an hour or so later, when reminded, next week, before it is asked. */
const ways = ['atOnce', 'soon', 'onReminder', 'late', 'early', 'never'] as const;
const boards = ['experiment', 'noTarget', 'none'] as const;
const times = ['08:30', '09:30', '13:00', '19:30', '20:30'];
/** In the hour that summer time takes and gives back, and at both ends of it. */
const nightTimes = ['02:00', '02:30', '03:00'];

export type Team = {
  channel: string;
  /** Teams' own team, whose channels are found again together. */
  inTeam: string;
  unit: string;
  way: (typeof ways)[number];
  board: (typeof boards)[number];
  /** Absent: it is set up later. */
  plan?: CheckInPlan;
};

export const channelOf = (number: number | string) => `19:channel-${number}@thread.tacv2`;

const units: Team[] = Array.from({ length: 70 }, (_, number) => ({
  channel: channelOf(number),
  inTeam: `team-${Math.floor(number / 2)}`,
  unit: `unit-${number}`,
  way: ways[number % ways.length] as Team['way'],
  board: boards[number % 7 === 5 ? 1 : number % 4 === 3 ? 2 : 0] as Team['board'],
  plan: {
    unit: `unit-${number}`,
    // Shift units are asked twice, on a day and at the weekend; some of them at night.
    days: number % 7 === 0 ? [2, 6] : number % 7 === 3 ? [3, 7] : [(number % 5) + 1],
    time: (number % 7 === 3 ? nightTimes[number % 3] : times[number % 5]) ?? '',
    closedWeeks: number % 3 === 0 ? [8, 40, 52, 53] : [],
    isOpenInJuly: number % 10 === 0,
  },
}));
const planOf = (number: number) => units[number]?.plan as CheckInPlan;

/** A channel that one of the units moves to. */
const moved = channelOf('13-new');
export const teams: Team[] = [
  ...units,
  { channel: moved, inTeam: 'team-new', unit: 'unit-13', way: 'never', board: 'none' },
];

const byChannel = new Map(teams.map((team) => [team.channel, team]));
export const teamOf = (channel: string) => byChannel.get(channel) as Team;

export type Step =
  | { kind: 'plan'; plan: CheckInPlan }
  /** Its check-in, or its board; or somebody writes in the channel. */
  | { kind: 'pause' | 'resume' | 'rest' | 'goOn' | 'write' };
/** On the clock in Norway. */
export type Change = { at: string; channel: string; step: Step };

/** While they last, Teams lets nothing into the channel; the team does not write there before it is over. */
export const spells = [
  {
    number: 25,
    from: '2026-03-16 07:00',
    until: '2026-04-22 12:00',
    error: said(403, 'BotNotInConversationRoster'),
  },
  {
    number: 26,
    from: '2026-05-04 00:00',
    until: '2026-05-13 15:00',
    error: said(403, 'MessageWritesBlocked'),
  },
  { number: 29, from: '2026-09-07 00:00', until: '2026-10-14 10:00', error: said(404) },
  { number: 31, from: '2027-01-11 08:05', until: '2027-03-24 12:00', error: said(403, 'BotDisabledByAdmin') },
  // Found again by what somebody writes in the team's other channel.
  { number: 35, from: '2027-05-20 09:00', until: '2027-06-09 09:00', writesIn: 34, error: said(404) },
].map(({ number, writesIn = number, ...spell }) => ({
  ...{ ...spell, channel: channelOf(number), writesIn: channelOf(writesIn) },
}));

const wednesdays = Array.from({ length: 25 }, (_, index) =>
  new Date(Date.parse('2026-01-14') + index * 28 * 86_400_000).toISOString().slice(0, 10),
);

type Rest = Exclude<Step['kind'], 'plan'>;

/** In the middle of a week for some hours, with what was asked and not answered before. */
function restless(number: number, [stops, goesOn]: readonly [Rest, Rest]): Change[] {
  const channel = channelOf(number);
  return wednesdays.flatMap((wednesday) => [
    on(`${wednesday} 11:00`, channel, { kind: stops }),
    on(`${wednesday} 16:00`, channel, { kind: goesOn }),
  ]);
}

const on = (at: string, channel: string, step: Step): Change => ({ at, channel, step });
const plans = (at: string, number: number, more: Partial<CheckInPlan>) =>
  on(at, channelOf(number), { kind: 'plan', plan: { ...planOf(number), ...more } });

export const changes: Change[] = [
  on('2026-09-02 10:00', channelOf(11), { kind: 'pause' }),
  on('2026-11-01 18:00', channelOf(11), { kind: 'resume' }),
  // From Wednesdays to Thursdays on a Wednesday, and to Mondays when Monday is past.
  plans('2026-10-07 17:00', 12, { days: [4] }),
  plans('2027-04-07 12:00', 12, { days: [1] }),
  on('2026-08-30 12:00', channelOf(13), { kind: 'pause' }),
  on('2026-08-30 12:00', moved, { kind: 'plan', plan: { ...planOf(13), days: [2] } }),
  // A channel that another unit takes over.
  plans('2027-01-10 12:00', 14, { unit: 'unit-15' }),
  on('2026-04-05 12:00', channelOf(17), { kind: 'rest' }),
  on('2026-05-03 20:00', channelOf(17), { kind: 'goOn' }),
  ...[5, 41, 51, 65].flatMap((number) => restless(number, ['pause', 'resume'])),
  ...[20, 26, 50].flatMap((number) => restless(number, ['rest', 'goOn'])),
  ...spells.map(({ until, writesIn }) => on(until, writesIn, { kind: 'write' })),
].toSorted((a, b) => a.at.localeCompare(b.at));

export const outages = [
  ['2026-04-21T09:30Z', '2026-04-24T09:30Z'],
  ['2027-02-03T12:30Z', '2027-02-16T06:30Z'],
] as const;

/** Days on which Teams answers everybody alike. */
export const storms: Readonly<Record<string, ReturnType<typeof said>>> = {
  '2026-06-10': said(429),
  '2026-11-17': said(502),
  '2027-09-14': said(500),
};
