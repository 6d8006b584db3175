import type { Texts } from '../nb/index.ts';

export const help: Texts['help'] = {
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
    'Ask in your own words how much time you have gained: "status", "status 2016-04-01", "what have the schools saved this year", "compare the units" or "lean". See where the figures come from: "explain"',
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
};
