import type { Correctable } from '../../../domain/events/kata.ts';
import {
  callOffExperiment,
  correctExperiment,
  planExperiment,
  recordLearning,
  recordResult,
} from '../../../domain/kata/experiment-rules.ts';
import {
  activeObstacle,
  type Experiment,
  openExperiment,
  openTarget,
  type StoryboardRefused,
} from '../../../domain/kata/storyboard.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { date, text } from '../../form.ts';
import { targetOf } from '../board/facts.ts';
import { boardForm, field, type Opened } from './board-form.ts';
import { optionalFigure } from './numbers.ts';

const carries = ['experiment'] as const;

/** The experiment a card was opened for; without one, the newest. */
function experimentOf({ board, about }: Opened): Experiment | undefined {
  return about.experiment === undefined
    ? board.experiments.at(-1)
    : board.experiments.find(({ id }) => id === about.experiment);
}

function metricUnit(opened: Opened): string | undefined {
  const experiment = experimentOf(opened);
  const target = experiment ? targetOf(opened.board, experiment) : openTarget(opened.board);
  return target?.metric?.unit;
}

/** What has been written so far, above what is asked for now; the card is about this experiment from now on. */
function linesOf(opened: Opened): string[] {
  const experiment = experimentOf(opened);
  if (!experiment) return [];
  opened.about.experiment = experiment.id;
  const { facts, figure } = opened.t.kata;
  const { step, expectation, expected, result } = experiment;
  const unit = metricUnit(opened) ?? '';
  return [
    `${facts.step}: ${step}`,
    `${facts.expectation}: ${expectation}`,
    ...(expected === undefined ? [] : [`${facts.expected}: ${figure(expected, unit)}`]),
    ...(result === undefined ? [] : [`${facts.result}: ${result}`]),
  ];
}

/** Which obstacle it is about, and why there is none. */
function notReadyToPlan({ board }: Opened): StoryboardRefused | undefined {
  if (!openTarget(board)) return 'targetFirst';
  if (openExperiment(board)) return 'experimentIsOpen';
  return activeObstacle(board) ? undefined : 'obstacleFirst';
}

export const planForm = boardForm({
  opens: 'experiment.plan-form',
  saves: 'experiment.plan',
  /** The experiment in another unit that it is taken from, and its step. */
  carries: ['afterBoard', 'afterExperiment', 'idea'],
  refuses: notReadyToPlan,
  ask(opened) {
    const { t, board, about } = opened;
    const { plan } = t.kataForms;
    const unit = openTarget(board)?.metric?.unit;
    return {
      title: plan.title,
      intro: [plan.obstacle(activeObstacle(board)?.text ?? ''), plan.intro],
      fields: [
        field(t, 'step', 'text', plan.step, { value: about.idea }),
        field(t, 'expectation', 'text', plan.expectation),
        ...(unit === undefined
          ? []
          : [field(t, 'expected', 'line', plan.expected(unit), { isOptional: true, maxLength: 20 })]),
        field(t, 'reviewOn', 'date', plan.reviewOn),
      ],
      notes: [t.coachingQuestions.source],
      button: plan.lock,
    };
  },
  read: ({ turn }) => ({
    step: text(2000),
    expectation: text(2000),
    expected: optionalFigure,
    reviewOn: date({ from: turn.today }),
  }),
  rule(values, { turn, about }, { form: experiment }) {
    const { afterBoard, afterExperiment } = about;
    const isTaken = afterBoard !== undefined && afterExperiment !== undefined;
    const after = isTaken ? { board: afterBoard, experiment: afterExperiment } : undefined;
    return (state) => (board) => {
      const isKnown =
        after && state.boards.get(after.board)?.experiments.some(({ id }) => id === after.experiment);
      return planExperiment(board, {
        ...values,
        ...{ experiment, on: turn.today, after: isKnown ? after : undefined },
      });
    };
  },
});

