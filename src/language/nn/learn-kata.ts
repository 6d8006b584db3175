import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const learnKata: Texts['learnKata'] = {
  title: (number: number, count: number) => `Lær kata, kort ${n.whole(number)} av ${n.whole(count)}`,
  next: 'Neste',
  back: 'Tilbake',
  practice: 'Øvingstavla finst berre på desse korta. Ingenting her blir lagra eller talt.',
  intro: [
    'Toyota Kata er ein måte å øve på: De tek små steg mot noko de ikkje veit korleis de når, og lærer av kvart steg.',
    'På eit kvarter går du gjennom dei fire stega og dei fem spørsmåla på ei øvingstavle.',
  ],
  start: 'Set i gang',
  steps: {
    title: 'Dei fire stega',
    lines: [
      '1. Forstå utfordringa: Kvar skal de om 6–12 månader?',
      '2. Forstå nosituasjonen: Korleis går arbeidet i dag, med tal?',
      '3. Set neste måltilstand: Korleis skal det vere om éi til fire veker?',
      '4. Eksperimenter: Eitt lite steg om gongen mot éi hindring.',
    ],
  },
  challenge: {
    title: 'Steg 1: Utfordringa',
    lines: ['De arbeider i heimetenesta, og vakta går ofte over tida.'],
    focus: 'Overlevering mellom vaktene',
    challenge: 'Innan sommaren sluttar vakta i tide kvar dag.',
    after: 'Utfordringa er retninga. Ho seier ikkje korleis de kjem dit, og det skal ho heller ikkje.',
  },
  actual: {
    title: 'Steg 2: Nosituasjonen',
    lines: [
      'Tre kveldar på rad tok de tida på leitinga etter nøklar: 14, 16 og 15 minutt.',
      'Fakta først: Gå dit arbeidet går føre seg, og tel.',
    ],
    question: 'Kor mange minutt leitar de i snitt per vakt',
    wrong: 'Legg saman 14, 16 og 15, og del på tre.',
  },
  target: {
    title: 'Steg 3: Neste måltilstand',
    lines: ['Ein måltilstand seier korleis det skal vere, og kan målast. Han seier ikkje kva de skal gjere.'],
    question: 'Kva for ein av desse er ein måltilstand',
    metric: 'Leiting etter nøklar',
    unit: 'min per vakt',
    right: 'Alle nøklar heng på plass når vakta tek til, og vi leitar høgst 5 minutt.',
    doing: 'Vi skal kjøpe eit nøkkelskap.',
    vague: 'Det blir betre orden på nøklane.',
    whyDoing: 'Å kjøpe noko er ei handling, kanskje ei løysing. Korleis skal det vere når det verkar?',
    whyVague: 'Korleis vil de sjå at de er der? Vel den som kan målast.',
  },
  obstacle: {
    title: 'Kva står i vegen?',
    lines: ['Det kan stå mykje på hindringslista. De arbeider med éi hindring om gongen.'],
    question: 'Kva for ei av desse er ei hindring',
    right: 'Nøklane blir lagde på tre ulike stader når vakta er slutt.',
    hidden: 'Vi manglar eit nøkkelskap.',
    whyHidden: '«Manglar …» er ei skjult løysing. Kva hender i arbeidet fordi det manglar? Det er hindringa.',
  },
  plan: {
    title: 'Steg 4: Eit eksperiment',
    lines: ['Finn på eitt lite steg de kan ta i morgon, og skriv kva de ventar skal hende, før de tek det.'],
    stepHint: 'Til dømes: Alle legg nøklane i ei skål ved døra i éi veke',
    expectationHint: 'Til dømes: Vi leitar høgst 8 minutt',
    expected: 'Kor mange minutt ventar du at de leitar (min per vakt)',
  },
  result: {
    title: 'Kva hende?',
    lines: (found: number) => [
      'Forventninga er låst.',
      `Veka er over. De målte ${n.whole(found)} minutt per vakt. To av fem kveldar låg nøklane i ei jakkelomme.`,
    ],
    skip: 'Hopp rett til læringa',
  },
  learning: {
    title: 'Kva lærte du?',
    lines: ['Sjå på skilnaden mellom det du venta, og det som hende. Der ligg læringa.'],
  },
  questions: {
    title: 'Dei fem spørsmåla',
    lines: ['Coachen stiller dei likt kvar gong. Slik svarar øvingstavla di:'],
  },
  done: {
    title: 'Du har gått ein runde',
    lines: [
      'Det neste steget byggjer på det du lærte. Slik går det rundt, til måltilstanden er nådd eller fristen er ute.',
      'Gå til tavla til eininga di når du vil prøve på alvor.',
    ],
    board: 'Vis tavla til eininga mi',
    again: 'Ta det ein gong til',
  },
};
