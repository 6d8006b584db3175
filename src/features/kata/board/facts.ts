import type { FactRow } from '../../../cards/catalogue.ts';
import type {
  Experiment,
  Measurement,
  Storyboard,
  TargetCondition,
} from '../../../domain/kata/storyboard.ts';
import type { Texts } from '../../../language/texts.ts';
import type { Shown } from './shown-board.ts';

/** A card has room for the beginning of a long text; all of it is in the ledger. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()} …` : text;
}

/** A number with the unit of the target condition's metric. */
export function figureOf(target: TargetCondition | undefined, t: Texts): (value: number) => string {
  return (value) => t.kata.figure(value, target?.metric?.unit ?? '').trim();
}

/** «14 min per vakt, 5 prøver, stoppeklokke (23.11.2026)» */
export function observationText(
  { value, on, samples, method, experiment }: Measurement,
  figure: (value: number) => string,
  t: Texts,
): string {
  const parts = [
    figure(value),
    ...(samples === undefined ? [] : [t.kata.samples(samples)]),
    ...(method === undefined ? [] : [method]),
    ...(experiment === undefined ? [] : [t.kata.byExperiment(experiment)]),
  ];
  return t.kata.observed(parts.join(', '), on);
}

export function targetOf(board: Storyboard | undefined, { target }: Experiment): TargetCondition | undefined {
  return board?.targets.find(({ id }) => id === target);
}

/** What an experiment says, in the order it was written. */
export function experimentFacts(
  one: Experiment,
  { board, from, gains }: Pick<Shown, 'board' | 'from' | 'gains'>,
  t: Texts,
): FactRow[] {
  const { facts } = t.kata;
  const figure = figureOf(targetOf(board, one), t);
  const { after, expected, found, result, learning } = one;
  const row = (title: string, value: string | undefined) => (value === undefined ? [] : [{ title, value }]);
  return [
    ...row(facts.step, one.step),
    ...row(facts.after, after && from.get(after.board)),
    ...row(facts.expectation, one.expectation),
    ...(found === undefined
      ? row(facts.expected, expected === undefined ? undefined : figure(expected))
      : []),
    ...row(facts.reviewOn, result === undefined ? t.kata.day(one.reviewOn) : undefined),
    ...row(one.isCalledOff ? facts.calledOff : facts.result, result),
    ...row(facts.compared, comparison(expected, found, figure, t)),
    ...row(facts.learning, learning),
    ...one.gains.flatMap((gain) => row(facts.gain, gains.get(gain))),
    ...one.corrections
      .slice(-1)
      .flatMap(({ on, reason }) => row(facts.corrected, t.kata.corrected(on, reason))),
  ];
}

/** The number found beside the one expected; the difference is the lesson. */
function comparison(
  expected: number | undefined,
  found: number | undefined,
  figure: (value: number) => string,
  t: Texts,
): string | undefined {
  if (found === undefined) return undefined;
  if (expected === undefined) return figure(found);
  // Off the last decimals that adding leaves behind.
  const difference = Number((found - expected).toFixed(6));
  const words =
    difference === 0
      ? t.kata.asExpected
      : (difference > 0 ? t.kata.more : t.kata.less)(figure(Math.abs(difference)));
  return t.kata.compared(figure(expected), figure(found), words);
}
