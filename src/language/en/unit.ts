import type { Texts } from '../nb/index.ts';

export const unit: Texts['unit'] = {
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
};

export const role: Texts['role'] = {
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
};
