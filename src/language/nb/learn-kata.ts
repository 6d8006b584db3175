import { n } from './amounts.ts';

/** A quarter of an hour with a practice board that counts nowhere. */
export const learnKata = {
  title: (number: number, count: number) => `Lær kata, kort ${n.whole(number)} av ${n.whole(count)}`,
  next: 'Neste',
  back: 'Tilbake',
  practice: 'Øvingstavla finnes bare på disse kortene. Ingenting her lagres eller telles.',
  intro: [
    'Toyota Kata er en måte å øve på: Dere tar små steg mot noe dere ikke vet hvordan dere når, og lærer av hvert steg.',
    'På et kvarter går du gjennom de fire stegene og de fem spørsmålene på en øvingstavle.',
  ],
  start: 'Begynn',
  steps: {
    title: 'De fire stegene',
    lines: [
      '1. Forstå utfordringen: Hvor skal dere om 6–12 måneder?',
      '2. Forstå nåtilstanden: Hvordan går arbeidet i dag, med tall?',
      '3. Sett neste måltilstand: Hvordan skal det være om én til fire uker?',
      '4. Eksperimenter: Ett lite steg om gangen mot én hindring.',
    ],
  },
  challenge: {
    title: 'Steg 1: Utfordringen',
    lines: ['Dere jobber i hjemmetjenesten, og vakta går ofte over tiden.'],
    focus: 'Overlevering mellom vaktene',
    challenge: 'Innen sommeren slutter vakta i tide hver dag.',
    after: 'Utfordringen er retningen. Den sier ikke hvordan dere kommer dit, og det skal den heller ikke.',
  },
  actual: {
    title: 'Steg 2: Nåtilstanden',
    lines: [
      'Tre kvelder på rad tok dere tiden på letingen etter nøkler: 14, 16 og 15 minutter.',
      'Fakta først: Gå dit arbeidet skjer, og tell.',
    ],
    question: 'Hvor mange minutter leter dere i snitt per vakt',
    wrong: 'Legg sammen 14, 16 og 15, og del på tre.',
  },
  target: {
    title: 'Steg 3: Neste måltilstand',
    lines: ['En måltilstand sier hvordan det skal være, og kan måles. Den sier ikke hva dere skal gjøre.'],
    question: 'Hvilken av disse er en måltilstand',
    metric: 'Leting etter nøkler',
    unit: 'min per vakt',
    right: 'Alle nøkler henger på plass når vakta begynner, og vi leter høyst 5 minutter.',
    doing: 'Vi skal kjøpe et nøkkelskap.',
    vague: 'Det blir bedre orden på nøklene.',
    whyDoing: 'Å kjøpe noe er en handling, kanskje en løsning. Hvordan skal det være når det virker?',
    whyVague: 'Hvordan vil dere se at dere er der? Velg den som kan måles.',
  },
  obstacle: {
    title: 'Hva står i veien?',
    lines: ['Det kan stå mye på hindringslista. Dere jobber med én hindring om gangen.'],
    question: 'Hvilken av disse er en hindring',
    right: 'Nøklene blir lagt på tre ulike steder når vakta er slutt.',
    hidden: 'Vi mangler et nøkkelskap.',
    whyHidden: '«Mangler …» er en skjult løsning. Hva skjer i arbeidet fordi det mangler? Det er hindringen.',
  },
  plan: {
    title: 'Steg 4: Et eksperiment',
    lines: ['Finn på ett lite steg dere kan ta i morgen, og skriv hva dere forventer, før dere tar det.'],
    stepHint: 'For eksempel: Alle legger nøklene i en skål ved døra i én uke',
    expectationHint: 'For eksempel: Vi leter høyst 8 minutter',
    expected: 'Hvor mange minutter forventer du at dere leter (min per vakt)',
  },
  result: {
    title: 'Hva skjedde?',
    lines: (found: number) => [
      'Forventningen er låst.',
      `Uka er over. Dere målte ${n.whole(found)} minutter per vakt. To av fem kvelder lå nøklene i en jakkelomme.`,
    ],
    skip: 'Hopp rett til læringen',
  },
  learning: {
    title: 'Hva lærte du?',
    lines: ['Se på forskjellen mellom det du forventet, og det som skjedde. Der ligger læringen.'],
  },
  questions: {
    title: 'De fem spørsmålene',
    lines: ['Coachen stiller dem likt hver gang. Slik svarer øvingstavla di:'],
  },
  done: {
    title: 'Du har gått en runde',
    lines: [
      'Det neste steget bygger på det du lærte. Slik går det rundt, til måltilstanden er nådd eller fristen er ute.',
      'Gå til tavla til enheten din når du vil prøve på ordentlig.',
    ],
    board: 'Vis tavla til enheten min',
    again: 'Ta det en gang til',
  },
};
