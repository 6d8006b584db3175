import { type Decision, keep, refuse } from '../decision.ts';
import { openExperiment, openTarget, type Storyboard, type StoryboardRefused } from './storyboard.ts';

type Noting = { obstacle: string; text: string; thief?: string | undefined; on: string };

/** Into the parking lot; the first for a target condition is the one in work. */
export function noteObstacle(
  board: Storyboard,
  { obstacle, text, thief, on }: Noting,
): Decision<StoryboardRefused> {
  const target = openTarget(board);
  if (!target) return refuse('targetFirst');
  const isThere = board.obstacles.some((one) => one.id === obstacle || (!one.struck && one.text === text));
  if (isThere) return keep();
  return keep({
    type: target.obstacle === undefined ? 'storyboard.obstacle-chosen' : 'storyboard.obstacle-noted',
    ...{ on, board: board.id, target: target.id, obstacle, text },
    ...(thief === undefined ? {} : { thief }),
  });
}

/** One at a time: the one in work gives way when its experiment is learned from. */
export function chooseObstacle(
  board: Storyboard,
  { obstacle: id, on }: { obstacle: string; on: string },
): Decision<StoryboardRefused> {
  const target = openTarget(board);
  if (!target) return refuse('targetFirst');
  const obstacle = board.obstacles.find((one) => one.id === id);
  if (!obstacle) return refuse('unknownObstacle');
  if (target.obstacle === id) return keep();
  if (openExperiment(board)) return refuse('obstacleInWork');
  const { text } = obstacle;
  return keep({
    ...{ type: 'storyboard.obstacle-chosen', on, board: board.id, target: target.id, obstacle: id, text },
  });
}

/** It is gone, or was none. */
export function strikeObstacle(
  board: Storyboard,
  { obstacle: id, reason, on }: { obstacle: string; reason: string; on: string },
): Decision<StoryboardRefused> {
  const obstacle = board.obstacles.find((one) => one.id === id);
  if (!obstacle) return refuse('unknownObstacle');
  if (obstacle.struck) return keep();
  if (openExperiment(board)?.obstacle === id) return refuse('obstacleInWork');
  return keep({ type: 'storyboard.obstacle-struck', on, board: board.id, obstacle: id, reason });
}
