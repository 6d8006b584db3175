import type { BoardCard, FactRow } from '../../../cards/catalogue.ts';
import { boardParts } from '../../../domain/events/kata.ts';
import {
  activeObstacle,
  type Measurement,
  measurements,
  openExperiment,
  openTarget,
  parkedObstacles,
  type Storyboard,
  type TargetCondition,
} from '../../../domain/kata/storyboard.ts';
import type { Texts } from '../../../language/texts.ts';
import { boardButtons, nextStep } from './board-buttons.ts';
import { comparedChart, runChart } from './charts.ts';
import { experimentFacts, figureOf, observationText, shortened } from './facts.ts';
import type { Shown } from './shown-board.ts';

/** Experiments on the record that the card shows; the rest are in the story. */
const shownOnRecord = 3;
const shownParked = 8;
/** Characters of a text that is one of many. */
const shownOfText = 300;

export function boardCard(shown: Shown, t: Texts): BoardCard {
  const { board, unit, unitTitle, isOneOfMany } = shown;
  const target = board && openTarget(board);
  const last = board && target ? measurements(board, target).at(-1) : undefined;
  const open = board && openExperiment(board);
  const done = board?.experiments.filter((one) => one !== open) ?? [];
  const record = done.slice(-shownOnRecord).reverse();
  const parked = board ? parkedObstacles(board) : [];
  const step = nextStep(board);
  const past = board?.targets.filter(({ ended }) => ended) ?? [];
  return {
    title: isOneOfMany && board?.focus ? t.kata.titleOf(unitTitle, board.focus) : t.kata.title(unitTitle),
    headline: headlineOf(board, last, t),
    facts: board ? peopleFacts(shown, board, t) : [],
    sections: [
      { title: t.kata.challenge, lines: [board?.challenge ?? t.kata.empty] },
      targetSection(target, t),
      actualSection(target, last, t),
    ],
    ...optional('run', board && target && runChart(board, target, t)),
    obstacle: {
      title: t.kata.obstacle,
      text: (board && activeObstacle(board)?.text) ?? t.kata.empty,
      parkedTitle: parked.length > 0 ? t.kata.parked(parked.length) : '',
      parked: parked.slice(0, shownParked).map(({ text }) => shortened(text, shownOfText)),
    },
    ...optional(
      'current',
      board &&
        open && { title: t.kata.openTitle(numberOf(board, open.id)), facts: experimentFacts(open, shown, t) },
    ),
    next: step ? t.kata.next[step] : '',
    ...optional('compared', board && comparedChart(board, t)),
    historyTitle: record.length > 0 ? t.kata.history(record.length, done.length) : '',
    history: record.map((one) => ({
      title: t.kata.numbered(board ? numberOf(board, one.id) : 0, one.plannedOn),
      facts: experimentFacts(one, shown, t).map(({ title, value }) => ({
        title,
        value: shortened(value, shownOfText),
      })),
    })),
    pastTitle: past.length > 0 ? t.kata.pastTargets(past.length) : '',
    past: past
      .slice(-shownOnRecord)
      .reverse()
      .map(({ condition, ended }) =>
        t.kata.pastTarget(t.kata.outcomes[ended?.outcome ?? 'abandoned'], shortened(condition, shownOfText)),
      ),
    ...boardButtons(board, unit, t),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

function numberOf(board: Storyboard, experiment: string): number {
  return board.experiments.findIndex(({ id }) => id === experiment) + 1;
}

/** Where things stand in one line, which is also what is read aloud. */
function headlineOf(board: Storyboard | undefined, last: Measurement | undefined, t: Texts): string {
  if (board?.state === 'paused') return t.kata.paused(board.stateOn, board.stateReason ?? '');
  if (board?.state === 'finished') return t.kata.finished(board.stateOn, board.stateReason ?? '');
  const metric = board && openTarget(board)?.metric;
  if (!metric || !last) return '';
  const { name, unit, value } = metric;
  return t.kata.summary(name, t.kata.figure(last.value, unit), t.kata.figure(value, unit));
}

function peopleFacts({ names }: Shown, board: Storyboard, t: Texts): FactRow[] {
  const named = boardParts.flatMap((part) => {
    const name = names.get(board.people[part] ?? '');
    return name === undefined ? [] : [{ title: t.kata.people[part], value: name }];
  });
  return [...(board.focus === undefined ? [] : [{ title: t.kata.focus, value: board.focus }]), ...named];
}

function targetSection(target: TargetCondition | undefined, t: Texts) {
  if (!target) return { title: t.kata.target, lines: [t.kata.empty] };
  const { condition, achieveBy, metric, outcome, pattern } = target;
  return {
    title: t.kata.targetBy(achieveBy),
    lines: [
      condition,
      ...(metric ? [t.kata.metric(metric.name, metric.value, metric.unit)] : []),
      ...(outcome === undefined ? [] : [t.kata.outcome(outcome)]),
      ...(pattern === undefined ? [] : [t.kata.pattern(shortened(pattern, shownOfText))]),
    ],
  };
}

function actualSection(target: TargetCondition | undefined, last: Measurement | undefined, t: Texts) {
  const line = last ? observationText(last, figureOf(target, t), t) : t.kata.notObserved;
  return { title: t.kata.actual, lines: [line] };
}
