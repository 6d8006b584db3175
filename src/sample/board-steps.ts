import { type Decision, refuse } from '../domain/decision.ts';
import type { BoardPart, Metric, TargetOutcome } from '../domain/events/kata.ts';
import { type BoardRule, describeBoard, finishBoard } from '../domain/kata/board-rules.ts';
import { linkExperiment } from '../domain/kata/chain.ts';
import { newBoard } from '../domain/kata/evolve-storyboard.ts';
import { planExperiment, recordLearning, recordResult } from '../domain/kata/experiment-rules.ts';
import { observe } from '../domain/kata/observation-rules.ts';
import { noteObstacle } from '../domain/kata/obstacle-rules.ts';
import { endTarget, setTarget } from '../domain/kata/target-rules.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Part } from './people.ts';
import type { SampleStep, StepContext } from './step.ts';

type SampleExperiment = {
  step: string;
  expectation: string;
  expected: number;
  planned: number;
  review: number;
  /** Absent while it is open. */
  learned?: { result: string; found: number; learning: string; gain?: string };
};

/** Days are days ago; below 0 they are to come. */
export type SampleBoard = {
  id: string;
  unit: string;
  by: Part;
  people: Partial<Record<BoardPart, Part>>;
  focus: string;
  challenge: string;
  thief?: string | undefined;
  condition: string;
  metric: Metric;
  framed: number;
  achieveBy: number;
  observed: { on: number; value: number; samples: number; method: string }[];
  /** The first is the one in work. */
  obstacles: string[];
  experiments: SampleExperiment[];
  ended?: { on: number; outcome: TargetOutcome; learning: string; finished: string };
};

type Doing = (board: Parameters<BoardRule>[0], context: StepContext, state: Municipality) => Decision;

/** A board's history by the rules that hold for everyone, one entry a step. */
export function boardSteps(plan: SampleBoard): SampleStep[] {
  const board = `eksempel-tavle-${plan.id}`;
  const as = { part: plan.by, role: plan.by === 'gainOwner' ? 'gainOwner' : 'unitLeader' } as const;
  const step = (id: string, rule: Doing): SampleStep => ({
    ...{ id: `${board}-${id}`, as },
    decide(state, context) {
      const known = state.boards.get(board);
      return known ? rule(known, context, state) : refuse('unknownBoard');
    },
  });
  const target = `${board}-1`;
  const { metric, condition, challenge, focus, people, thief } = plan;
  return [
    {
      ...{ id: board, as },
      decide: (_state, context) => openedBy(board, plan, context, { focus, challenge, people, thief }),
    },
    step('maltilstand', (known, { daysAgo }) =>
      setTarget(known, {
        ...{ target, on: daysAgo(plan.framed) },
        texts: {
          ...{ condition, achieveBy: daysAgo(plan.achieveBy), outcome: '', pattern: '' },
          ...{ metric: metric.name, unit: metric.unit, value: metric.value },
        },
      }),
    ),
    ...plan.obstacles.map((text, index) =>
      step(`hindring-${index + 1}`, (known, { daysAgo }) =>
        noteObstacle(known, { text, obstacle: `${board}-hindring-${index + 1}`, on: daysAgo(plan.framed) }),
      ),
    ),
    ...plan.observed.map(({ on, ...told }, index) =>
      step(`maling-${index + 1}`, (known, { daysAgo }) =>
        observe(known, { id: `${board}-maling-${index + 1}`, on: daysAgo(on), ...told }),
      ),
    ),
    ...plan.experiments.flatMap((one, index) => experimentSteps(one, `eksperiment-${index + 1}`, step)),
    ...endSteps(plan, target, step),
  ];
}

function openedBy(
  board: string,
  { unit, framed }: SampleBoard,
  { daysAgo, pseudonyms }: StepContext,
  { focus, challenge, people, thief }: Pick<SampleBoard, 'focus' | 'challenge' | 'people' | 'thief'>,
): Decision {
  const on = daysAgo(framed);
  const opened = { type: 'storyboard.opened', on, board, unit } as const;
  const nameOf = (part: BoardPart) => (people[part] === undefined ? '' : pseudonyms[people[part]]);
  const about = {
    ...{ focus, challenge, learner: nameOf('learner') },
    ...{ coach: nameOf('coach'), secondCoach: nameOf('secondCoach') },
  };
  const described = describeBoard(newBoard(opened), { about, thief, on });
  return described.kind === 'refused' ? described : { ...described, events: [opened, ...described.events] };
}

function experimentSteps(
  { step: doing, expectation, expected, planned, review, learned }: SampleExperiment,
  id: string,
  step: (id: string, rule: Doing) => SampleStep,
): SampleStep[] {
  const experimentOn = ({ id: board }: { id: string }) => `${board}-${id}`;
  const plan = step(id, (known, { daysAgo }) =>
    planExperiment(known, {
      ...{ experiment: experimentOn(known), step: doing, expectation, expected },
      ...{ reviewOn: daysAgo(review), on: daysAgo(planned) },
    }),
  );
  if (!learned) return [plan];
  const { result, found, learning, gain } = learned;
  return [
    plan,
    step(`${id}-resultat`, (known, { daysAgo }) =>
      recordResult(known, { experiment: experimentOn(known), result, found, on: daysAgo(review) }),
    ),
    step(`${id}-laering`, (known, { daysAgo }) =>
      recordLearning(known, { experiment: experimentOn(known), learning, on: daysAgo(review) }),
    ),
    ...(gain === undefined
      ? []
      : [
          step(`${id}-gevinst`, (known, { daysAgo }, state) =>
            linkExperiment(state, known, { experiment: experimentOn(known), gain, on: daysAgo(review) }),
          ),
        ]),
  ];
}

function endSteps(
  { ended }: SampleBoard,
  target: string,
  step: (id: string, rule: Doing) => SampleStep,
): SampleStep[] {
  if (!ended) return [];
  const { on, outcome, learning, finished } = ended;
  return [
    step('nadd', (known, { daysAgo }) => endTarget(known, { target, outcome, learning, on: daysAgo(on) })),
    step('ferdig', (known, { daysAgo }) => finishBoard(known, { learning: finished, on: daysAgo(on) })),
  ];
}
