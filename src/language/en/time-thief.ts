import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone } from './amounts.ts';

export const assess: Texts['assess'] = {
  title: 'Assess the time thief',
  hours: 'Hours a week we expect to save',
  method: 'How is the number checked',
  identify: 'Identify',
  reject: 'Reject',
  rejectTitle: 'Reject the time thief',
  reason: 'Reason, for the person who reported it',
  reasonHint: 'Be kind and concrete: The person who reported it will read this.',
  identified: (title: string, amount: Amount) => `"${title}" is identified: ${alone(amount)}.`,
  identifiedNext: 'The next step is a gain agreement: What will the freed time be used for?',
  rejected: (title: string) => `"${title}" is rejected. The person who reported it gets the reason.`,
  toLeader: (title: string, unit: string) =>
    `New time thief from ${unit}: "${title}". Write "tasks" to see everything that waits for you.`,
  toReporterIdentified: (title: string, amount: Amount) =>
    `The time thief you reported, "${title}", is identified: ${alone(amount)}. Next you agree what the time will be used for.`,
  toReporterRejected: (title: string, reason: string) =>
    `"${title}": We are not taking this one further now: ${sentence(reason)} Thank you for telling us.`,
};

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'I cannot find that time thief.',
  unknownUnit: 'I cannot find that unit. Choose one from the list.',
  alreadyAssessed: 'This time thief is already assessed.',
  withdrawn: 'This time thief is withdrawn.',
  notYours: 'Only the person who reported the time thief can do this.',
  reportedByYou:
    'You reported this time thief yourself, so someone else must identify it. The leader above you or the programme office can.',
  needsLeader: "Only the unit's leader, the programme office or the administrator can do this.",
  nothingAsked: 'Nobody has asked you anything about this report now.',
  notYetOurs: 'Take the time thief on first. Then everyone sees who is solving it.',
  notYetStarted: 'The work has not started yet. Press "Start the work" first.',
  notYetSolved: 'First say how it went: removed, reduced or not solved.',
  alreadyStarted: 'The work on this time thief is already under way.',
  notClosed: 'Only a time thief that is closed can be reopened.',
  mergeIntoItself: 'A time thief cannot be merged with itself. Choose another.',
  mergeRing: 'The two are already merged.',
  mergeIntoEnded: 'The other time thief is withdrawn, rejected or closed. Choose one that is still open.',
  hasGain: 'The time thief is already identified as a gain. Correct the gain instead.',
  answerInPast: 'The date of the next answer cannot be before today.',
  escalateUpwards: 'The time thief is there already. Choose another place to escalate it to.',
  noSuchEntry:
    'This cannot be corrected now, because something has happened since. Open the time thief again and see what holds.',
  endedThief: 'This time thief is closed. Reopen it, or report a new one.',
};
