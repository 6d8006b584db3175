import { type Decision, keep, refuse } from '../decision.ts';
import type { Metric, TargetOutcome } from '../events/kata.ts';
import type { Event } from '../events.ts';
import { mergeTouched } from './merge-touched.ts';
import { openExperiment, openTarget, type Storyboard, type StoryboardRefused } from './storyboard.ts';

/** A target condition as a form has it; empty where nothing stands. */
export type TargetTexts = {
  condition: string;
  achieveBy: string;
  metric: string;
  unit: string;
  value: number | undefined;
  outcome: string;
  pattern: string;
};

export function targetTexts(board: Storyboard | undefined): TargetTexts {
  const {
    condition = '',
    achieveBy = '',
    metric,
    outcome = '',
    pattern = '',
  } = (board && openTarget(board)) ?? {};
  return {
    ...{ condition, achieveBy, outcome, pattern },
    ...{ metric: metric?.name ?? '', unit: metric?.unit ?? '', value: metric?.value },
  };
}

type Setting = {
  texts: TargetTexts;
  seen?: TargetTexts;
  /** The id of a new target condition; the open one keeps its own. */
  target: string;
  /** The number today, where one was given with it. */
  now?: { observation: string; value: number } | undefined;
  on: string;
};

/** Sets the next target condition, or puts the open one in other words. */
export function setTarget(
  board: Storyboard,
  { texts, seen, target: newId, now: observed, on }: Setting,
): Decision<StoryboardRefused> {
  if (board.challenge === undefined) return refuse('challengeFirst');
  const open = openTarget(board);
  // Pressed again after it ended, the form does not bring it back.
  if (!open && board.targets.some(({ id }) => id === newId)) return keep();
  const now = targetTexts(board);
  const wanted = mergeTouched(texts, seen ?? now, now);
  if (!wanted) return refuse('boardChanged');
  const metric = metricOf(wanted);
  if (open && isMeasured(board) && (metric?.name !== open.metric?.name || metric?.unit !== open.metric?.unit))
    return refuse('metricIsUsed');
  if (observed && !metric) return refuse('metricFirst');
  const target = open?.id ?? newId;
  const events: Event[] = [];
  if (
    !open ||
    Object.keys(now).some((key) => wanted[key as keyof TargetTexts] !== now[key as keyof TargetTexts])
  )
    events.push({
      ...{ type: 'storyboard.target-set', on, board: board.id, target },
      ...{ condition: wanted.condition, achieveBy: wanted.achieveBy },
      ...(wanted.outcome === '' ? {} : { outcome: wanted.outcome }),
      ...(wanted.pattern === '' ? {} : { pattern: wanted.pattern }),
      ...(metric ? { metric } : {}),
    });
  if (observed && !open?.observations.some(({ id }) => id === observed.observation))
    events.push({ type: 'storyboard.observed', on, board: board.id, target, ...observed });
  return keep(...events);
}

function metricOf({ metric, unit, value }: TargetTexts): Metric | undefined {
  return metric === '' || unit === '' || value === undefined ? undefined : { name: metric, unit, value };
}

/** Numbers are there already, in the unit the metric has. */
function isMeasured(board: Storyboard): boolean {
  const target = openTarget(board);
  if (!target) return false;
  return (
    target.observations.length > 0 ||
    board.experiments.some((one) => one.target === target.id && one.expected !== undefined)
  );
}

/** Reached, not reached or abandoned, and what was learned: it stays readable, and the next one can be set. */
export function endTarget(
  board: Storyboard,
  { target, outcome, learning, on }: { target: string; outcome: TargetOutcome; learning: string; on: string },
): Decision<StoryboardRefused> {
  const open = openTarget(board);
  if (!open || open.id !== target) {
    const ended = board.targets.find(({ id }) => id === target)?.ended;
    return ended?.outcome === outcome && ended.learning === learning ? keep() : refuse('targetFirst');
  }
  if (openExperiment(board)) return refuse('experimentIsOpen');
  return keep({ type: 'storyboard.target-ended', on, board: board.id, target, outcome, learning });
}

/** Ended by mistake: it is worked towards again, unless the next one has been set. */
export function reopenTarget(
  board: Storyboard,
  { target, reason, on }: { target: string; reason: string; on: string },
): Decision<StoryboardRefused> {
  const last = board.targets.at(-1);
  if (last?.id !== target) return refuse('targetIsPast');
  if (!last.ended) return keep();
  return keep({ type: 'storyboard.target-reopened', on, board: board.id, target, reason });
}
