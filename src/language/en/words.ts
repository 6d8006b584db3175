import type { Method, Outcome } from '../../domain/events.ts';
import type { Role } from '../../domain/people/roles.ts';
import type { Per } from '../../domain/time/time-model.ts';
import type { ThiefStatus } from '../../domain/time-thief/time-thief.ts';
import type { Words } from '../nb/words.ts';
import type { Refusals } from '../refusals.ts';
import { alone, hours, n, time, total } from './amounts.ts';

export const words: Words = {
  name: 'English',
  required: '(required)',
  more: 'More',
  cancel: 'Cancel',
  amount: { alone, total, hours },
  sample: 'Sample data: The figures, units and reports are made up to show how Tidvinn works.',
  justMe: 'just me',
  mends: {
    wholeNumber: (min: number, max: number) =>
      `Write a whole number from ${n.whole(min)} to ${n.whole(max)}.`,
    decimal: (min: number, max: number) =>
      `Write a number from ${n.short(min)} to ${n.short(max)}, for example 1.5.`,
    text: (max: number) => `Write something here, at most ${n.whole(max)} characters.`,
    tooLong: (max: number, length: number) =>
      `Shorten the text to at most ${n.whole(max)} characters. It has ${n.whole(length)} characters now.`,
    choice: 'Choose one of the options.',
    date: 'Choose a date.',
    dateFrom: (date: string) => `Choose ${n.date(date)} or a later date.`,
    dateUntil: (date: string) => `Choose ${n.date(date)} or an earlier date.`,
    tooMuch: 'This is more than all the hours the staff have. Check minutes, times and how many people.',
  },
  invalid: {
    problem: (label: string, mend: string) => `Error in "${label}": ${mend}`,
    kept: 'The rest of what you wrote is kept.',
  },
  per: {
    workingDay: 'per working day',
    week: 'per week',
    month: 'per month',
    year: 'per year',
    everyDay: 'per day, every day of the year',
    case: 'per case (number of cases a year)',
    once: 'just this once',
  } satisfies Record<Per, string>,
  basis: {
    personWeek: 'Counted per person in the weeks you are at work.',
    case: 'Counted per case. Hours a week is an average over the year.',
    operatingDay: 'Counted for every day of the year. Hours a week is an average.',
    direct: 'Counted in hours a week.',
    once: 'This time is saved only once, so it is not turned into FTE.',
  },
  counted: {
    people: (count: number) => (count === 1 ? '1 person' : `${n.whole(count)} people`),
    cases: (count: number) => `${n.short(count)} cases a year`,
    days: (count: number) => `${n.short(count)} days`,
    hoursPerWeek: (value: number) => `${time(value)} a week`,
  },
  methods: {
    guess: 'rough guess',
    severalAgree: 'several people agree',
    sampled: 'sample',
    measured: 'measured',
    systemLog: 'system log',
  } satisfies Record<Method, string>,
  outcomes: { quality: 'quality', capacity: 'capacity', saving: 'saving' } satisfies Record<Outcome, string>,
  evidenceKinds: {
    measuredFigure: 'measured figure',
    changedRoster: 'changed roster or plan',
    newActivity: 'new activity under way',
    fewerTemps: 'fewer temps or less overtime',
    userResult: 'result for service users',
    writtenConfirmation: 'written confirmation',
  },
  thiefStatus: {
    reported: 'reported, waiting for an answer',
    needsInfo: 'your manager needs an answer from you',
    ours: 'taken on, we solve it ourselves',
    escalated: 'escalated',
    parked: 'parked',
    merged: 'merged with another',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    inProgress: 'in progress',
    removed: 'removed',
    reduced: 'reduced',
    notSolved: 'not solved',
    closed: 'closed',
  } satisfies Record<ThiefStatus, string>,
  wastes: {
    transport: 'transport and sending',
    inventory: 'stock and queues',
    motion: 'needless motion and searching',
    waiting: 'waiting',
    overproduction: 'overproduction',
    overprocessing: 'needless work and duplicate work',
    defects: 'errors and rework',
    unusedSkills: 'unused skills',
  },
  causes: {
    ownUnit: 'own unit',
    otherUnit: 'another unit',
    it: 'IT',
    internalRules: 'internal rules',
    externalRules: 'external rules',
    reportingDuties: 'reporting duties',
    organisation: 'organisation and meetings',
    supplier: 'supplier',
    other: 'other',
  },
  roles: {
    employee: 'employee',
    unitLeader: 'unit leader',
    coach: 'coach',
    secondCoach: 'second coach',
    gainOwner: 'gain owner',
    staffRepresentative: 'staff representative',
    programmeOffice: 'programme office member',
    administrator: 'administrator',
  } satisfies Record<Role, string>,
};

export const refusals: Refusals<'words'> = {
  guestsOnlyLook:
    "Guests in the municipality's Teams can look, but not change anything. Ask someone employed by the municipality to do it.",
  onlyPersonal:
    'I show this only in the personal chat, so that the whole channel does not see it. Write to me there.',
};
