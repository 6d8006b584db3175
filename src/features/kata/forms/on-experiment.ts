import { type Experiment, openTarget } from '../../../domain/kata/storyboard.ts';
import { targetOf } from '../board/facts.ts';
import type { Opened } from './board-form.ts';

export const carries = ['experiment'] as const;

/** The experiment a card was opened for; without one, the newest. */
export function experimentOf({ board, about }: Opened): Experiment | undefined {
  return about.experiment === undefined
    ? board.experiments.at(-1)
    : board.experiments.find(({ id }) => id === about.experiment);
}

export function metricUnit(opened: Opened): string | undefined {
  const experiment = experimentOf(opened);
  const target = experiment ? targetOf(opened.board, experiment) : openTarget(opened.board);
  return target?.metric?.unit;
}

/** What has been written so far, above what is asked for now; the card is about this experiment from now on. */
export function linesOf(opened: Opened): string[] {
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
