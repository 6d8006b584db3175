import type { Button } from '../../../cards/catalogue.ts';
import {
  activeObstacle,
  openExperiment,
  openTarget,
  type Storyboard,
} from '../../../domain/kata/storyboard.ts';
import type { Texts } from '../../../language/texts.ts';

type NextStep = keyof Texts['kata']['next'];

/** The one next thing: the board leads from challenge to learning, and round again. */
export function nextStep(board: Storyboard | undefined): NextStep | undefined {
  if (!board) return 'start';
  if (board.state !== 'active') return undefined;
  const open = openExperiment(board);
  if (open) return open.result === undefined ? 'result' : 'learning';
  if (!openTarget(board)) return 'target';
  return activeObstacle(board) ? 'plan' : 'obstacle';
}

/** The next thing apart and marked; the rest is always in the same place. */
export function boardButtons(
  board: Storyboard | undefined,
  unit: string,
  t: Texts,
): { first: Button[]; buttons: Button[] } {
  const { buttons } = t.kata;
  const step = nextStep(board);
  if (!board) return marked({ title: buttons.start, verb: 'storyboard.about-form', data: { unit } });
  const data = { board: board.id };
  const menu: Button = { title: buttons.menu, verb: 'storyboard.menu', data };
  const story: Button = { title: buttons.story, verb: 'storyboard.story', data };
  if (!step) return marked({ title: buttons.resume, verb: 'storyboard.resume-form', data }, story, menu);
  const open = openExperiment(board);
  const onExperiment = { ...data, ...(open ? { experiment: open.id } : {}) };
  const first = {
    start: { title: buttons.start, verb: 'storyboard.about-form', data },
    target: { title: buttons.target, verb: 'target.form', data },
    obstacle: { title: buttons.addObstacle, verb: 'obstacle.form', data },
    plan: { title: buttons.plan, verb: 'experiment.plan-form', data },
    result: { title: buttons.result, verb: 'experiment.result-form', data: onExperiment },
    learning: { title: buttons.learning, verb: 'experiment.learning-form', data: onExperiment },
  }[step];
  const target = openTarget(board);
  return marked(
    first,
    ...(target?.metric ? [{ title: buttons.observe, verb: 'observation.form', data }] : []),
    ...(target
      ? [
          { title: buttons.obstacles, verb: 'obstacle.list', data },
          { title: buttons.changeTarget, verb: 'target.form', data },
          { title: buttons.coaching, verb: 'coaching.open', data },
        ]
      : []),
    menu,
  );
}

function marked(first: Button, ...buttons: Button[]): { first: Button[]; buttons: Button[] } {
  return { first: [{ ...first, style: 'positive' }], buttons };
}
