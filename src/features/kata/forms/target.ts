import { z } from 'zod/v4';
import { targetOutcomes } from '../../../domain/events/kata.ts';
import { openExperiment, openTarget } from '../../../domain/kata/storyboard.ts';
import { endTarget, reopenTarget, setTarget, targetTexts } from '../../../domain/kata/target-rules.ts';
import { usualAchieveBy } from '../../../domain/kata/usual-dates.ts';
import { numbersIn } from '../../../language/numbers.ts';
import { choice, date, orElse, text } from '../../form.ts';
import { boardForm, readSeen } from './board-form.ts';
import { field } from './field.ts';
import { optionalFigure } from './numbers.ts';

const seenSchema = z.object({
  ...{ condition: z.string(), achieveBy: z.string(), metric: z.string(), unit: z.string() },
  ...{ value: z.number().optional(), outcome: z.string(), pattern: z.string() },
});

const orEmpty = (max: number) => orElse(text(max), '');

export const targetForm = boardForm({
  opens: 'target.form',
  saves: 'target.set',
  carries: ['seen'],
  refuses: ({ board }) => (board.challenge === undefined ? 'challengeFirst' : undefined),
  ask(opened) {
    const { t, board, turn, about } = opened;
    const { target: words } = t.kataForms;
    const open = openTarget(board);
    const now = targetTexts(board);
    about.seen ??= JSON.stringify(now);
    const { input } = numbersIn(turn.language);
    const optional = { isOptional: true } as const;
    return {
      title: words.title,
      intro: [words.intro],
      fields: [
        field(t, 'condition', 'text', words.condition, {
          ...{ value: now.condition, placeholder: words.conditionHint, maxLength: 500 },
        }),
        field(t, 'achieveBy', 'date', words.achieveBy, {
          value: now.achieveBy || usualAchieveBy(turn.today),
        }),
        field(t, 'metric', 'line', words.metric, {
          ...{ ...optional, value: now.metric, placeholder: words.metricHint },
        }),
        field(t, 'unit', 'line', words.unit, {
          ...{ ...optional, value: now.unit, placeholder: words.unitHint, maxLength: 30 },
        }),
        field(t, 'value', 'line', words.value, {
          ...{ ...optional, value: now.value === undefined ? '' : input(now.value), maxLength: 20 },
        }),
        ...(open ? [] : [field(t, 'now', 'line', words.now, { ...optional, maxLength: 20 })]),
      ],
      more: [
        field(t, 'outcome', 'line', words.outcome, { ...optional, value: now.outcome }),
        field(t, 'pattern', 'text', words.pattern, { ...optional, value: now.pattern, maxLength: 500 }),
      ],
      notes: [t.coachingQuestions.source],
      button: t.kataForms.save,
      others: open ? [{ title: words.end, verb: 'target.end-form', data: { board: board.id } }] : [],
    };
  },
  read: ({ turn }) => ({
    condition: text(500),
    achieveBy: date({ from: turn.today }),
    ...{ metric: orEmpty(120), unit: orEmpty(30), value: optionalFigure, now: optionalFigure },
    ...{ outcome: orEmpty(120), pattern: orEmpty(500) },
  }),
  check({ metric, unit, value, now }, { t }) {
    const isWhole = metric !== '' && unit !== '' && value !== undefined;
    const isNothing = metric === '' && unit === '' && value === undefined && now === undefined;
    if (isWhole || isNothing) return {};
    const mend = t.kataForms.target.wholeMetric;
    return {
      ...(metric === '' ? { metric: mend } : {}),
      ...(unit === '' ? { unit: mend } : {}),
      ...(value === undefined ? { value: mend } : {}),
    };
  },
  rule({ now, ...texts }, { turn, about }, { form: target }) {
    const seen = readSeen(seenSchema, about.seen);
    const observed = now === undefined ? undefined : { observation: `${target}-0`, value: now };
    return () => (board) =>
      setTarget(board, {
        texts,
        ...(seen ? { seen: { ...seen, value: seen.value } } : {}),
        target,
        now: observed,
        on: turn.today,
      });
  },
});

export const endTargetForm = boardForm({
  opens: 'target.end-form',
  saves: 'target.end',
  carries: ['target'],
  refuses: ({ board }) => {
    if (!openTarget(board)) return 'targetFirst';
    return openExperiment(board) ? 'experimentIsOpen' : undefined;
  },
  ask({ t, board, about }) {
    const { endTarget: words } = t.kataForms;
    const open = openTarget(board);
    about.target ??= open?.id;
    return {
      title: words.title,
      intro: open ? [open.condition] : [],
      fields: [
        field(t, 'outcome', 'choice', words.outcome, {
          choices: targetOutcomes.map((value) => ({ value, title: words.choices[value] })),
        }),
        field(t, 'learning', 'text', words.learning),
      ],
      button: t.kataForms.save,
    };
  },
  read: () => ({ outcome: choice(targetOutcomes), learning: text(2000) }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      endTarget(board, { ...values, target: about.target ?? '', on: turn.today }),
});

export const reopenTargetForm = boardForm({
  opens: 'target.reopen-form',
  saves: 'target.reopen',
  carries: ['target'],
  refuses: ({ board }) => (board.targets.at(-1)?.ended ? undefined : 'targetIsPast'),
  ask({ t, board, about }) {
    const { reopenTarget: words } = t.kataForms;
    const last = board.targets.at(-1);
    about.target ??= last?.id;
    return {
      title: words.title,
      intro: last ? [last.condition] : [],
      fields: [field(t, 'reason', 'text', words.reason, { maxLength: 500 })],
      button: words.title,
    };
  },
  read: () => ({ reason: text(500) }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      reopenTarget(board, { ...values, target: about.target ?? '', on: turn.today }),
});
