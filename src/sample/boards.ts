import { gainIdOf } from '../domain/gain/gain-rules.ts';
import { boardSteps, type SampleBoard } from './board-steps.ts';
import { sampleHomeCare, sampleUnit } from './people.ts';
import type { SampleStep } from './step.ts';

/** Days are days ago; below 0 they are to come. */
const boards: readonly SampleBoard[] = [
  {
    ...{ id: 'apningstider', unit: sampleUnit, by: 'gainOwner', framed: 118, achieveBy: 92 },
    people: { learner: 'gainOwner', coach: 'leader' },
    focus: 'Spørsmål om åpningstider',
    challenge: 'Ingen skal måtte ringe for å få vite når noe er åpent.',
    thief: 'eksempel-apningstider',
    condition: 'Høyst 3 telefoner om dagen handler om åpningstider.',
    metric: { name: 'Telefoner om åpningstider', unit: 'om dagen', value: 3 },
    observed: [
      { on: 117, value: 15, samples: 5, method: 'Strek på arket ved skranken' },
      { on: 108, value: 9, samples: 5, method: 'Strek på arket ved skranken' },
      { on: 94, value: 3, samples: 5, method: 'Strek på arket ved skranken' },
    ],
    obstacles: ['Åpningstidene på nettsiden stemmer ikke med lappen på døra.'],
    experiments: [
      {
        step: 'Retter åpningstidene på nettsiden og i telefonsvareren samme dag.',
        ...{ expectation: 'Telefonene halveres.', expected: 8, planned: 116, review: 109 },
        learned: {
          ...{ result: '9 telefoner om dagen. Seks av dem gjaldt biblioteket.', found: 9 },
          learning: 'Folk ringer oss også om andre enn oss selv.',
        },
      },
      {
        step: 'Åpningstidene for alle kommunens bygg på én side, øverst i søket.',
        ...{ expectation: 'Høyst 4 telefoner om dagen.', expected: 4, planned: 106, review: 95 },
        learned: {
          ...{ result: '3 telefoner om dagen i hele uka.', found: 3 },
          learning: 'Én side er nok når noen har ansvaret for den.',
          gain: gainIdOf('eksempel-apningstider'),
        },
      },
    ],
    ended: {
      ...{ on: 93, outcome: 'reached', learning: 'Vi målte på riktig sted fra starten.' },
      finished: 'Spørsmålet ble borte da svaret sto der folk leter.',
    },
  },
  {
    ...{ id: sampleUnit, unit: sampleUnit, by: 'leader', framed: 33, achieveBy: -12 },
    people: { learner: 'employee', coach: 'leader', secondCoach: 'programmeOffice' },
    focus: 'Telefon og skranke',
    challenge: 'Ingen skal måtte ta kontakt to ganger om samme sak innen sommeren.',
    condition: '8 av 10 telefoner får svar første gang. I dag er det 5 av 10.',
    metric: { name: 'Svar første gang', unit: 'av 10', value: 8 },
    observed: [
      { on: 33, value: 5, samples: 20, method: 'Strek på arket ved skranken' },
      { on: 25, value: 6, samples: 20, method: 'Strek på arket ved skranken' },
      { on: 14, value: 7, samples: 20, method: 'Strek på arket ved skranken' },
    ],
    obstacles: [
      'Vi vet ikke hvem som kan svare på spørsmål om byggesak.',
      'Brev fra oss er vanskelige å forstå.',
      'Vi ser ikke i systemet hva innbyggeren har fått svar på før.',
    ],
    experiments: [
      {
        step: 'Henger opp liste over hvem som svarer på hva, ved alle fire plasser.',
        expectation: 'Vi setter over én gang, ikke tre. 6 av 10 får svar første gang.',
        ...{ expected: 6, planned: 32, review: 25 },
        learned: {
          ...{ result: '6 av 10 fikk svar første gang. Lista var utdatert etter to dager.', found: 6 },
          learning: 'Lista hjelper når den stemmer. Noen må ha ansvaret for den.',
        },
      },
      {
        step: 'Plan og byggesak sier fra hver morgen klokka 8 hvem som har vakt.',
        expectation: '8 av 10 får svar første gang.',
        ...{ expected: 8, planned: 24, review: 14 },
        learned: {
          ...{ result: '7 av 10 fikk svar første gang. To dager kom det ingen beskjed.', found: 7 },
          learning: 'Beskjeden må stå der vi ser den uansett, ikke komme på e-post.',
        },
      },
      {
        step: 'Vakta står i telefonsystemet, og vi setter rett over.',
        expectation: '8 av 10 får svar første gang, og ingen blir satt over to ganger.',
        ...{ expected: 8, planned: 6, review: -4 },
      },
    ],
  },
  {
    ...{ id: sampleHomeCare, unit: sampleHomeCare, by: 'homeCareLeader', framed: 40, achieveBy: -9 },
    people: { coach: 'homeCareLeader' },
    focus: 'Ruteplan',
    challenge: 'Brukerne skal møte høyst ti ansatte i løpet av to uker innen nyttår.',
    condition: 'Brukere på rute 3 møter høyst 12 ansatte på to uker. I dag er det 19.',
    metric: { name: 'Ansatte per bruker', unit: 'på to uker', value: 12 },
    observed: [
      { on: 40, value: 19, samples: 6, method: 'Talt i journalen' },
      { on: 31, value: 17, samples: 6, method: 'Talt i journalen' },
      { on: 18, value: 15, samples: 6, method: 'Talt i journalen' },
    ],
    obstacles: ['Ruta settes opp på nytt hver morgen.', 'Vikarene kjenner ikke brukerne på kveldsruta.'],
    experiments: [
      {
        step: 'Setter opp rute 3 for hele uka på mandag.',
        expectation: 'Brukerne møter høyst 16 ansatte på to uker.',
        ...{ expected: 16, planned: 38, review: 31 },
        learned: {
          ...{ result: 'Fem endringer om dagen. Brukerne møtte 17 ansatte.', found: 17 },
          learning: 'Det er oftere fravær enn nye vedtak som er grunnen.',
        },
      },
      {
        step: 'To faste på rute 3 dekker for hverandre før vi ringer vikar.',
        expectation: 'Høyst 14 ansatte på to uker, også når én er syk.',
        ...{ expected: 14, planned: 28, review: 18 },
        learned: {
          ...{ result: 'To endringer om dagen. Brukerne møtte 15 ansatte på to uker.', found: 15 },
          learning: 'Faste par virker på dagtid. Kvelden har vi ikke prøvd.',
        },
      },
      {
        step: 'Samme par på kveldsvakt tirsdag og torsdag.',
        expectation: 'Brukerne møter høyst 12 ansatte på to uker.',
        ...{ expected: 12, planned: 8, review: -3 },
      },
    ],
  },
];

export const sampleBoards: readonly SampleStep[] = boards.flatMap(boardSteps);
