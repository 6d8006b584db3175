import type { Field } from '../../cards/catalogue.ts';
import { activeObstacle, openTarget, type Storyboard } from '../../domain/kata/storyboard.ts';
import { isDoing, isHiddenSolution } from '../../language/coach-hints.ts';
import type { Texts } from '../../language/texts.ts';
import { decimal, type Parser, text } from '../form.ts';
import { minutes } from './practice-board.ts';

/** One card of the path. */
export type Lesson = {
  title: string;
  lines: string[];
  fields?: Field[];
  parsers?: Record<string, Parser<unknown>>;
  /** A wrong answer is part of the lesson, not an error. */
  isQuiz?: true;
  /** Shows why an order matters, by breaking it. */
  canSkip?: true;
};

export const lessonNames = [
  ...(['intro', 'steps', 'challenge', 'actual', 'target', 'obstacle'] as const),
  ...(['plan', 'result', 'learning', 'questions', 'done'] as const),
];
export type LessonName = (typeof lessonNames)[number];

export function lesson(name: LessonName, board: Storyboard, t: Texts): Lesson {
  return lessons[name](t, board);
}

const lessons: Record<LessonName, (t: Texts, board: Storyboard) => Lesson> = {
  intro: ({ learnKata: w }) => ({ title: '', lines: [...w.intro, w.practice] }),
  steps: ({ learnKata: w }) => w.steps,
  challenge: ({ learnKata: { challenge: w }, kata }) => ({
    title: w.title,
    lines: [...w.lines, `${kata.focus}: ${w.focus}`, `${kata.challenge}: ${w.challenge}`, w.after],
  }),
  actual: (t) => {
    const { actual: w } = t.learnKata;
    return {
      ...{ title: w.title, lines: w.lines, isQuiz: true },
      fields: [asked(t, 'now', 'line', w.question)],
      parsers: { now: oneNumber(minutes.now, w.wrong) },
    };
  },
  target: (t) => {
    const { target: w } = t.learnKata;
    return {
      ...{ title: w.title, lines: w.lines, isQuiz: true },
      fields: [choices(t, 'condition', w.question, [w.doing, w.vague, w.right])],
      parsers: { condition: oneOf(w.right, (said) => (isDoing(said) ? w.whyDoing : w.whyVague)) },
    };
  },
  obstacle: (t) => {
    const { obstacle: w } = t.learnKata;
    return {
      ...{ title: w.title, lines: w.lines, isQuiz: true },
      fields: [choices(t, 'obstacle', w.question, [w.hidden, w.right])],
      parsers: {
        obstacle: oneOf(w.right, (said) => (isHiddenSolution(said) ? w.whyHidden : t.mends.choice)),
      },
    };
  },
  plan: (t) => {
    const { plan: w } = t.learnKata;
    const { plan } = t.kataForms;
    return {
      ...{ title: w.title, lines: [...w.lines, plan.intro] },
      fields: [
        { ...asked(t, 'step', 'text', plan.step), placeholder: w.stepHint, maxLength: 500 },
        {
          ...asked(t, 'expectation', 'text', plan.expectation),
          placeholder: w.expectationHint,
          maxLength: 500,
        },
        asked(t, 'expected', 'line', w.expected),
      ],
      parsers: { step: text(500), expectation: text(500), expected: decimal(0, 60) },
    };
  },
  result: (t, board) => {
    const { result: w } = t.learnKata;
    return {
      ...{ title: w.title, canSkip: true },
      lines: [...experimentLines(board, t), ...w.lines(minutes.found), t.kataForms.result.intro],
      fields: [{ ...asked(t, 'result', 'text', t.kataForms.result.label), maxLength: 500 }],
      parsers: { result: text(500) },
    };
  },
  learning: (t, board) => {
    const { learning: w } = t.learnKata;
    return {
      ...{ title: w.title, lines: [...experimentLines(board, t), ...w.lines] },
      fields: [{ ...asked(t, 'learning', 'text', t.kataForms.learning.label), maxLength: 500 }],
      parsers: { learning: text(500) },
    };
  },
  questions: (t, board) => {
    const { questions: w } = t.learnKata;
    const q = t.coachingQuestions;
    const [last] = board.experiments;
    const now = t.kata.figure(minutes.found, t.learnKata.target.unit);
    return {
      title: w.title,
      lines: [
        ...w.lines,
        `${q.target} ${openTarget(board)?.condition ?? ''}`,
        `${q.actual} ${now}`,
        `${q.reflect}: ${q.happened} ${last?.result ?? ''} ${q.learned} ${last?.learning ?? ''}`.trim(),
        `${q.obstacles} ${activeObstacle(board)?.text ?? ''}`,
        `${q.step} ${q.expectation}`,
        q.nextOn,
        q.source,
      ],
    };
  },
  done: ({ learnKata: { done: w } }) => w,
};

function asked(t: Texts, id: string, kind: Field['kind'], label: string): Field {
  return { id, kind, label: `${label} ${t.required}`, value: '' };
}

function choices(t: Texts, id: string, label: string, all: readonly string[]): Field {
  return { ...asked(t, id, 'choice', label), choices: all.map((title) => ({ value: title, title })) };
}

function experimentLines(board: Storyboard, t: Texts): string[] {
  const { facts } = t.kata;
  const unit = openTarget(board)?.metric?.unit ?? '';
  return board.experiments.flatMap(({ step, expectation, expected, result }) => [
    `${facts.step}: ${step}`,
    `${facts.expectation}: ${expectation}`,
    ...(expected === undefined ? [] : [`${facts.expected}: ${t.kata.figure(expected, unit)}`]),
    ...(result === undefined ? [] : [`${facts.result}: ${result}`]),
  ]);
}

/** What a wrong answer gets back says why. */
function oneOf(right: string, why: (said: string) => string): Parser<string> {
  return (raw, t) => (raw === right ? { value: raw } : { mend: raw === '' ? t.mends.choice : why(raw) });
}

function oneNumber(right: number, why: string): Parser<number> {
  return (raw, t) => {
    const read = decimal(0, 60)(raw, t);
    return 'mend' in read || read.value === right ? read : { mend: why };
  };
}