export const resultForm = boardForm({
  opens: 'experiment.result-form',
  saves: 'experiment.record-result',
  carries,
  refuses: (opened) => (experimentOf(opened) ? undefined : 'unknownExperiment'),
  ask(opened) {
    const { t } = opened;
    const { result } = t.kataForms;
    const unit = metricUnit(opened);
    return {
      title: result.title,
      intro: [...linesOf(opened), result.intro],
      fields: [
        field(t, 'result', 'text', result.label),
        ...(unit === undefined
          ? []
          : [field(t, 'found', 'line', result.found(unit), { isOptional: true, maxLength: 20 })]),
      ],
      notes: [t.coachingQuestions.source],
      button: t.kataForms.save,
    };
  },
  read: () => ({ result: text(2000), found: optionalFigure }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      recordResult(board, { ...values, experiment: about.experiment ?? '', on: turn.today }),
});

export const learningForm = boardForm({
  opens: 'experiment.learning-form',
  saves: 'experiment.learn',
  carries,
  refuses: (opened) => (experimentOf(opened) ? undefined : 'unknownExperiment'),
  ask(opened) {
    const { t } = opened;
    const { learning } = t.kataForms;
    return {
      title: learning.title,
      intro: linesOf(opened),
      fields: [field(t, 'learning', 'text', learning.label)],
      notes: [t.coachingQuestions.source],
      button: t.kataForms.save,
    };
  },
  read: () => ({ learning: text(2000) }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      recordLearning(board, { ...values, experiment: about.experiment ?? '', on: turn.today }),
});

export const callOffForm = boardForm({
  opens: 'experiment.call-off-form',
  saves: 'experiment.call-off',
  carries,
  refuses(opened) {
    const experiment = experimentOf(opened);
    if (!experiment) return 'unknownExperiment';
    return experiment.result === undefined ? undefined : 'resultIsWritten';
  },
  ask(opened) {
    const { t } = opened;
    const { callOff } = t.kataForms;
    return {
      title: callOff.title,
      intro: [...linesOf(opened), callOff.intro],
      fields: [field(t, 'reason', 'text', callOff.reason)],
      ...{ button: callOff.button, style: 'destructive' },
    };
  },
  read: () => ({ reason: text(2000) }),
  rule:
    ({ reason }, { turn, about }) =>
    () =>
    (board) =>
      callOffExperiment(board, {
        ...{ reason, on: turn.today, experiment: about.experiment ?? '' },
      }),
});

/** A form for each of the two: what was found can be mended, and so can what was learned from it. */
function correctForm(part: Correctable) {
  return boardForm({
    opens: `experiment.correct-${part}-form`,
    saves: `experiment.correct-${part}`,
    carries,
    isForResting: true,
    refuses(opened) {
      const experiment = experimentOf(opened);
      if (!experiment) return 'unknownExperiment';
      return experiment[part] === undefined ? 'nothingToCorrect' : undefined;
    },
    ask(opened) {
      const { t, turn } = opened;
      const { correct } = t.kataForms;
      const experiment = experimentOf(opened);
      const unit = part === 'result' ? metricUnit(opened) : undefined;
      const found = experiment?.found;
      return {
        title: correct[part],
        intro: [...linesOf(opened).slice(0, 2), correct.intro],
        fields: [
          field(t, 'text', 'text', t.kataForms[part].label, { value: experiment?.[part] }),
          ...(unit === undefined
            ? []
            : [
                field(t, 'found', 'line', t.kataForms.result.found(unit), {
                  ...{ isOptional: true, maxLength: 20 },
                  value: found === undefined ? '' : numbersIn(turn.language).input(found),
                }),
              ]),
          field(t, 'reason', 'line', correct.reason, { value: correct.typo }),
        ],
        button: t.kataForms.save,
      };
    },
    read: () => ({ text: text(2000), found: optionalFigure, reason: text(120) }),
    rule:
      (values, { turn, about }) =>
      () =>
      (board) =>
        correctExperiment(board, { ...values, part, experiment: about.experiment ?? '', on: turn.today }),
  });
}

export const correctForms = [...correctForm('result'), ...correctForm('learning')];
