import type { Texts } from '../nb/index.ts';

export const unit: Texts['unit'] = {
  title: 'Kva eining høyrer du til?',
  titleChannel: 'Kva eining høyrer denne kanalen til?',
  label: 'Eining',
  choose: 'Vel',
  chosen: (unit: string) => `Då bruker eg ${unit} når du ikkje nemner ei anna eining.`,
  chosenChannel: (unit: string) => `Denne kanalen høyrer no til ${unit}.`,
  none: 'Ingen einingar er lagde inn enno. Administratoren kan importere dei frå ei fil.',
  unknown: 'Den eininga finn eg ikkje. Vel ei frå lista.',
  whichDidYouMean: (text: string) => `Eg fann inga eining som heiter «${text}». Meinte du ei av desse?`,
  municipality: 'kommunen',
};
