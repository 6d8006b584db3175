import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const question: Texts['question'] = {
  understood: 'How I understood the question',
  change: 'Change the question',
  changeTitle: 'What would you like to know?',
  ask: 'Show the answer',
  unit: 'Unit or service area',
  whole: 'the whole municipality',
  asOf: 'As of',
  from: 'Change from (if empty: only the status on the date)',
  figure: 'Figure',
  everything: 'all',
  waste: 'Waste',
  cause: 'Cause',
  on: (date: string) => `as of ${n.date(date)}`,
  period: (from: string, to: string) => `${n.date(from)} to ${n.date(to)}`,
  sinceReport: 'since the last report',
  notRealised: 'identified, not realised',
  which: (text: string) => `Several have "${text}" in their name. Which one do you mean?`,
  unsure: (text: string) =>
    `I did not understand "${text}". I can show how much time is gained. Who is it about?`,
  /** A question that goes on from another, where there is none. */
  follows: (text: string) =>
    `I do not know which question "${text}" follows on from. Write the whole question, or see the numbers for the whole municipality.`,
  person:
    'Tidvinn keeps no figures about individuals, so I cannot answer that. You are welcome to ask about units, for example "compare the units".',
  fromAfterUntil: (date: string) => `Choose ${n.date(date)} or an earlier date.`,
};
