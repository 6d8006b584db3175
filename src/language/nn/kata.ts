import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const kata: Texts['kata'] = {
  title: (unit: string) => `Katatavle for ${unit}`,
  challenge: 'Utfordring',
  target: 'Måltilstand',
  achieveBy: 'Frist',
  obstacle: 'Hindring vi arbeider med no',
  obstacleHint: 'Det som står i vegen. «Manglar …» er ei skjult løysing, ikkje ei hindring.',
  targetHint:
    'Slik skal det vere, og slik måler vi det. Til dømes: Alle nøklar heng på plass, 0 min leiting per vakt',
  challengeHint: 'Retninga for dei neste 6–12 månadene',
  empty: 'Ikkje sett enno',
  frame: 'Endre tavla',
  frameTitle: 'Utfordring, måltilstand og hindring',
  save: 'Lagre',
  plan: 'Nytt eksperiment',
  planTitle: 'Neste steg',
  planIntro:
    'Forventninga blir låst når du lagrar. Slik lærer de av skilnaden mellom det de venta, og det som hende.',
  step: 'Kva er neste steg',
  expectation: 'Kva ventar de skal hende',
  reviewOn: 'Når kan vi gå og sjå',
  lock: 'Lagre og lås forventninga',
  result: 'Skriv resultat',
  resultTitle: 'Kva hende?',
  resultLabel: 'Kva hende',
  resultIntro: 'Skriv fakta og tal. Tolkinga kjem etterpå.',
  learning: 'Skriv læring',
  learningTitle: 'Kva lærte de?',
  learningLabel: 'Kva lærte de',
  openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
  facts: {
    step: 'Steg',
    expectation: 'Forventning',
    result: 'Kva hende',
    learning: 'Kva vi lærte',
    reviewOn: 'Gå og sjå',
  },
  hintResult: 'Forventninga er låst. Neste: Skriv ned kva som hende.',
  hintLearning: 'Neste: Skriv ned kva de lærte. Då kan de ta neste steg.',
  history: (shown: number, all: number) =>
    shown === all ? 'Tidlegare eksperiment' : `Tidlegare eksperiment (${n.whole(shown)} av ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Eksperiment ${n.whole(number)}, ${n.date(date)}`,
  source: '© Mike Rother, Improvement Kata Handbook',
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'Nokon andre har endra det same medan du skreiv. Teksten din står her. Sjå på tavla, og lagre igjen dersom teksten din skal gjelde.',
  unknownBoard: 'Den tavla finn eg ikkje.',
  unknownExperiment: 'Det eksperimentet finn eg ikkje.',
  boardIncomplete:
    'Skriv måltilstand og hindring først. Då veit de kva eksperimentet skal lære dykk noko om.',
  experimentIsOpen:
    'De har eit eksperiment i gang. Skriv resultat og læring først, så byggjer neste steg på det de har lært.',
  obstacleInWork:
    'De har eit eksperiment i gang på denne hindringa. Skriv resultat og læring før de vel ei ny hindring.',
  expectationIsLocked:
    'Forventninga er låst. Elles ville de ikkje sett skilnaden mellom det de venta, og det som hende.',
  resultIsWritten: 'Resultatet er allereie skrive. Teksten din står framleis her, men han er ikkje lagra.',
  resultFirst:
    'Skriv ned kva som hende, før de skriv kva de lærte. Då held de fakta og tolking frå kvarandre.',
  learningIsWritten: 'Læringa er allereie skriven. Teksten din står framleis her, men han er ikkje lagra.',
  noOpenExperiment:
    'De har ikkje noko eksperiment i gang. Skriv «nytt eksperiment» for å planleggje det neste steget.',
  needsMember:
    'Denne tavla høyrer til ei anna eining. Berre dei som arbeider i eininga, og leiaren deira, kan endre tavla. Skriv «eining» for å byte eining.',
};
