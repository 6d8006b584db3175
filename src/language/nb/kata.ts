import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const kata = {
  title: (unit: string) => `Katatavle for ${unit}`,
  challenge: 'Utfordring',
  target: 'Måltilstand',
  achieveBy: 'Frist',
  obstacle: 'Hindring vi jobber med nå',
  obstacleHint: 'Det som står i veien. «Mangler …» er en skjult løsning, ikke en hindring.',
  targetHint:
    'Slik skal det være, og slik måler vi det. For eksempel: Alle nøkler henger på plass, 0 min leting per vakt',
  challengeHint: 'Retningen for de neste 6–12 månedene',
  empty: 'Ikke satt ennå',
  frame: 'Endre tavla',
  frameTitle: 'Utfordring, måltilstand og hindring',
  save: 'Lagre',
  plan: 'Nytt eksperiment',
  planTitle: 'Neste steg',
  planIntro:
    'Forventningen låses når du lagrer. Slik lærer dere av forskjellen mellom det dere ventet, og det som skjedde.',
  step: 'Hva er neste steg',
  expectation: 'Hva forventer dere',
  reviewOn: 'Når kan vi gå og se',
  lock: 'Lagre og lås forventningen',
  result: 'Skriv resultat',
  resultTitle: 'Hva skjedde?',
  resultLabel: 'Hva skjedde',
  resultIntro: 'Skriv fakta og tall. Tolkningen kommer etterpå.',
  learning: 'Skriv læring',
  learningTitle: 'Hva lærte dere?',
  learningLabel: 'Hva lærte dere',
  openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
  facts: {
    step: 'Steg',
    expectation: 'Forventning',
    result: 'Hva skjedde',
    learning: 'Hva vi lærte',
    reviewOn: 'Gå og se',
  },
  hintResult: 'Forventningen er låst. Neste: Skriv ned hva som skjedde.',
  hintLearning: 'Neste: Skriv ned hva dere lærte. Da åpnes neste steg.',
  history: (shown: number, all: number) =>
    shown === all
      ? 'Tidligere eksperimenter'
      : `Tidligere eksperimenter (${n.whole(shown)} av ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Eksperiment ${n.whole(number)}, ${n.date(date)}`,
  source: '© Mike Rother, Improvement Kata Handbook',
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'Noen andre har endret det samme mens du skrev. Teksten din står her. Se på tavla, og lagre igjen hvis din tekst skal gjelde.',
  unknownBoard: 'Den tavla finner jeg ikke.',
  unknownExperiment: 'Det eksperimentet finner jeg ikke.',
  boardIncomplete:
    'Skriv måltilstand og hindring først. Da vet dere hva eksperimentet skal lære dere noe om.',
  experimentIsOpen:
    'Dere har et eksperiment i gang. Skriv resultat og læring først, så bygger neste steg på det dere har lært.',
  obstacleInWork:
    'Dere har et eksperiment i gang på denne hindringen. Skriv resultat og læring før dere velger en ny hindring.',
  expectationIsLocked:
    'Forventningen er låst. Ellers ville dere ikke sett forskjellen mellom det dere ventet, og det som skjedde.',
  resultIsWritten: 'Resultatet er allerede skrevet. Teksten din står fortsatt her, men den er ikke lagret.',
  resultFirst:
    'Skriv ned hva som skjedde, før dere skriver hva dere lærte. Da holder dere fakta og tolkning fra hverandre.',
  learningIsWritten: 'Læringen er allerede skrevet. Teksten din står fortsatt her, men den er ikke lagret.',
  noOpenExperiment:
    'Dere har ikke noe eksperiment i gang. Skriv «nytt eksperiment» for å planlegge det neste steget.',
  needsMember:
    'Tavla tilhører en annen enhet. Bare de som jobber i enheten, og lederen deres, kan endre den. Skriv «enhet» for å bytte enhet.',
};
