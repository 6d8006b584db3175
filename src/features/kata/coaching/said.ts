import type { CoachingCommand } from '../../../domain/kata/coaching-rules.ts';
import { activeObstacle, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { textsIn } from '../../../language/texts.ts';
import { idFrom } from '../../commanding.ts';
import type { Turn } from '../../handler.ts';
import { optionalFigure } from '../forms/numbers.ts';
import { type Said, theNew, unfinished } from './questions.ts';

/** The same each time the same walk is finished. */
export function cycleOf(turn: Turn, nonce: string): string {
  return idFrom(turn, `${nonce}:cycle`);
}

/** All that was said in a cycle, each question read already, as the one command that keeps it. */
export function commandOf(
  said: Said,
  { turn, nonce, board }: { turn: Turn; nonce: string; board: Storyboard },
): CoachingCommand {
  const t = textsIn(turn.language);
  const textOf = (name: string) => (said[name] ?? '').trim() || undefined;
  const figureOf = (name: string) => {
    const read = optionalFigure((said[name] ?? '').trim(), t);
    return 'value' in read ? read.value : undefined;
  };
  const id = (part: string) => idFrom(turn, `${nonce}:${part}`);
  const open = unfinished(board, said);
  const last = board.experiments.at(-1);
  const [result, learning, step, expectation] = ['result', 'learning', 'step', 'expectation'].map(textOf);
  const [value, found, expected] = ['value', 'found', 'expected'].map(figureOf);
  const isNew = said.obstacle === theNew;
  const noted = isNew ? textOf('newObstacle') : undefined;
  const chosen = board.obstacles.find((one) => one.id === said.obstacle) ?? activeObstacle(board);
  const told = (answers: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
  return {
    cycle: cycleOf(turn, nonce),
    answers: {
      target: textOf('target') ?? '',
      actual: textOf('actual') ?? '',
      ...told({ planned: last?.step, expected: last?.expectation }),
      ...told({ happened: result ?? last?.result, learned: learning ?? last?.learning }),
      ...told({ obstacle: noted ?? chosen?.text }),
      ...told({ step: step ?? open?.step, expectation: expectation ?? open?.expectation }),
    },
    observed: value === undefined ? undefined : { id: id('observation'), value },
    result: result === undefined ? undefined : { result, found },
    learning,
    noted: noted === undefined ? undefined : { obstacle: id('obstacle'), text: noted },
    obstacle: open ? undefined : isNew ? id('obstacle') : said.obstacle,
    next:
      open || step === undefined || expectation === undefined
        ? undefined
        : { experiment: id('experiment'), step, expectation, expected },
    nextOn: said.nextOn ?? turn.today,
    on: turn.today,
  };
}
