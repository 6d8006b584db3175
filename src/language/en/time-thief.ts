import type { Refusals } from '../refusals.ts';

export const refusals: Refusals<'time-thief'> = {
  unknownThief: 'I cannot find that time thief. Write "time thieves" to see those that are open in the unit.',
  unknownUnit: 'I cannot find that unit. Choose one from the list.',
  alreadyAssessed: 'This time thief is already assessed. Open it again and see where it stands.',
  withdrawn: 'This time thief is withdrawn.',
  notYours: 'Only the person who reported the time thief can do this.',
  reportedByYou:
    'You reported this time thief yourself, so someone else must assess it. The leader above you or the programme office can.',
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
  answerInPast: 'The date of the next answer cannot be before today. Choose today or a later day.',
  escalateUpwards: 'The time thief is there already. Choose another place to escalate it to.',
  noSuchEntry:
    'This cannot be corrected now, because something has happened since. Open the time thief again and see what holds.',
  endedThief: 'This time thief is closed. Reopen it, or report a new one.',
};
