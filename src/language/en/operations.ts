import type { Operations } from '../nb/operations.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const operations: Operations = {
  title: 'Operations',
  intro: 'This is what I have sent, or should have sent, without being asked. I do not show who got what.',
  nothing: 'I have not sent anything without being asked yet.',
  count: (label: string, count: number) => `${label}: ${n.whole(count)}`,
  states: {
    unknown: 'Not known whether it arrived',
    failed: 'Not sent',
    inactive: 'Waiting to hear from the recipient',
    late: 'Too late to send',
    claimed: 'Being sent',
    sent: 'Sent',
  },
  reasons: {
    noChat: 'The recipient has no chat with Tidvinn.',
    blocked: 'The recipient has blocked or removed Tidvinn.',
    notMember: 'Tidvinn is not in the team.',
    disabled: 'Tidvinn is turned off in Teams. A Teams administrator can turn it on.',
    noWriting: 'Tidvinn may not write in the channel.',
    gone: 'The conversation is no longer there.',
    tooMany: 'Teams took no more messages at the time.',
    notTaken: 'Teams did not take the message.',
    trouble: 'Teams answered with an error.',
    noAnswer: 'Teams did not answer.',
    interrupted: 'Tidvinn stopped while the message was being sent.',
    down: 'Tidvinn was down for the whole period when the message could have been sent.',
  },
  triesAgain: 'I will try again. You do not need to do anything.',
  jobs: {
    'sustain-check': 'Check of a gain',
    digest: "The day's notices",
    'check-in': 'Weekly check-in',
    summary: 'Status subscription',
  },
  inChannel: (name: string) => `In the channel "${name}"`,
  inUnnamedChannel: 'In a channel without a name',
  about: (name: string, title: string) => `${name}: ${title}`,
  when: (date: string, clock: string) => `${n.date(date)} at ${clock}`,
  attempts: (count: number) => (count === 1 ? 'one attempt' : `${n.whole(count)} attempts`),
  downFor: (from: string, until: string) => `Down from ${from} to ${until}`,
  wasDue: (date: string) => `Should have been sent on ${n.date(date)}`,
  latest: (when: string) => `Latest: ${when}`,
  showAll: 'Show all',
  page: (first: number, last: number, count: number) =>
    `Numbers ${n.whole(first)} to ${n.whole(last)} of ${n.whole(count)}, newest first.`,
  overview: 'Back to the overview',
  sendAgain: 'Send again',
  sendAllAgain: 'Send all again',
  again: 'The message goes out again in the next round, at 08:00 on a working day at the earliest.',
  allAgain: (count: number) =>
    `${count === 1 ? 'One message goes' : `${n.whole(count)} messages go`} out again in the next round, at 08:00 on a working day at the earliest.`,
  noDoubt: 'There is no longer any doubt about this message.',
};

export const refusals: Refusals<'operations'> = {
  onlyForAdministrator: 'Only the administrator can see operations.',
};
