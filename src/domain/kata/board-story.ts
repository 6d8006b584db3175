import {
  type Experiment,
  measurements,
  type Obstacle,
  type Storyboard,
  type TargetCondition,
} from './storyboard.ts';

export type StoryStep = {
  /** Its number on the board. */
  number: number;
  experiment: Experiment;
  obstacle: Obstacle | undefined;
};

/** One target condition, and all that was tried to reach it. */
export type StoryChapter = {
  number: number;
  target: TargetCondition;
  /** The first number that was measured and the last, of so many. */
  change: { from: number; to: number; of: number } | undefined;
  steps: StoryStep[];
};

/** A board from its start to its end, oldest first: what a page or a card about it says, without its words. */
export type BoardStory = {
  board: Pick<Storyboard, 'openedOn' | 'state' | 'stateOn' | 'stateReason' | 'focus' | 'challenge'>;
  cycles: number;
  chapters: StoryChapter[];
};

export function boardStory(board: Storyboard): BoardStory {
  const { openedOn, state, stateOn, stateReason, focus, challenge } = board;
  const steps = board.experiments.map((experiment, index) => ({
    number: index + 1,
    experiment,
    obstacle: board.obstacles.find(({ id }) => id === experiment.obstacle),
  }));
  const chapters = board.targets.map((target, index) => {
    const all = measurements(board, target);
    const [first, last] = [all[0], all.at(-1)];
    return {
      ...{ number: index + 1, target },
      change: first && last ? { from: first.value, to: last.value, of: all.length } : undefined,
      steps: steps.filter(({ experiment }) => experiment.target === target.id),
    };
  });
  return {
    board: {
      ...{ openedOn, state, stateOn, stateReason },
      ...(focus === undefined ? {} : { focus }),
      ...(challenge === undefined ? {} : { challenge }),
    },
    cycles: board.cycles.length,
    chapters,
  };
}
