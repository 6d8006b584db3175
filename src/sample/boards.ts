import { frameStoryboard, planExperiment, recordLearning, recordResult } from '../domain/kata/storyboard.ts';
import { type Part, sampleHomeCare, sampleUnit } from './people.ts';
import type { SampleStep } from './step.ts';

type Experiment = {
  step: string;
  expectation: string;
  planned: number;
  review: number;
  /** Absent while it is open. */
  learned?: { result: string; learning: string };
};

type Board = {
  unit: string;
  part: Part;
  challenge: string;
  condition: string;
  obstacle: string;
  framed: number;
  achieveBy: number;
  experiments: Experiment[];
};

/** Days are days ago; below 0 they are to come. */
const boards: readonly Board[] = [
  {
    ...{ unit: sampleUnit, part: 'leader', framed: 33, achieveBy: -12 },
    challenge: 'Ingen skal måtte ta kontakt to ganger om samme sak innen sommeren.',
    condition: '8 av 10 telefoner får svar første gang. I dag er det 5 av 10.',
    obstacle: 'Vi vet ikke hvem som kan svare på spørsmål om byggesak.',
    experiments: [
      {
        step: 'Henger opp liste over hvem som svarer på hva, ved alle fire plasser.',
        expectation: 'Vi setter over én gang, ikke tre. 6 av 10 får svar første gang.',
        ...{ planned: 32, review: 25 },
        learned: {
          result: '6 av 10 fikk svar første gang. Lista var utdatert etter to dager.',
          learning: 'Lista hjelper når den stemmer. Noen må eie den.',
        },
      },
      {
        step: 'Plan og byggesak sier fra hver morgen klokka 8 hvem som har vakt.',
        expectation: '7 av 10 får svar første gang.',
        ...{ planned: 24, review: 14 },
        learned: {
          result: '7 av 10 fikk svar første gang. To dager kom det ingen beskjed.',
          learning: 'Beskjeden må ligge der vi allerede ser, ikke komme på e-post.',
        },
      },
      {
        step: 'Vakta står i telefonsystemet, og vi setter rett over.',
        expectation: '8 av 10 får svar første gang, og ingen blir satt over to ganger.',
        ...{ planned: 6, review: -4 },
      },
    ],
  },
  {
    ...{ unit: sampleHomeCare, part: 'homeCareLeader', framed: 40, achieveBy: -9 },
    challenge: 'Brukerne skal møte høyst ti ansatte i løpet av to uker innen nyttår.',
    condition: 'Brukere på rute 3 møter høyst 12 ansatte på to uker. I dag er det 19.',
    obstacle: 'Ruta settes opp på nytt hver morgen.',
    experiments: [
      {
        step: 'Setter opp rute 3 for hele uka på mandag.',
        expectation: 'Høyst to endringer om dagen.',
        ...{ planned: 38, review: 31 },
        learned: {
          result: 'Fem endringer om dagen. Tre av dem kom av sykmelding samme morgen.',
          learning: 'Fravær er grunnen oftere enn nye vedtak.',
        },
      },
      {
        step: 'To faste på rute 3 dekker for hverandre før vi ringer vikar.',
        expectation: 'Høyst to endringer om dagen, også når én er syk.',
        ...{ planned: 28, review: 18 },
        learned: {
          result: 'To endringer om dagen. Brukerne møtte 15 ansatte på to uker.',
          learning: 'Faste par virker på dagtid. Kvelden har vi ikke prøvd.',
        },
      },
      {
        step: 'Samme par på kveldsvakt tirsdag og torsdag.',
        expectation: 'Brukerne møter høyst 12 ansatte på to uker.',
        ...{ planned: 8, review: -3 },
      },
    ],
  },
];

function stepsOf(plan: Board): SampleStep[] {
  const { unit, part, challenge, condition, obstacle, framed, achieveBy, experiments } = plan;
  const board = `eksempel-tavle-${unit}`;
  const as = { part, role: 'unitLeader' } as const;
  const frame: SampleStep = {
    ...{ id: board, as },
    decide: (state, { daysAgo }) =>
      frameStoryboard(state, {
        ...{ board, unit, challenge, condition, obstacle, newId: `${board}-1` },
        ...{ achieveBy: daysAgo(achieveBy), on: daysAgo(framed) },
      }),
  };
  const learnedFrom = experiments.flatMap(({ step, expectation, planned, review, learned }, index) => {
    const experiment = `${board}-eksperiment-${index + 1}`;
    const steps: SampleStep[] = [
      {
        ...{ id: experiment, as },
        decide: (state, { daysAgo }) =>
          planExperiment(state, {
            ...{ board, experiment, step, expectation, reviewOn: daysAgo(review), on: daysAgo(planned) },
          }),
      },
    ];
    if (!learned) return steps;
    const { result, learning } = learned;
    steps.push(
      {
        ...{ id: `${experiment}-resultat`, as },
        decide: (state, { daysAgo }) =>
          recordResult(state, { board, experiment, result, on: daysAgo(review) }),
      },
      {
        ...{ id: `${experiment}-laering`, as },
        decide: (state, { daysAgo }) =>
          recordLearning(state, { board, experiment, learning, on: daysAgo(review) }),
      },
    );
    return steps;
  });
  return [frame, ...learnedFrom];
}

export const sampleBoards: readonly SampleStep[] = boards.flatMap(stepsOf);
