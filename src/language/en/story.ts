import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n } from './amounts.ts';

const orNothing = (amount: Amount) => (amount.hoursPerYear === 0 ? '0' : alone(amount));

export const story: Texts['story'] = {
  title: (title: string) => `The story of "${title}"`,
  headline: (figure: string, amount: Amount) => `${figure}: ${alone(amount)}.`,
  addsNothing: 'It does not count in the figures now.',
  places: (unit: string) => `The time belongs to ${unit}.`,
  placesOf: (places: string) => `The time counts in: ${places}.`,
  place: (unit: string, share: number) => `${unit} ${n.exactPercent(share)}`,
  partOf: (share: number, unit: string) =>
    `This shows the part that counts in ${unit}: ${n.exactPercent(share)}.`,
  shown: (first: number, last: number, all: number) =>
    `Showing events ${n.whole(first)}–${n.whole(last)} of ${n.whole(all)}.`,
  later: (count: number) =>
    count === 1
      ? 'One event with a later date is left out.'
      : `${n.whole(count)} events with a later date are left out.`,
  more: (count: number) => `And ${n.whole(count)} more. The page shows everything.`,
  next: 'Show more events',
  open: 'Show the story',
  page: 'Open as a page',
  pageLasts: 'The link to the page works for seven days. Whoever has the link can read the page.',
  unknown: 'I cannot find that gain or time thief.',
  ask: 'Write "story" and the name of a gain or a time thief, or choose one of the largest here.',
  whichDidYouMean: (text: string) => `I did not find "${text}". Did you mean one of these?`,
  several: (text: string) => `Several have "${text}" in their name. Which one do you mean?`,
  choose: 'The story of a gain',
  doneBy: (role: string) => `Done by: ${role}.`,
  vouchedBy: (role: string) => `Imported. Vouched for by: ${role}.`,
  imported: 'Imported.',
  recorded: (date: string, entry: number) => `Recorded ${n.date(date)}, entry ${n.whole(entry)}.`,
  entry: (entry: number) => `Recorded the same day, entry ${n.whole(entry)}.`,
  change: (figure: string, before: Amount, after: Amount) =>
    `${figure}: From ${orNothing(before)} to ${orNothing(after)}.`,
  noChange: 'The figures did not change.',
  corrected: (what: string) => `Corrected: ${what}`,
  correctedOn: (date: string, entry: number) =>
    `This does not hold. It was corrected ${n.date(date)} in entry ${n.whole(entry)}.`,
  reason: (reason: string) => `Reason: ${sentence(reason)}`,
  never: (entry: number) => `What was written in entry ${n.whole(entry)} does not hold.`,
  kinds: {
    reported: 'Reported',
    edited: 'Edited by its author',
    reEstimated: 'Estimated again',
    moved: 'Moved to another unit',
    withdrawn: 'Withdrawn',
    infoAsked: 'More information asked for',
    infoGiven: 'Information given',
    classified: 'Kind and cause assessed',
    takenOn: 'Taken on',
    escalated: 'Escalated',
    parked: 'Parked',
    merged: 'Merged into another',
    rejected: 'Rejected',
    started: 'Work started',
    solvedRemoved: 'The time thief is removed',
    solvedReduced: 'The time thief is reduced',
    solvedNot: 'The time thief was not solved',
    closed: 'Closed',
    reopened: 'Reopened',
    supported: 'Others have it too',
    supportWithdrawn: 'Others do not have it after all',
    identificationProposed: 'Proposed as identified',
    identified: 'Identified',
    claimed: 'Tied to a task',
    shared: 'Shared between units',
    unshared: 'Counts in its own unit only',
    ownerNamed: 'Gain owner named',
    ownerEnded: 'The unit leader is the gain owner',
    agreementProposed: 'Gain agreement proposed',
    agreed: 'Gain agreement made',
    introduced: 'Introduced',
    measured: 'Measured',
    realisationProposed: 'Use of the time documented',
    realised: 'Realised',
    realisationApproved: 'Realisation approved',
    checkOpened: 'Check opened',
    checkedYes: 'Checked: Still the case',
    checkedPartly: 'Checked: Partly',
    checkedNo: 'Checked: No longer',
    checkedMissed: 'The check was not answered',
    lapsed: 'Lapsed',
    abandoned: 'The gain is closed',
    corrected: 'Correction',
  },
  said: {
    unit: (unit: string) => `Unit: ${unit}.`,
    estimate: (amount: Amount, method: string) => `Estimate: ${alone(amount)}. How we know: ${method}.`,
    saving: (amount: Amount, method: string) => `Net saving: ${alone(amount)}. How we know: ${method}.`,
    counted: (text: string) => `How it is worked out: ${text}.`,
    waste: (text: string) => `Waste: ${text}.`,
    cause: (text: string) => `Cause: ${text}.`,
    answerBy: (date: string) => `Next answer: ${n.date(date)}.`,
    to: (unit: string) => `To: ${unit}.`,
    municipality: 'the municipality',
    into: (title: string) => `Merged into "${title}".`,
    claim: (process: string, task: string) => `Process: ${process}. Task: ${task}.`,
    claimTook: (amount: Amount) => `The task took ${alone(amount)} before the change.`,
    claimAfter: (title: string) => `Counted on what is left after "${title}".`,
    use: (activity: string, amount: Amount, outcome: string) =>
      `The time is used for: ${activity}, ${alone(amount)}, ${outcome}.`,
    baseline: (amount: Amount) => `Baseline, locked: ${alone(amount)}.`,
    after: (after: Amount, newWork: Amount) =>
      `After the change: ${alone(after)}. New work: ${alone(newWork)}.`,
    documented: (activity: string, amount: Amount) => `${activity}: ${alone(amount)}.`,
    evidence: (kind: string, reference: string, date: string) =>
      `Documentation, ${kind}: ${sentence(reference)} Dated ${n.date(date)}.`,
    importedUse: (text: string) => `The time is used for: ${sentence(text)}`,
    importedEvidence: (text: string) => `Documentation: ${sentence(text)}`,
    outcome: (outcome: string) => `Kind of gain: ${outcome}.`,
    due: (date: string) => `The check was due on ${n.date(date)}.`,
    left: (amount: Amount) => `Still used this way: ${alone(amount)}.`,
    missedOnce: 'One check without an answer makes the gain unconfirmed. Two in a row make it lapse.',
  },
  recount: {
    button: "With today's assumptions",
    title: (title: string) => `${title} with today's assumptions`,
    intro:
      'The minutes a year are the same. Only what they come to in hours a week and FTE is new. The figures in the status are unchanged.',
    same: 'All the figures are already worked out with the assumptions that are valid today.',
    was: (amount: Amount) => `As recorded: ${alone(amount)}`,
    is: (amount: Amount) => `With today's assumptions: ${alone(amount)}`,
    usedSet: (date: string, hours: number, weeks: number) =>
      `As recorded, assumptions from ${n.date(date)}: One FTE is ${n.short(hours)} hours over ${n.short(weeks)} working weeks.`,
    todaysSet: (date: string, hours: number, weeks: number) =>
      `Today, assumptions from ${n.date(date)}: One FTE is ${n.short(hours)} hours over ${n.short(weeks)} working weeks.`,
    standardUsed: (hours: number, weeks: number) =>
      `As recorded, the standard assumptions: One FTE is ${n.short(hours)} hours over ${n.short(weeks)} working weeks.`,
    standardToday: (hours: number, weeks: number) =>
      `Today, the standard assumptions: One FTE is ${n.short(hours)} hours over ${n.short(weeks)} working weeks.`,
  },
  explain: {
    others: 'Explain another figure',
    moreOthers: 'More figures',
    none: (figure: string) => `Nothing is recorded as "${figure}" here.`,
  },
  html: {
    figures: 'The figures',
    figure: 'Figure',
    events: 'The events, in the order they were recorded',
    parameters: 'Assumptions',
    about:
      "This page shows people only by their roles. It can be made again, to the letter, from the municipality's entries.",
    none: 'This page does not exist.',
    expired: 'The link has expired. Ask for a new one in Teams.',
  },
};
