import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const checkIn = {
  title: (week: number) => `Ukentlig innsjekk, uke ${n.whole(week)}`,
  question: 'Hva skjedde i eksperimentet, og hva lærte dere?',
  questionWithout: 'Hvor står dere nå, og hva er neste steg?',
  noBoard:
    'Dere har ingen katatavle i gang ennå. Skriv «eksperiment» og start tavla, så har dere noe å følge hver uke.',
  noTarget: 'Tavla har ingen måltilstand ennå. Skriv «måltilstand» og sett den, så vet dere hvor dere skal.',
  oneAnswer: 'Ett svar for hele teamet er nok.',
  reminder: 'En påminnelse: Innsjekken for denne uka venter på svar fra teamet.',
  early: (date: string) => `Dere er tidlig ute, så jeg spør ikke ${n.date(date)}.`,
  said: 'Dette svarte teamet',
  unchanged: 'Ingen endring denne uka.',
  alsoSaid: 'Et annet neste steg, skrevet samtidig',
  earlier: 'Dette sto der før',
  corrected: 'I den ukentlige innsjekken',
  now: 'Nåtilstand',
  buttons: {
    answer: 'Svar for teamet',
    unchanged: 'Ingen endring denne uka',
    correct: 'Rett svaret',
    next: 'Neste',
    save: 'Lagre',
    change: 'Endre innsjekken',
    pause: 'Sett på pause',
    resume: 'Start igjen',
    setUp: 'Sett opp innsjekken',
  },
  form: {
    steps: (step: number) => `Ukentlig innsjekk, steg ${n.whole(step)} av 2`,
    result: 'Hva skjedde',
    learning: 'Hva lærte dere',
    value: (title: string, unit: string, goal: number) => `${title} nå (${unit}). Målet er ${n.short(goal)}`,
    obstacle: 'Den ene hindringen dere jobber med',
    step: 'Neste steg',
    expectation: 'Hva forventer dere',
    reviewOn: 'Når kan dere gå og se',
    orderHint: 'Skriv det som er nytt. Det andre kan stå tomt.',
    learningNeedsResult: 'Skriv først hva som skjedde. Da holder dere fakta og tolkning fra hverandre.',
    nothing: 'Skriv det som er nytt, eller velg «Ingen endring denne uka».',
    wholeStep: 'Fyll ut steg, forventning og dato, eller la steg og forventning stå tomme.',
    obstacleFirst: 'Skriv hindringen som steget skal lære dere noe om.',
    locked: 'Forventningen låses når dere lagrer.',
  },
  plan: {
    title: 'Ukentlig innsjekk i denne kanalen',
    intro: 'Jeg spør teamet én gang i uka. Det tar to minutter å svare. På helligdager spør jeg ikke.',
    nextOn: (date: string) => `Neste innsjekk kommer ${n.date(date)}.`,
    about: (title: string) => `Jeg spør om tavla «${title}».`,
    paused: 'Innsjekken er på pause.',
    counts: (answered: number, asked: number) =>
      `Teamet har svart på ${n.whole(answered)} av ${n.whole(asked)} innsjekker det siste året.`,
    unit: 'Enhet',
    day: 'Ukedag',
    second: 'En ukedag til, for dem som jobber turnus',
    none: 'Ingen',
    time: 'Klokkeslett, norsk tid',
    language: 'Språk i kanalen',
    board: 'Katatavla jeg spør om',
    newest: 'Den nyeste tavla som er i gang',
    closed: 'Uker dere er borte, for eksempel 8, 40, 52',
    july: 'Juli',
    julyChoices: { closed: 'Ikke spør i juli', open: 'Spør i juli også' },
    days: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    save: 'Lagre',
    timeMend: 'Skriv klokkeslettet som 09:00.',
    weeksMend: 'Skriv ukenummer fra 1 til 53 med komma mellom, for eksempel 8, 29-31, 52.',
    sameDay: 'Velg en annen dag enn den første, eller «Ingen».',
  },
  digest: {
    learned: (unit: string, text: string) => `${unit} lærte forrige uke: ${text}`,
    targets: (unit: string, text: string, date: string) =>
      `${unit}: Måltilstanden «${text}» har frist ${n.date(date)}.`,
    silent: (count: number) =>
      count === 1
        ? 'Én enhet du følger, har ikke svart på innsjekken på tre uker. Kanskje trenger de en hjelpende hånd? Et kort besøk ved tavla hjelper ofte.'
        : `${n.whole(count)} enheter du følger, har ikke svart på innsjekken på tre uker. Kanskje trenger de en hjelpende hånd? Et kort besøk ved tavla hjelper ofte.`,
  },
};

export const refusals: Refusals<'checkIn'> = {
  notConnected: 'Kanalen har ingen ukentlig innsjekk ennå. Skriv «innsjekk» for å sette den opp.',
  onlyInChannel: 'Innsjekken hører hjemme i kanalen til teamet. Legg meg til der, og skriv «innsjekk».',
  notThisUnitsBoard:
    'Tavla hører til en annen enhet. Velg en tavle som enheten har, eller «Den nyeste tavla som er i gang».',
  checkInNeedsMember:
    'Bare de som jobber i enheten, og lederen deres, kan sette opp og svare på innsjekken. Skriv «enhet» i chatten med meg for å velge enheten din.',
};

export type CheckIn = typeof checkIn;
