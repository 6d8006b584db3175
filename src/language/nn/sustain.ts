import type { Amount } from '../../domain/time/parameters.ts';
import type { Sustain } from '../nb/sustain.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n, time } from './amounts.ts';

const words = ['to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve'];
const word = (count: number) => words[count - 2] ?? n.whole(count);
const months = (count: number) => (count === 1 ? 'éin månad' : `${word(count)} månader`);
const years = (count: number) => (count === 1 ? 'eitt år' : `${word(count)} år`);
const ago = (count: number) => (count < 12 ? months(count) : years(Math.floor(count / 12)));

export const sustain: Sustain = {
  title: 'Blir tida framleis brukt slik?',
  intro: (count: number) =>
    count === 1
      ? 'Éin gevinst skal sjekkast. Eitt trykk er nok.'
      : `${n.whole(count)} gevinstar skal sjekkast. Eitt trykk på kvar er nok.`,
  none: 'Ingen gevinstar ventar på at du sjekkar dei.',
  question: (count: number, amount: Amount, activity: string) =>
    `For ${ago(count)} sidan byrja de å bruke ${time(amount.hoursPerWeek)} i veka på ${activity}. Er det framleis slik?`,
  missed:
    'Ingen svara innan 30 dagar, så gevinsten står som ikkje stadfesta. Svarar du no, gjeld svaret frå i dag.',
  buttons: { yes: 'Framleis slik', partly: 'Delvis', no: 'Ikkje lenger' },
  answered: {
    yes: (amount: Amount) => `Svar: Framleis slik, ${alone(amount)}.`,
    partly: (amount: Amount) =>
      `Svar: Delvis. ${alone(amount)} blir brukte slik no, og resten er bortfallen.`,
    no: (_amount: Amount) => 'Svar: Ikkje lenger. Gevinsten er bortfallen frå i dag.',
  },
  toMissed: (title: string) =>
    `Ingen svara på om «${title}» varer, så gevinsten står som ikkje stadfesta. Skriv «sjekk» for å svare.`,
  toLapsed: (title: string) =>
    `«${title}» er bortfallen, fordi ingen svara på to sjekkar på rad. Ny dokumentasjon, godkjend av to med ulike roller, hentar gevinsten tilbake.`,
  undo: 'Angre',
  undone: 'Svaret er teke tilbake. Gevinsten står som før.',
  undoReason: 'Svaret på sjekken vart teke tilbake same dagen.',
  all: (count: number) => `Vis alle du kan svare på (${n.whole(count)})`,
  hoursLeft: 'Timar i veka no, for heile gevinsten',
  partlyIntro: (amount: Amount) =>
    `Kor mykje er det no? Til no har det vore ${alone(amount)}. Resten blir rekna som bortfallen frå i dag.`,
  save: 'Lagre svaret',
};

export const refusals: Refusals<'sustain'> = {
  needsGainOwner:
    'Berre den gevinstansvarlege, einingsleiaren eller utviklingseininga kan svare på denne sjekken.',
  noOpenCheck: 'Denne gevinsten skal ikkje sjekkast no.',
  checkAnswered: 'Denne sjekken er det allereie svara på.',
  checkLapsed:
    'Gevinsten er bortfallen. Ny dokumentasjon, godkjend av to med ulike roller, hentar han tilbake.',
  partlyIsNotLess: 'Skriv færre timar enn før. Er det like mange, svarar du «Framleis slik».',
  partlyIsNothing: 'Skriv meir enn null timar. Er det ingen att, svarar du «Ikkje lenger».',
  undoOnlySameDay: 'Eit svar kan takast tilbake same dagen. Etter det kan utviklingseininga rette det.',
  notYourAnswer: 'Berre den som gav svaret, kan ta det tilbake. Utviklingseininga kan rette det.',
};
