import type { LeanState } from '../../domain/events.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n, total } from './amounts.ts';

export const organisation: Texts['organisation'] = {
  title: 'The organisation',
  intro:
    'Changes apply from a date. You see the effect before anything is saved, and figures from before the date stay as they were.',
  empty: 'There is nothing here yet.',
  shown: (first: number, last: number, count: number) =>
    `Showing ${n.whole(first)}–${n.whole(last)} of ${n.whole(count)}.`,
  kinds: { area: 'service area', unit: 'unit' },
  staff: (count: number) => (count === 1 ? '1 employee' : `${n.whole(count)} employees`),
  units: (count: number) => (count === 1 ? '1 unit' : `${n.whole(count)} units`),
  open: 'Open',
  up: 'One level up',
  municipality: 'the municipality',
  facts: {
    above: 'Part of',
    employees: 'Employees',
    fte: 'FTE (årsverk)',
    fullTimeWeek: 'Full-time week',
    leanState: 'Lean',
  },
  hours: (hours: number) => `${n.short(hours)} hours`,
  lean: {
    notStarted: 'not started',
    training: 'in training',
    active: 'active',
    selfDriven: 'self-driven',
  } satisfies Record<LeanState, string>,
  fields: {
    on: 'First day',
    kind: 'What it is',
    name: 'Name',
    parent: 'Part of',
    employees: 'Employees',
    fte: 'FTE (årsverk)',
    fullTimeWeek: 'Full-time week in hours',
    leanState: 'Lean',
    into: 'Merges with',
    employeesAfter: 'Employees in the merged unit',
    partName: (number: number) => `Part ${n.whole(number)}: name`,
    partPercent: (number: number) => `Part ${n.whole(number)}: percentage`,
    reason: 'Reason',
  },
  notes: {
    sum: 'Leave "Employees" empty for the sum of the two.',
    parts:
      'The percentages must add up to 100. Write the name of a unit that exists, or a new name. The largest part becomes responsible for time thieves and gains that are not closed.',
    closed: 'Time that was gained here then counts at the level above. The roles in the unit end.',
  },
  forms: {
    create: 'New unit',
    change: 'Change',
    merge: 'Merge',
    split: 'Split',
    close: 'Close down',
  },
  formOf: (text: string, unit: string) => `${text}: ${unit}`,
  preview: 'See the effect',
  previewTitle: 'This is how it will be',
  from: (date: string) => `From ${n.date(date)}:`,
  effect: (unit: string, text: string) => `${unit}: ${text}`,
  notBefore: 'did not exist',
  noLonger: 'no longer exists',
  becomes: (text: string, title: string) => `Before: ${text}. After: ${title}.`,
  figures: (identified: Amount, realised: Amount, count: number) =>
    `identified ${total(identified)}, realised ${total(realised)}, ${n.whole(count)} employees`,
  noEffect: 'No figure changes.',
  wholeSame: 'What the municipality has gained in all is the same before and after.',
  nothingNew: 'It is already like that on that day.',
  save: 'Save the change',
  edit: 'Change the form',
  saved: 'The change is saved.',
  changes: 'Latest changes',
  noChanges: 'The organisation has not been changed in Tidvinn yet.',
  told: (date: string, role: string) => `Saved ${n.date(date)} by: ${role}`,
  undo: 'Undo',
  undoTitle: 'Undo a change',
  undoIntro:
    'The figures will be as if the change had never been made. The change stays in the history together with the reason.',
  undone: (reason: string) => `Undone: ${reason}`,
  undoSaved: 'The change is undone.',
  said: {
    made: (name: string, unit: string) => `New: ${name}, under ${unit}`,
    renamed: (unit: string, name: string) => `${unit} is renamed ${name}`,
    moved: (unit: string, name: string) => `${unit} moves to ${name}`,
    facts: (unit: string, text: string) => `${unit}: ${text}`,
    merged: (unit: string, name: string) => `${unit} merges with ${name}`,
    split: (unit: string, text: string) => `${unit} is split into ${text}`,
    part: (unit: string, share: number) => `${unit} (${n.percent(share)})`,
    closed: (unit: string) => `${unit} closes down`,
    week: (hours: number) => `full-time week ${n.short(hours)} hours`,
    fte: (fte: number) => `${n.short(fte)} FTE`,
    lean: (text: string) => `Lean: ${text}`,
  },
};

export const refusals: Refusals<'organisation'> = {
  nameTaken: 'Another unit has that name. Choose another name.',
  ringOfUnits: 'The unit would end up below itself. Choose another place.',
  parentIsClosed: 'Something would then be part of a unit that has been closed down. Move it first.',
  areaBelowUnit: 'A service area cannot be part of a unit. Choose an area or the municipality.',
  intoItself: 'A unit cannot merge with itself or become a part of itself.',
  intoBelow: 'The unit you chose is part of this one. Move it out first.',
  kindsDiffer: 'Merge two units or two service areas, not one of each.',
  partsNotWhole: 'The percentages must add up to 100, in two parts or more.',
  nothingToUndo: 'I cannot find that change, or it has already been undone.',
  undoInUse:
    'The unit that was made is in use. First undo what is newer, or merge the unit with the right one.',
};
