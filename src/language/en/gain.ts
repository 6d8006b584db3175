import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { alone, hours, n } from './amounts.ts';

export const gain: Texts['gain'] = {
  title: (title: string) => `Gain: ${title}`,
  facts: {
    unit: 'Unit',
    identified: 'Identified',
    agreed: 'Agreed',
    introduced: 'Introduced',
    baseline: 'Baseline',
    measured: 'Measured net',
    realised: 'Realised',
    freed: 'Freed, not redeployed',
    lapsed: 'Lapsed',
    use: 'The time is used for',
    documented: 'Documented use',
    evidence: 'Documentation',
    method: 'How we know',
    basis: 'How it is worked out',
    source: 'Source',
  },
  stages: {
    identified: 'identified',
    agreed: 'agreed',
    introduced: 'introduced',
    measured: 'measured',
    realised: 'realised',
    lapsed: 'lapsed',
  },
  imported: 'imported history',
  notYet: 'not yet',
  waitsFor: {
    agreement: 'The gain agreement is waiting for someone else to say yes.',
    realisation: 'The realisation is waiting for someone else to approve it.',
  },
  proposedUse: (activity: string, hoursPerWeek: number) => `${activity}, ${hours(hoursPerWeek)} a week`,
  buttons: {
    propose: 'Make a gain agreement',
    agree: 'Accept the agreement',
    revise: 'Change the proposal',
    reviseDocumentation: 'Change the documentation',
    introduce: 'Set the start',
    measure: 'Record the measurement',
    document: 'Document the use',
    approve: 'Approve the realisation',
    show: 'Show the gain',
  },
  agreement: {
    title: 'Gain agreement',
    intro:
      'Agree what the freed time will be used for. The leader and a staff representative must both stand behind it.',
    activity: 'What the time will be used for',
    activityHint: 'For example: more outings with the residents',
    beneficiary: 'Who benefits',
    outcome: 'Kind of gain',
    hours: 'Hours a week',
    indicator: 'How we see that it works',
    submit: 'Propose the agreement',
    proposed:
      'The agreement is proposed. Now someone else must accept it: The leader and a staff representative must both stand behind it.',
    agreed: 'The agreement is made.',
  },
  introduction: {
    title: 'Start and baseline',
    intro: 'The baseline is locked when you save. Then you can show later what the change gave.',
    startOn: 'Start date',
    baseline: 'Hours a week before the change',
    submit: 'Save and lock the baseline',
    done: 'The start is saved, and the baseline is locked.',
  },
  measurement: {
    title: 'Measurement after the change',
    intro: (date: string) => `You can measure from ${n.date(date)}, four weeks after the start.`,
    measuredOn: 'Date of the measurement',
    after: 'Hours a week after the change',
    newWork: 'New work that came, hours a week',
    method: 'How it was measured',
    submit: 'Save the measurement',
    done: (amount: Amount) => `Measured net: ${alone(amount)}.`,
  },
  realisation: {
    title: 'Document the use of the time',
    intro: (use: string) => `Agreed use: ${sentence(use)}`,
    hours: 'Hours a week now used this way',
    kind: 'Documentation',
    reference: 'Where the documentation is',
    referenceHint: 'For example: roster from week 12, case 24/118. Do not write patient data.',
    on: 'Date of the documentation',
    submit: 'Send for approval',
    proposed: 'The documentation is sent for approval. Another person in another role must approve it.',
    realised: (amount: Amount) => `Realised: ${alone(amount)}.`,
  },
  toApprover: (title: string) => `"${title}" waits for your yes or no. Write "tasks" to see it.`,
  toProposer: (title: string) => `"${title}" is approved and now counts as realised.`,
};

export const refusals: Refusals<'gain'> = {
  unknownGain: 'I cannot find that gain, or it is closed.',
  guessIsNotIdentified: 'A rough guess counts only as reported. Choose how the number was checked.',
  onceIsNoGain:
    'This time is saved only once and never becomes FTE. Write how many hours a week are saved, or reject the time thief.',
  needsAgreement:
    'There is no gain agreement. The leader and a staff representative must first agree what the time will be used for.',
  alreadyAgreed: 'The gain agreement is already made.',
  proposalChanged:
    'The proposal has changed since you opened this card. Open the gain again and read the new one.',
  noProposal: 'No proposal is waiting for approval.',
  ownProposal:
    'You proposed this yourself, so someone else must approve it. The leader, a staff representative or the programme office can.',
  needsStaffRepresentative:
    'The management proposed the agreement, so a staff representative must accept it.',
  needsOtherRole:
    'Two different roles must stand behind a realised gain. The leader, the gain owner, a staff representative or the programme office can approve.',
  startBeforeIdentified: ({ date }) =>
    `The start date cannot be before the gain was identified, ${n.date(String(date))}.`,
  alreadyIntroduced: 'The start is already saved, and the baseline is locked.',
  needsIntroduction: 'The start date and the baseline are missing. Set the start first.',
  alreadyMeasured: 'The measurement is already saved.',
  methodTooWeak: 'The measurement must be a sample or better.',
  measuredTooEarly: ({ date }) => `You can measure from ${n.date(String(date))}, four weeks after the start.`,
  nothingSaved: 'After the measurement and the new work, no time is saved. Check the numbers.',
  needsMeasurement: 'The measurement after the change is missing. Record it first.',
  usesExceedSaving: 'You cannot document more time than was measured as saved.',
  usesNotAgreed: 'This use of the time is not agreed.',
  useMissing: 'Write what the time will be used for.',
  evidenceMissing: 'Give documentation for each use of the time.',
  evidenceIsOld: ({ date }) =>
    `The gain lapsed on ${n.date(String(date))}. It can count again when you have documentation from that day or later for each use of the time.`,
  alreadyRealised: 'The gain is already realised.',
};
