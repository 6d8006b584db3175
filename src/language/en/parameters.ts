import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const parameters: Texts['parameters'] = {
  title: 'Assumptions',
  intro:
    'This is how we turn hours into FTE (årsverk). A gain keeps the assumptions of the day it was identified until it is measured again.',
  values: (hours: number, weeks: number) =>
    `${n.short(hours)} hours per FTE, ${n.short(weeks)} working weeks`,
  now: 'Valid now',
  coming: (date: string) => `Valid from ${n.date(date)}`,
  past: (date: string) => `Valid up to and including ${n.date(date)}`,
  told: (person: string, role: string, date: string) => `Set by ${person} (${role}) ${n.date(date)}`,
  standard: 'The figures in the KS agreement: 45 weeks of 37.5 hours. Came with Tidvinn.',
  change: 'Change the assumptions',
  takeBack: 'Take back',
  formTitle: 'Change the assumptions',
  formIntro:
    'The new assumptions apply from today or later, never back in time. Figures already given do not change.',
  hours: 'Hours per FTE',
  weeks: 'Working weeks a year',
  from: 'First day',
  preview: 'See the effect',
  previewTitle: 'This is how it will be',
  until: (date: string) => `They are valid only until ${n.date(date)}, when other assumptions take over.`,
  example: '10 hours a week',
  exampleOf: (text: string, title: string) => `${text} before, ${title} after`,
  fte: (fte: number) => `${n.fteAlone(fte)} FTE`,
  examplesNote: 'New gains are counted like this:',
  totalsNote:
    'The gains that are there already do not change. If they were counted again, the figures today would be:',
  identified: 'Identified',
  realised: 'Realised',
  recomputed: (amount: Amount, realised: Amount) => `${total(amount)} now, ${total(realised)} counted again`,
  save: 'Set the assumptions',
  edit: 'Change the form',
  saved: (date: string) => `The assumptions are valid from ${n.date(date)}.`,
};

export const refusals: Refusals<'parameters'> = {
  parametersInPast: 'The assumptions cannot be changed back in time. Choose today or a later day.',
  parametersSame:
    'These assumptions are already valid on that day. Change one of the figures, or choose another day.',
};
