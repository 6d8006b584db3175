import { openTarget } from '../../../domain/kata/storyboard.ts';
import { readObservation } from '../../../language/observation-entry.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import type { CommandHandler, Onward, Reply, Services, Turn } from '../../handler.ts';
import { wordsCard } from '../../words-card.ts';
import { toBoard } from './to-board.ts';
import { withBoard } from './which-board.ts';

const form = 'observation.form';

/** «nåtilstand 14 i går, 5 prøver»: the number on the board at once, undone as easily. */
async function run(turn: Turn, rest: string, services: Services): Promise<Reply | Onward> {
  const chosen = await withBoard(
    turn,
    services,
    { verb: form },
    {
      waits: (board) => board.state === 'active' && openTarget(board)?.metric !== undefined,
    },
  );
  if (chosen.kind !== 'press' || chosen.verb !== form || rest === '') return chosen;
  const { board } = chosen.data as { board: string };
  const unit = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.boards.get(board);
    return (known && openTarget(known)?.metric?.unit) ?? '';
  });
  const read = readObservation(rest, { today: turn.today, unit });
  const t = textsIn(turn.language);
  if (!read)
    return unit === ''
      ? wordsCard(refusalText(turn.language, { reason: 'metricFirst' }), [toBoard(turn, board)])
      : wordsCard(t.kataForms.observe.notRead(unit), [
          { title: t.kata.buttons.observe, verb: form, data: { board } },
        ]);
  const { value, on, samples, method } = read;
  const said = { value, on, samples: samples === undefined ? '' : String(samples), method };
  const nonce = `typed-${turn.activityId}`;
  return { kind: 'press', turn, verb: 'observation.record', data: { board, nonce, ...said } };
}

export const observeCommand: CommandHandler = {
  name: 'actual condition',
  words: {
    nb: ['nåtilstand', 'tilstand'],
    nn: ['nosituasjon', 'nåtilstand', 'tilstand'],
    en: ['actual condition', 'current condition'],
  },
  run,
};
