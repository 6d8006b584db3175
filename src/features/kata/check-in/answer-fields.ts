import { z } from 'zod/v4';
import type { Field } from '../../../cards/catalogue.ts';
import { activeObstacle, openExperiment, openTarget } from '../../../domain/kata/storyboard.ts';
import { usualReview } from '../../../domain/kata/usual-dates.ts';
import { numbersIn } from '../../../language/numbers.ts';
import type { Texts } from '../../../language/texts.ts';
import { date, optionalText, orElse } from '../../form.ts';
import type { Turn } from '../../handler.ts';
import { field } from '../forms/field.ts';
import { optionalFigure } from '../forms/numbers.ts';
import type { CheckInView } from './view.ts';

export const answering = z.looseObject({
  slot: z.string().max(12),
  nonce: z.string().min(8).max(80),
  experiment: z.string().max(80).optional(),
  at: z.union([z.literal(1), z.literal(2)]),
  /** What was said on the first card; read again with the second. */
  said: z.record(z.string().max(20), z.string().max(2000)),
});
export type Answering = z.infer<typeof answering>;
/** The experiment that is asked about: the open one; what was answered already can be corrected. */
export function askedOf({ board, slot }: CheckInView): string | undefined {
  const answered = slot.answers.findLast(({ experiment }) => experiment !== undefined)?.experiment;
  return answered ?? (board && openExperiment(board)?.id);
}

export const parsers = (turn: Turn) => ({
  ...{ result: optionalText(2000), learning: optionalText(2000), value: optionalFigure },
  ...{ obstacle: optionalText(2000), step: optionalText(2000), expectation: optionalText(2000) },
  reviewOn: orElse<string | undefined>(date({ from: turn.today }), undefined),
});

export function fieldsOf(view: CheckInView, { at, experiment }: Answering, turn: Turn, t: Texts): Field[] {
  const { board } = view;
  const { form } = t.checkIn;
  const optional = { isOptional: true } as const;
  if (at === 2)
    return [
      field(t, 'obstacle', 'text', form.obstacle, {
        ...optional,
        value: board && activeObstacle(board)?.text,
      }),
      field(t, 'step', 'text', form.step, optional),
      field(t, 'expectation', 'text', form.expectation, optional),
      field(t, 'reviewOn', 'date', form.reviewOn, { ...optional, value: usualReview(turn.today) }),
    ];
  const one = board?.experiments.find(({ id }) => id === experiment);
  const metric = board && openTarget(board)?.metric;
  const said = view.slot.answers.findLast(({ observation }) => observation !== undefined)?.observation;
  const known = board && openTarget(board)?.observations.find(({ id }) => id === said);
  const value = one?.found ?? known?.value;
  return [
    ...(one
      ? [
          field(t, 'result', 'text', form.result, { ...optional, value: one.result }),
          field(t, 'learning', 'text', form.learning, { ...optional, value: one.learning }),
        ]
      : []),
    ...(metric
      ? [
          field(t, 'value', 'line', form.value(metric.name, metric.unit, metric.value), {
            ...{ ...optional, maxLength: 20 },
            value: value === undefined ? '' : numbersIn(turn.language).input(value),
          }),
        ]
      : []),
  ];
}

/** After the first card an experiment may still be open, and the next step waits for what it teaches. */
export function hasSecond({ board }: CheckInView, { experiment, said }: Answering): boolean {
  const open = board && openExperiment(board);
  return open === undefined || (open.id === experiment && (said.learning ?? '').trim() !== '');
}

type Values = {
  result?: string | undefined;
  learning?: string | undefined;
  obstacle?: string | undefined;
} & {
  step?: string | undefined;
  expectation?: string | undefined;
  reviewOn?: string | undefined;
};

export function mendsOf(values: Values, { at }: Answering, { board }: CheckInView, t: Texts) {
  const { form } = t.checkIn;
  const { result, learning, obstacle, step, expectation, reviewOn } = values;
  if (at === 1)
    return learning !== undefined && result === undefined ? { result: form.learningNeedsResult } : {};
  if (step === undefined && expectation === undefined) return {};
  const hasObstacle = obstacle !== undefined || (board && activeObstacle(board));
  return {
    ...(step === undefined ? { step: form.wholeStep } : {}),
    ...(expectation === undefined ? { expectation: form.wholeStep } : {}),
    ...(reviewOn === undefined ? { reviewOn: form.wholeStep } : {}),
    ...(hasObstacle ? {} : { obstacle: form.obstacleFirst }),
  };
}
