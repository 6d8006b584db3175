import type { Summary } from '../nb/summary.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

const isMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);
const period = (from: string, to: string) =>
  isMonth(from, to) ? n.month(to) : `Q${n.quarter(to)} ${to.slice(0, 4)}`;

export const summary: Summary = {
  title: 'Status subscriptions',
  intro:
    'The status card comes automatically, with the changes since last time on top. It comes on the first working day after the month or the quarter is over, with the figures of its last day.',
  here: {
    person: 'The card comes in our chat.',
    channel: 'The card comes in this channel, where everyone can see it.',
  },
  every: 'How often',
  rhythms: { month: 'Every month', quarter: 'Every quarter' },
  next: (date, from, to) => `The next one comes on ${n.date(date)} and covers ${period(from, to)}.`,
  none: 'No status comes here automatically.',
  started: {
    month: (unit) => `Status for ${unit} comes here every month.`,
    quarter: (unit) => `Status for ${unit} comes here every quarter.`,
  },
  stopped: (unit) => `Status for ${unit} no longer comes automatically.`,
  follows: (name, unit) => `${name} is no longer a unit of its own, so the subscription follows ${unit}.`,
  how: 'Write "monthly status" or "quarterly status" and the name of a unit to subscribe to more, and "stop subscription" to stop.',
  which: 'Choose what you want to stop.',
  buttons: {
    subscribe: 'Subscribe',
    save: 'Save',
    change: 'Change',
    stop: 'Stop',
    another: 'New subscription',
    open: 'Subscribe to status',
    see: 'Change the subscription',
  },
  told: (from, to) =>
    isMonth(from, to)
      ? `Monthly status for ${period(from, to)}.`
      : `Quarterly status for ${period(from, to)}.`,
  since: (date, knownAt) => `Change since the status as of ${n.date(date)} (entry ${n.whole(knownAt)}):`,
  sinceDate: (date) => `Change since ${n.date(date)}:`,
  afterwards: (date) =>
    `Of the change, this is about the time up to ${n.date(date)} and was recorded or corrected afterwards:`,
  why: {
    person: 'You get this because you subscribe to status. Write "stop subscription" to get no more.',
    channel: 'The channel subscribes to status. Write "stop subscription" here to get no more.',
  },
};

export const refusals: Refusals<'summary'> = {
  summaryPlace:
    'Status can come automatically in the chat with me or in a channel. Write "monthly status" there.',
  summaryNotYours:
    'Those who work in the unit or have a role there choose whether the channel gets its status. For the whole municipality its leader, the programme office or the administrator can choose.',
  noSummary: 'I cannot find that subscription here. Write "subscriptions" to see what comes here.',
  manySummaries: 'There are ten subscriptions here, and no room for more. Stop one of them first.',
};
