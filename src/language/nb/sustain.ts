import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n, time } from './amounts.ts';

const words = ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve'];
const word = (count: number) => words[count - 2] ?? n.whole(count);
const months = (count: number) => (count === 1 ? 'én måned' : `${word(count)} måneder`);
const years = (count: number) => (count === 1 ? 'ett år' : `${word(count)} år`);
const ago = (count: number) => (count < 12 ? months(count) : years(Math.floor(count / 12)));

export const sustain = {
  title: 'Brukes tiden fortsatt slik?',
  intro: (count: number) =>
    count === 1
      ? 'Én gevinst skal sjekkes. Ett trykk er nok.'
      : `${n.whole(count)} gevinster skal sjekkes. Ett trykk på hver er nok.`,
  none: 'Ingen gevinster venter på at du sjekker dem.',
  question: (count: number, amount: Amount, activity: string) =>
    `For ${ago(count)} siden begynte dere å bruke ${time(amount.hoursPerWeek)} i uka på ${activity}. Er det fortsatt slik?`,
  missed:
    'Ingen svarte innen 30 dager, så gevinsten står som ubekreftet. Svarer du nå, gjelder svaret fra i dag.',
  buttons: { yes: 'Fortsatt slik', partly: 'Delvis', no: 'Ikke lenger' },
  answered: {
    yes: (amount: Amount) => `Svar: Fortsatt slik, ${alone(amount)}.`,
    partly: (amount: Amount) => `Svar: Delvis. ${alone(amount)} brukes slik nå, og resten er bortfalt.`,
    no: (_amount: Amount) => 'Svar: Ikke lenger. Gevinsten er bortfalt fra i dag.',
  },
  toMissed: (title: string) =>
    `Ingen svarte på om «${title}» varer, så gevinsten står som ubekreftet. Skriv «sjekk» for å svare.`,
  toLapsed: (title: string) =>
    `«${title}» er bortfalt, fordi ingen svarte på to sjekker på rad. Ny dokumentasjon, godkjent av to med ulike roller, henter gevinsten tilbake.`,
  undo: 'Angre',
  undone: 'Svaret er tatt tilbake. Gevinsten står som før.',
  undoReason: 'Svaret på sjekken ble tatt tilbake samme dag.',
  all: (count: number) => `Vis alle du kan svare på (${n.whole(count)})`,
  hoursLeft: 'Timer i uka nå, for hele gevinsten',
  partlyIntro: (amount: Amount) =>
    `Hvor mye er det nå? Til nå har det vært ${alone(amount)}. Resten regnes som bortfalt fra i dag.`,
  save: 'Lagre svaret',
};

export const refusals: Refusals<'sustain'> = {
  needsGainOwner:
    'Bare den gevinstansvarlige, enhetslederen eller utviklingsenheten kan svare på denne sjekken.',
  noOpenCheck: 'Denne gevinsten skal ikke sjekkes nå.',
  checkAnswered: 'Denne sjekken er det allerede svart på.',
  checkLapsed:
    'Gevinsten er bortfalt. Ny dokumentasjon, godkjent av to med ulike roller, henter den tilbake.',
  partlyIsNotLess: 'Skriv færre timer enn før. Er det like mange, svarer du «Fortsatt slik».',
  partlyIsNothing: 'Skriv mer enn null timer. Er det ingen igjen, svarer du «Ikke lenger».',
  undoOnlySameDay: 'Et svar kan tas tilbake samme dag. Etter det kan utviklingsenheten rette det.',
  notYourAnswer: 'Bare den som ga svaret, kan ta det tilbake. Utviklingsenheten kan rette det.',
};

export type Sustain = typeof sustain;
