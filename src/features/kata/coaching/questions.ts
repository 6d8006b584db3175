import type { Field } from '../../../cards/catalogue.ts';
import {
  activeObstacle,
  type Experiment,
  measurements,
  openExperiment,
  openTarget,
  type Storyboard,
} from '../../../domain/kata/storyboard.ts';
import { usualReview } from '../../../domain/kata/usual-dates.ts';
import type { Texts } from '../../../language/texts.ts';
import { date, optionalText, type Parser, text } from '../../form.ts';
import { figureOf, observationText } from '../board/facts.ts';
import { field } from '../forms/field.ts';
import { optionalFigure } from '../forms/numbers.ts';
import { allQuestions, type Question } from './hints.ts';

/** What was typed so far, as it was typed. */
export type Said = Record<string, string>;
type Asking = { board: Storyboard; said: Said; today: string; t: Texts };
export type Asked = {
  title: string;
  lines: string[];
  fields: Field[];
  parsers: Record<string, Parser<unknown>>;
};

/** The obstacle that is written on the card itself. */
export const theNew = 'new';
const most = 1000;
const optional = { isOptional: true } as const;

/** The five questions, with the other side of the card where there is a last step to think back on. */
export function questionsFor(reflects: boolean): Question[] {
  return allQuestions.filter((question) => reflects || question !== 'reflect');
}

/** The step that is still being taken when the cycle is over: no result on the board, none typed, no next step. */
export function unfinished(board: Storyboard, said: Said): Experiment | undefined {
  const open = openExperiment(board);
  const isDone = open?.result !== undefined || [said.result, said.step].some((typed = '') => typed !== '');
  return isDone ? undefined : open;
}

export function ask(question: Question, asking: Asking): Asked {
  return questions[question](asking);
}

const questions: Record<Question, (asking: Asking) => Asked> = {
  target({ board, t }) {
    const q = t.coachingQuestions;
    const condition = openTarget(board)?.condition ?? '';
    return {
      title: q.target,
      lines: [t.coaching.targetKept],
      fields: [field(t, 'target', 'text', q.target, { value: condition, maxLength: most })],
      parsers: { target: text(most) },
    };
  },
  actual({ board, t }) {
    const q = t.coachingQuestions;
    const target = openTarget(board);
    const last = target && measurements(board, target).at(-1);
    const unit = target?.metric?.unit;
    const known = last ? observationText(last, figureOf(target, t), t) : '';
    return {
      title: q.actual,
      lines: [],
      fields: [
        field(t, 'actual', 'text', q.actual, { value: known, maxLength: most }),
        ...(unit === undefined
          ? []
          : [field(t, 'value', 'line', t.coaching.value(unit), { ...optional, maxLength: 20 })]),
      ],
      parsers: { actual: text(most), value: optionalFigure },
    };
  },
  reflect({ board, t }) {
    const q = t.coachingQuestions;
    const last = board.experiments.at(-1);
    const target = board.targets.find(({ id }) => id === last?.target);
    const figure = figureOf(target, t);
    const expected = last?.expected === undefined ? '' : ` (${figure(last.expected)})`;
    const said = (words: string, value: string | undefined) =>
      value === undefined ? [] : [`${words} ${value}`];
    return {
      title: q.reflect,
      lines: [
        ...said(q.planned, last?.step),
        ...said(q.expected, last && `${last.expectation}${expected}`),
        ...said(q.happened, last?.result),
        ...said(q.learned, last?.learning),
        ...(last?.result === undefined ? [t.coaching.notYet] : []),
      ],
      fields: [
        ...(last?.result === undefined
          ? [
              field(t, 'result', 'text', q.happened, { ...optional, maxLength: most }),
              ...(target?.metric
                ? [
                    field(t, 'found', 'line', t.kataForms.result.found(target.metric.unit), {
                      ...{ ...optional, maxLength: 20 },
                    }),
                  ]
                : []),
            ]
          : []),
        ...(last?.learning === undefined
          ? [field(t, 'learning', 'text', q.learned, { ...optional, maxLength: most })]
          : []),
      ],
      parsers: { result: optionalText(most), found: optionalFigure, learning: optionalText(most) },
    };
  },
  obstacle({ board, said, t }) {
    const q = t.coachingQuestions;
    const active = activeObstacle(board);
    const waiting = board.obstacles.filter(({ struck }) => !struck).slice(-20);
    const lines = [q.obstacle, ...waiting.slice(0, 10).map((one) => `• ${one.text}`)];
    if (unfinished(board, said)) return { title: q.obstacles, lines, fields: [], parsers: {} };
    const choices = [
      ...waiting.map((one) => ({ value: one.id, title: one.text.slice(0, 100) })),
      { value: theNew, title: t.coaching.theNewOne },
    ];
    return {
      title: q.obstacles,
      lines: lines.slice(1),
      fields: [
        field(t, 'obstacle', 'choice', q.obstacle, { value: active?.id ?? theNew, choices }),
        field(t, 'newObstacle', 'text', t.coaching.newObstacle, { ...optional, maxLength: 500 }),
      ],
      parsers: { obstacle: text(80), newObstacle: optionalText(500) },
    };
  },
  step({ board, said, t }) {
    const q = t.coachingQuestions;
    const open = unfinished(board, said);
    if (open) {
      const lines = [t.coaching.stillOpen, open.step, `${q.expectation} ${open.expectation}`];
      return { title: q.step, lines, fields: [], parsers: {} };
    }
    const unit = openTarget(board)?.metric?.unit;
    return {
      title: q.step,
      lines: [t.kataForms.plan.intro],
      fields: [
        field(t, 'step', 'text', q.step, { maxLength: most }),
        field(t, 'expectation', 'text', q.expectation, { maxLength: most }),
        ...(unit === undefined
          ? []
          : [field(t, 'expected', 'line', t.kataForms.plan.expected(unit), { ...optional, maxLength: 20 })]),
      ],
      parsers: { step: text(most), expectation: text(most), expected: optionalFigure },
    };
  },
  nextOn({ board, said, today, t }) {
    const q = t.coachingQuestions;
    const open = unfinished(board, said);
    const value = open && open.reviewOn >= today ? open.reviewOn : usualReview(today);
    return {
      title: q.nextOn,
      lines: [],
      fields: [field(t, 'nextOn', 'date', q.nextOn, { value })],
      parsers: { nextOn: date({ from: today }) },
    };
  },
};

/** What is wrong with the answers to one question taken together. */
export function wrongWith(
  question: Question,
  { board, said, t }: Asking,
  values: Record<string, unknown>,
): Record<string, string> {
  if (question === 'obstacle' && values.obstacle === theNew && values.newObstacle === undefined)
    return { newObstacle: t.coaching.writeIt };
  if (question !== 'reflect') return {};
  const hasResult = values.result !== undefined || openExperiment(board)?.result !== undefined;
  if (values.learning !== undefined && !hasResult) return { result: t.coaching.resultFirst };
  const isMissing = openExperiment(board) !== undefined && hasResult && values.learning === undefined;
  return isMissing && said !== undefined ? { learning: t.coaching.learningNext } : {};
}
