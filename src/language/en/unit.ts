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
