import type { CheckIn } from '../nb/check-in.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const checkIn: CheckIn = {
  title: (week) => `Vekentleg innsjekk, veke ${n.whole(week)}`,
  question: 'Kva hende i eksperimentet, og kva lærte de?',
  questionWithout: 'Kvar står de no, og kva er neste steg?',
  noBoard:
    'De har inga katatavle i gang enno. Skriv «eksperiment» og start tavla, så har de noko å følgje kvar veke.',
  noTarget: 'Tavla har ingen måltilstand enno. Skriv «måltilstand» og set han, så veit de kvar de skal.',
  oneAnswer: 'Eitt svar for heile teamet er nok.',
  reminder: 'Ei påminning: Innsjekken for denne veka ventar på svar frå teamet.',
  early: (date) => `De er tidleg ute, så eg spør ikkje ${n.date(date)}.`,
  said: 'Dette svara teamet',
  unchanged: 'Inga endring denne veka.',
  alsoSaid: 'Eit anna neste steg, skrive samtidig',
  earlier: 'Dette stod der før',
  corrected: 'I den vekentlege innsjekken',
  now: 'Nosituasjon',
  buttons: {
    answer: 'Svar for teamet',
    unchanged: 'Inga endring denne veka',
    correct: 'Rett svaret',
    next: 'Neste',
    save: 'Lagre',
    change: 'Endre innsjekken',
    pause: 'Set på pause',
    resume: 'Start att',
    setUp: 'Set opp innsjekken',
  },
  form: {
    steps: (step) => `Vekentleg innsjekk, steg ${n.whole(step)} av 2`,
    result: 'Kva hende',
    learning: 'Kva lærte de',
    value: (title, unit, goal) => `${title} no (${unit}). Målet er ${n.short(goal)}`,
    obstacle: 'Den eine hindringa de arbeider med',
    step: 'Neste steg',
    expectation: 'Kva ventar de skal hende',
    reviewOn: 'Når kan de gå og sjå',
    orderHint: 'Skriv det som er nytt. Det andre kan stå tomt.',
    learningNeedsResult: 'Skriv først kva som hende. Då held de fakta og tolking frå kvarandre.',
    nothing: 'Skriv det som er nytt, eller vel «Inga endring denne veka».',
    wholeStep: 'Fyll ut steg, forventning og dato, eller lat steg og forventning stå tomme.',
    obstacleFirst: 'Skriv hindringa som steget skal lære dykk noko om.',
    locked: 'Forventninga blir låst når de lagrar.',
  },
  plan: {
    title: 'Vekentleg innsjekk i denne kanalen',
    intro: 'Eg spør teamet éin gong i veka. Det tek to minutt å svare. På heilagdagar spør eg ikkje.',
    nextOn: (date) => `Neste innsjekk kjem ${n.date(date)}.`,
    about: (title) => `Eg spør om tavla «${title}».`,
    paused: 'Innsjekken er på pause.',
    counts: (answered, asked) =>
      `Teamet har svara på ${n.whole(answered)} av ${n.whole(asked)} innsjekkar det siste året.`,
    unit: 'Eining',
    day: 'Vekedag',
    second: 'Ein vekedag til, for dei som arbeider turnus',
    none: 'Ingen',
    time: 'Klokkeslett, norsk tid',
    language: 'Språk i kanalen',
    board: 'Katatavla eg spør om',
    newest: 'Den nyaste tavla som er i gang',
    closed: 'Veker de er borte, til dømes 8, 40, 52',
    july: 'Juli',
    julyChoices: { closed: 'Ikkje spør i juli', open: 'Spør i juli òg' },
    days: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    save: 'Lagre',
    timeMend: 'Skriv klokkeslettet som 09:00.',
    weeksMend: 'Skriv vekenummer frå 1 til 53 med komma mellom, til dømes 8, 29-31, 52.',
    sameDay: 'Vel ein annan dag enn den første, eller «Ingen».',
  },
  digest: {
    learned: (unit, text) => `${unit} lærte førre veke: ${text}`,
    targets: (unit, text, date) => `${unit}: Måltilstanden «${text}» har frist ${n.date(date)}.`,
    silent: (count) =>
      count === 1
        ? 'Éi eining du følgjer, har ikkje svara på innsjekken på tre veker. Kanskje treng dei ei hjelpande hand? Eit kort besøk ved tavla hjelper ofte.'
        : `${n.whole(count)} einingar du følgjer, har ikkje svara på innsjekken på tre veker. Kanskje treng dei ei hjelpande hand? Eit kort besøk ved tavla hjelper ofte.`,
  },
};

export const refusals: Refusals<'checkIn'> = {
  notConnected: 'Kanalen har ingen vekentleg innsjekk enno. Skriv «innsjekk» for å setje han opp.',
  onlyInChannel: 'Innsjekken høyrer heime i kanalen til teamet. Legg meg til der, og skriv «innsjekk».',
  notThisUnitsBoard:
    'Tavla høyrer til ei anna eining. Vel ei tavle som eininga har, eller «Den nyaste tavla som er i gang».',
  checkInNeedsMember:
    'Berre dei som arbeider i eininga, og leiaren deira, kan setje opp og svare på innsjekken. Skriv «eining» i chatten med meg for å velje eininga di.',
};
