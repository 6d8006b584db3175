import type { Texts } from '../nb/index.ts';

export const help: Texts['help'] = {
  welcome:
    "Hi! I'm Tidvinn. Report a time thief, update your experiment, or ask how much time you have gained.",
  introduction: (name) =>
    `${name} added me here. Once a week I ask how the experiment is going. Write "help" to see what I can do.`,
  someone: 'Someone',
  title: 'What I can do',
  report:
    'Report a time thief: "report", or all in one sentence: "time thief: looking for keys 10 min 3 times a day, 6 people"',
  mine: 'See what is happening with what you have reported: "mine"',
  list: 'See what is being done about the time thieves in your unit: "time thieves"',
  experiment: 'See the storyboard and update the experiment: "experiment"',
  kata: 'Write the number you measure: "actual condition 14". Hold a coaching cycle: "coaching". Learn kata in a quarter of an hour: "learn kata"',
  checkIn:
    'Answer the weekly check-in in the team\'s channel, or set it up: "check-in", "check-in now", "change check-in"',
  status:
    'Ask in your own words how much time you have gained: "status", "status 2016-04-01", "what have the schools saved this year", "compare the units" or "lean". See where the figures come from: "explain", or "story" and the name of a gain',
  summary:
    'Get the status every month or every quarter, in the chat or in a channel: "monthly status", "quarterly status home care", "stop subscription"',
  tasks:
    'See what is waiting for you as a leader or staff representative: "tasks". Say whether a gain lasts: "check"',
  gains:
    'See and update a gain: "show gain" and some of its name. "gain agreement", "record measurement", "document" and "correct" go straight to the step',
  unit: 'Change unit: "unit". Change language: "language bokmål", "language nynorsk"',
  notices: 'Choose when to hear from me: "notices"',
  roles: 'See who has which roles: "roles", "roles home care", "my roles"',
  words:
    'Ask what a word means: "what is a time thief", "what does realised mean" or "glossary". Take something back: "undo"',
  office:
    'For the programme office: "organisation", "assumptions", "units without a leader", "has left", "erase personal data". The administrator sees what I have sent without being asked: "operations"',
  language: 'I will speak English with you.',
  whichLanguage: 'Which language do you want?',
  notUnderstood: (nearest: string) =>
    `I did not understand that. Did you mean ${nearest}? Write "help" to see everything I can do.`,
  reportIt: 'Report it as a time thief',
  quote: (word: string) => `"${word}"`,
  unknownButton: 'I no longer know this button. Write "help" to see what I can do.',
  oldCard: 'Something I need is missing from this card. Open it again and try once more.',
  buttons: {
    report: 'Report a time thief',
    mine: 'My reports',
    experiment: 'Experiment',
    status: 'Status',
    tasks: 'Tasks',
    help: 'Help',
  },
};
