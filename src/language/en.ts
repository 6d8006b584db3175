import type { Method, Outcome } from '../domain/events.ts';
import type { Amount } from '../domain/parameters.ts';
import type { Role } from '../domain/roles.ts';
import type { Per } from '../domain/time-model.ts';
import type { ThiefStatus } from '../domain/time-thief.ts';
import type { Figure } from '../domain/totals.ts';
import type { Texts } from './nb.ts';
import { numbersIn } from './numbers.ts';
import { sentence } from './sentence.ts';

const n = numbersIn('en');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'hour' : 'hours'}`;
const hours = (value: number) => hoursOf(n.hours(value));
const alone = (amount: Amount) => `${hours(amount.hoursPerWeek)} a week (${n.fteAlone(amount.fte)} FTE)`;
const total = (amount: Amount) =>
  `${n.fte(amount.fte)} FTE (${hoursOf(n.whole(amount.hoursPerWeek))} a week)`;
const workingDays = (days: number) => (days === 1 ? 'one working day' : `${n.whole(days)} working days`);
const gains = (count: number) => (count === 1 ? 'one gain' : `${n.whole(count)} gains`);

/** Every text for people in English. */
export const en: Texts = {
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
      `Shorten the text to at most ${n.whole(max)} characters. It has ${n.whole(length)} now.`,
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
    hoursPerWeek: (value: number) => `${hours(value)} a week`,
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
    identified: 'identified',
    withdrawn: 'withdrawn',
    rejected: 'rejected',
  } satisfies Record<ThiefStatus, string>,
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

  help: {
    welcome:
      "Hi! I'm Tidvinn. Report a time thief, update your experiment, or ask how much time you have gained.",
    introduction: (name: string) =>
      `${name} added me here. Write "experiment" to see the storyboard, "report" to report a time thief, and "help" to see everything I can do.`,
    someone: 'Someone',
    title: 'What I can do',
    report:
      'Report a time thief: "report", or all in one sentence: "time thief: looking for keys 10 min 3 times a day, 6 people"',
    mine: 'See how it is going with what you have reported: "mine"',
    experiment: 'See the storyboard and update the experiment: "experiment"',
    status:
      'See how much time you have gained: "status" or "status home care 2016-04-01". See where the figures come from: "explain"',
    tasks: 'See what is waiting for you as a leader or staff representative: "tasks"',
    unit: 'Change unit: "unit". Change language: "language bokmål", "language nynorsk"',
    roles: 'Give and remove roles: "roles"',
    language: 'I will speak English with you.',
    whichLanguage: 'Which language do you want?',
    notUnderstood: (nearest: string) =>
      `I did not understand that. Did you mean ${nearest}? Write "help" to see everything I can do.`,
    quote: (word: string) => `"${word}"`,
    unknownButton: 'I no longer know this button. Write "help" to see what I can do.',
    oldCard: 'This card lacks something I need. Open it again and retry.',
    buttons: {
      report: 'Report a time thief',
      mine: 'My reports',
      experiment: 'Experiment',
      status: 'Status',
      tasks: 'Tasks',
      help: 'Help',
    },
  },

  unit: {
    title: 'Which unit do you belong to?',
    titleChannel: 'Which unit does this channel belong to?',
    label: 'Unit',
    choose: 'Choose',
    chosen: (unit: string) => `I will use ${unit} when you do not name another unit.`,
    chosenChannel: (unit: string) => `This channel now belongs to ${unit}.`,
    none: 'There are no units yet. The administrator can import them from a file.',
    unknown: 'I cannot find that unit. Choose one from the list.',
    whichDidYouMean: (text: string) => `I found no unit called "${text}". Did you mean one of these?`,
    municipality: 'the municipality',
  },

  role: {
    title: 'Roles',
    intro: 'Give a person a role. It counts from today, for the unit and everything below it.',
    person: 'Person',
    other: 'Find someone else in the municipality',
    personHint:
      'Is the person not in the list? Press "More" and search among everyone in the municipality\'s Teams.',
    role: 'Role',
    unit: 'Unit',
    grant: 'Give the role',
    end: 'Remove the role',
    granted: (person: string, role: string, unit: string) => `${person} is now ${role} for ${unit}.`,
    ended: (person: string, role: string, unit: string) => `${person} is no longer ${role} for ${unit}.`,
    notHeld: (person: string, role: string, unit: string) => `${person} is not ${role} for ${unit}.`,
    held: 'Who has roles now',
    whole: 'the whole municipality',
  },

  report: {
    title: 'Report a time thief',
    titleEdit: 'Change the report',
    offer: 'Is this a time thief? You can report it here.',
    understood: (amount: Amount) => `This is how I read it: ${alone(amount)}.`,
    what: 'What takes time',
    whatHint: 'For example: looking for keys',
    minutes: 'Minutes each time',
    times: 'Number of times',
    per: 'Per what',
    people: 'How many people',
    method: 'How sure is the number',
    note: 'More about the time thief',
    noteHint: 'What happens, and do you have a suggestion?',
    unit: 'Unit',
    submit: 'Report',
    save: 'Save the change',
    always:
      'Is it about misconduct? Use the whistleblowing channel. Do not write the names of patients, service users or pupils.',
    whistleblowing: (url: string) => `The whistleblowing channel: ${url}`,
    guess:
      'A rough guess counts only as reported. It counts as identified when someone has checked the number.',
    receiptTitle: 'The time thief is reported',
    receipt: (amount: Amount, days: number) =>
      `Thank you! The time thief is reported: ${alone(amount)}. Your manager will answer within ${workingDays(days)}.`,
    receiptOnce: (minutes: number, days: number) =>
      `Thank you! The time thief is reported: ${hours(minutes / 60)}, once. Your manager will answer within ${workingDays(days)}.`,
    edited: 'The change is saved.',
    edit: 'Change',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw the report?',
    withdrawAsk: (title: string) =>
      `"${title}" leaves your manager's list. You cannot undo this, but you can report it again.`,
    withdrawYes: 'Yes, withdraw it',
    withdrawn: (title: string) => `"${title}" is withdrawn.`,
    mineTitle: 'My reports',
    mineShown: (shown: number, all: number) =>
      `Showing ${n.whole(shown)} of ${n.whole(all)}, the newest first.`,
    mineNone: 'You have not reported any time thieves yet. Write "report" to report the first one.',
    reportedOn: (date: string, unit: string) => `Reported ${n.date(date)}, ${unit}`,
    reason: (reason: string) => `Reason: ${reason}`,
    again: 'Report another',
    facts: {
      people: 'Who it affects',
      method: 'How we know',
      unit: 'Unit',
      basis: 'How it is counted',
    },
    people_: (count: number) => (count === 1 ? 'just me' : `${n.whole(count)} people`),
  },

  assess: {
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
  },

  tasks: {
    title: 'Tasks',
    none: 'Nothing is waiting for you now.',
    intro: (count: number) =>
      count === 1 ? 'One thing is waiting for you.' : `${n.whole(count)} things are waiting for you.`,
    shown: (first: number, last: number) => `Showing ${n.whole(first)}–${n.whole(last)}, the oldest first.`,
    states: {
      reviseProposal: 'Gain agreement, proposed',
      reviseDocumentation: 'Documentation, sent for approval',
      assess: 'Time thief waiting to be assessed',
      propose: 'Identified, no gain agreement yet',
      agree: 'Gain agreement waiting for you',
      introduce: 'Agreed, waiting to start',
      measure: 'Introduced, to be measured',
      document: 'Measured, the use of the time to be documented',
      approve: 'Realisation waiting for approval',
    },
    open: 'Open',
    line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
  },

  gain: {
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
  },

  kata: {
    title: (unit: string) => `Storyboard for ${unit}`,
    challenge: 'Challenge',
    target: 'Target condition',
    achieveBy: 'Achieve by',
    obstacle: 'Obstacle we are working on now',
    obstacleHint: 'What stands in the way. "Lack of …" is a hidden solution, not an obstacle.',
    targetHint:
      'How it should be, and how we measure it. For example: All keys in place, 0 min of searching per shift',
    challengeHint: 'The direction for the next 6–12 months',
    empty: 'Not set yet',
    frame: 'Change the storyboard',
    frameTitle: 'Challenge, target condition and obstacle',
    save: 'Save',
    plan: 'New experiment',
    planTitle: 'Next step',
    planIntro:
      'What you expect is locked when you save. You learn from the difference between what you expected and what happened.',
    step: 'What is the next step',
    expectation: 'What do you expect',
    reviewOn: 'When can we go and see',
    lock: 'Save and lock what you expect',
    result: 'Write what happened',
    resultTitle: 'What happened?',
    resultLabel: 'What happened',
    resultIntro: 'Write facts and numbers. Interpretation comes afterwards.',
    learning: 'Write what you learned',
    learningTitle: 'What did you learn?',
    learningLabel: 'What did you learn',
    openTitle: (number: number) => `Experiment ${n.whole(number)}`,
    facts: {
      step: 'Step',
      expectation: 'What we expect',
      result: 'What happened',
      learning: 'What we learned',
      reviewOn: 'Go and see',
    },
    hintResult: 'What you expect is locked. Next: Write what happened.',
    hintLearning: 'Next: Write what you learned. Then you can take the next step.',
    history: (shown: number, all: number) =>
      shown === all ? 'Earlier experiments' : `Earlier experiments (${n.whole(shown)} of ${n.whole(all)})`,
    numbered: (number: number, date: string) => `Experiment ${n.whole(number)}, ${n.date(date)}`,
    source: '© Mike Rother, Improvement Kata Handbook',
  },

  status: {
    title: (unit: string) => `Status for ${unit}`,
    headline: (
      asOf: string,
      identified: Amount,
      realised: Amount,
      rate: number | undefined,
      inLean: number,
      all: number,
    ) => {
      const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
      const units = `${n.whole(inLean)} of ${n.whole(all)} units use Lean.`;
      return `As of ${n.date(asOf)}: ${n.fte(identified.fte)} FTE identified, and ${n.fte(realised.fte)} of them realised${part}. ${units}`;
    },
    headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
      const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
      return `As of ${n.date(asOf)}: ${n.fteAlone(identified.fte)} FTE identified, and ${n.fteAlone(realised.fte)} of them realised${part}.`;
    },
    chartTitle: 'FTE',
    figure: 'Gain',
    fteUnit: 'FTE (årsverk)',
    hoursUnit: 'Hours a week',
    figures: {
      reported: 'Reported',
      identified: 'Identified',
      agreed: 'Agreed',
      realised: 'Realised',
      unconfirmed: 'Realised, unconfirmed',
      freed: 'Freed, not redeployed',
      sustained: 'Sustained',
      lapsed: 'Lapsed',
    } satisfies Record<Figure, string>,
    rate: 'Realisation rate',
    leanUnits: 'Units in Lean',
    leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} of ${n.whole(all)}`,
    leanStaff: 'Staff in Lean',
    leanStaffOf: (inLean: number, all: number) =>
      all === 0 ? '0' : `${n.whole(inLean)} of ${n.whole(all)} (${n.percent(inLean / all)})`,
    gains: 'Gains',
    gainsOf: (all: number, realised: number, imported: number) =>
      `${n.whole(all)} identified, ${n.whole(realised)} realised${imported > 0 ? `, ${n.whole(imported)} imported` : ''}`,
    waiting: 'Reported time thieves waiting for an answer',
    methods: 'How we know',
    share: (method: string, share: number) => `${method} ${n.percent(share)}`,
    once: 'Saved once, outside FTE',
    basis: (asOf: string, knownAt: number) =>
      `As of ${n.date(asOf)}. Based on everything recorded up to and including entry ${n.whole(knownAt)}.`,
    parameters: (hours: number, weeks: number, week: number, count: number) =>
      `One FTE is ${n.short(hours)} hours: ${n.short(weeks)} working weeks of ${n.short(week)} hours. It covers ${gains(count)}.`,
    realisedMeans:
      'Realised means that the municipality can document that the saved time now goes to something that gives higher quality or capacity.',
    empty: 'No gains are identified here yet.',
    explain: 'Explain the figures',
    explainIntro: (first: number, last: number, all: number) =>
      `Showing ${n.whole(first)}–${n.whole(last)} of ${n.whole(all)}, the largest first. The figures are added before they are rounded.`,
    explainTitle: (unit: string) => `Where the figures come from: ${unit}`,
    imported: 'imported history',
    own: 'from a time thief',
    waitingThief: 'time thief waiting for an answer',
    next: 'Show more',
    show: 'Show status',
    dateInFuture: (date: string) => `${n.date(date)} has not come yet. Choose today or an earlier date.`,
    badDate: (text: string) =>
      `I cannot read "${text}" as a date. Write for example 2016-04-01 or 01.04.2016.`,
  },

  refusals: {
    unknownThief: 'I cannot find that time thief.',
    unknownGain: 'I cannot find that gain, or it is closed.',
    unknownUnit: 'I cannot find that unit. Choose one from the list.',
    alreadyAssessed: 'This time thief is already assessed.',
    withdrawn: 'This time thief is withdrawn.',
    notYours: 'Only the person who reported the time thief can do this.',
    reportedByYou:
      'You reported this time thief yourself, so someone else must identify it. The leader above you or the programme office can.',
    guessIsNotIdentified: 'A rough guess counts only as reported. Choose how the number was checked.',
    onceIsNoGain:
      'This time is saved only once and never becomes FTE. Write how many hours a week are saved, or reject the time thief.',
    needsLeader: "Only the unit's leader, the programme office or the administrator can do this.",
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
    measuredTooEarly: ({ date }) =>
      `You can measure from ${n.date(String(date))}, four weeks after the start.`,
    nothingSaved: 'After the measurement and the new work, no time is saved. Check the numbers.',
    needsMeasurement: 'The measurement after the change is missing. Record it first.',
    usesExceedSaving: 'You cannot document more time than was measured as saved.',
    usesNotAgreed: 'This use of the time is not agreed.',
    useMissing: 'Write what the time will be used for.',
    evidenceMissing: 'Give documentation for each use of the time.',
    evidenceIsOld: ({ date }) =>
      `The gain lapsed on ${n.date(String(date))}. It can count again when you have documentation from that day or later for each use of the time.`,
    alreadyRealised: 'The gain is already realised.',
    unknownBoard: 'I cannot find that storyboard.',
    unknownExperiment: 'I cannot find that experiment.',
    boardChanged:
      'Someone else has changed the same thing while you were writing. Your text is still here. Look at the storyboard, and save again if your text should stand.',
    boardIncomplete:
      'Write the target condition and the obstacle first. Then you know what the experiment should teach you about.',
    experimentIsOpen:
      'You have an experiment under way. Write what happened and what you learned first, so that the next step builds on it.',
    obstacleInWork:
      'You have an experiment under way on this obstacle. Write what happened and what you learned before you choose a new obstacle.',
    expectationIsLocked:
      'What you expected is locked. Otherwise you would not see the difference between what you expected and what happened.',
    noOpenExperiment: 'You have no experiment under way. Write "new experiment" to plan the next step.',
    resultIsWritten: 'The result is already written. Your text is still here, but it is not saved.',
    resultFirst: 'Write what happened before what you learned. That keeps facts and interpretation apart.',
    learningIsWritten: 'The learning is already written. Your text is still here, but it is not saved.',
    needsMember:
      'The storyboard belongs to another unit. Only the people who work there and their leader can change it. Write "unit" to change unit.',
    onlyAdministrator: 'Only the administrator and the programme office can change roles.',
    onlyPersonal: 'I show this only in the personal chat, so that the whole channel does not see it.',
  },
};
