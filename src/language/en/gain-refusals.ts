import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const refusals: Refusals<'gain'> = {
  unknownGain: 'I cannot find that gain. Write "show gain" to see the gains of your unit.',
  guessIsNotIdentified: 'A rough guess counts only as reported. Choose how the number was checked.',
  onceIsNoGain:
    'This time is saved only once and never becomes FTE. Write how many hours a week are saved, or reject the time thief.',
  needsAgreement:
    'There is no gain agreement. The leader and a staff representative must first agree what the time will be used for.',
  alreadyAgreed: 'The gain agreement is already made. If it is wrong, choose "Correct" and write a reason.',
  proposalChanged:
    'The proposal has changed since you opened this card. Open the gain again and read the new one.',
  noProposal: 'No proposal is waiting for approval.',
  ownProposal:
    'You proposed this yourself, so someone else must approve it. The leader, a staff representative or the programme office can.',
  needsStaffRepresentative: 'Management proposed the agreement, so a staff representative must accept it.',
  needsOtherRole:
    'Two different roles must stand behind a realised gain. The leader, the gain owner, a staff representative or the programme office can approve.',
  startBeforeIdentified: ({ date }) =>
    `The gain was identified on ${n.date(String(date))}. Choose that day or a later one as the start date.`,
  alreadyIntroduced:
    'The start is already saved, and the baseline is locked. If it is wrong, choose "Correct" and write a reason.',
  needsIntroduction: 'The start date and the baseline are missing. Set the start first.',
  alreadyMeasured: ({ date }) =>
    `The measurement of ${n.date(String(date))} is already saved. A new one must have a later date. If the old one is wrong, choose "Correct".`,
  measuredBeforeApproval: ({ date }) =>
    `A new measurement cannot be older than the realisation, ${n.date(String(date))}. If the old measurement is wrong, choose "Correct".`,
  methodTooWeak: 'An estimate is not enough here. Choose "sample", "measured" or "system log".',
  measuredTooEarly: ({ date, days }) =>
    `You can measure from ${n.date(String(date))}, ${n.whole(Number(days))} days after the start.`,
  nothingSaved:
    'After the measurement and the new work, no time is saved. Check the numbers. If they are right, the leader can close the gain under "More about the gain".',
  needsMeasurement: 'The measurement after the change is missing. Record it first.',
  usesExceedSaving:
    'You cannot document more time than the measurement shows you have saved. Write fewer hours.',
  usesNotAgreed:
    'This use of the time is not in the gain agreement. Open the gain again and see what is agreed.',
  useMissing: 'Write what the time will be used for.',
  evidenceMissing: 'Give documentation for each use of the time.',
  evidenceIsOld: ({ date }) =>
    `The gain lapsed on ${n.date(String(date))}. It can count again when you have documentation from that day or later for each use of the time.`,
  alreadyRealised: 'This is already realised. Document another use, or more time, to raise it.',
  gainIsOver: 'This gain is closed. The leader or the programme office can open it again with "Correct".',
  needsOwner: 'The gain owner and someone in another role must stand behind a realised gain.',
  importedGain:
    'This gain is imported history. The programme office or the administrator can correct it by importing the row again.',
  claimTaken: ({ title }) =>
    `"${title}" already saves time on this task. Choose whether this gain is counted on what is left, or divide the task by hand.`,
  claimExceedsTask:
    'Together the gains would save more time than the task takes. Correct the numbers, or divide the task by hand.',
  splitRaises: 'A division can only make the numbers smaller. To raise a gain, choose "Correct" on it.',
  sharesNotWhole: 'The parts must come to 100% in all. Correct the percentages.',
  sharedTwice: 'A unit can be listed only once. Choose another unit, or leave the field empty.',
  needsLeaderOfAll: 'Only the programme office, or someone who leads all the units concerned, can do this.',
  nothingToCorrect: 'There is nothing here to correct. Open the gain again and see where it stands.',
  raisesUnverified:
    'Nobody knows who reported this, so one person alone cannot raise the number. Measure after the change, and what is measured counts.',
};
