import { type Decision, keep, refuse } from '../decision.ts';
import { type Observation, openTarget, type Storyboard, type StoryboardRefused } from './storyboard.ts';

/** A value of the metric, on the date it was taken. */
export function observe(
  board: Storyboard,
  { id: observation, ...told }: Observation,
): Decision<StoryboardRefused> {
  const target = openTarget(board);
  if (!target) return refuse('targetFirst');
  if (!target.metric) return refuse('metricFirst');
  if (target.observations.some(({ id }) => id === observation)) return keep();
  const { on, value, samples, method } = told;
  return keep({
    ...{ type: 'storyboard.observed', on, board: board.id, target: target.id, observation, value },
    ...(samples === undefined ? {} : { samples }),
    ...(method === undefined ? {} : { method }),
  });
}

export function undoObservation(
  board: Storyboard,
  { observation, reason, on }: { observation: string; reason: string; on: string },
): Decision<StoryboardRefused> {
  const isThere = board.targets.some(({ observations }) => observations.some(({ id }) => id === observation));
  if (!isThere) return refuse('unknownObservation');
  return keep({ type: 'storyboard.observation-undone', on, board: board.id, observation, reason });
}
