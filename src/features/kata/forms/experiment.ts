import type { Button } from '../../../cards/catalogue.ts';
import { planExperiment, recordLearning, recordResult } from '../../../domain/kata/experiment-rules.ts';
import {
  activeObstacle,
  openExperiment,
  openTarget,
  type StoryboardRefused,
} from '../../../domain/kata/storyboard.ts';
import { usualReview } from '../../../domain/kata/usual-dates.ts';
import { date, text } from '../../form.ts';
import { boardForm, type Opened } from './board-form.ts';
import { field } from './field.ts';
import { optionalFigure } from './numbers.ts';
import { carries, experimentOf, linesOf, metricUnit } from './on-experiment.ts';

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
    const { turn, t, board, about } = opened;
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
        field(t, 'reviewOn', 'date', plan.reviewOn, { value: usualReview(turn.today) }),
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

/** What happened comes first, and is one press away. */
function resultButton(opened: Opened): Button[] {
  const experiment = experimentOf(opened);
  if (!experiment || experiment.result !== undefined) return [];
  const { t, board } = opened;
  const data = { board: board.id, experiment: experiment.id };
  return [{ title: t.kata.buttons.result, verb: 'experiment.result-form', data }];
}

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
      others: resultButton(opened),
    };
  },
  read: () => ({ learning: text(2000) }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      recordLearning(board, { ...values, experiment: about.experiment ?? '', on: turn.today }),
});
