import { z } from 'zod/v4';
import { boardsOf } from '../../../domain/kata/storyboard.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../../handler.ts';
import { boardUnit, needsUnit } from '../../needs-unit.ts';
import { boardReply, lookAtBoard } from './shown-board.ts';
import { boardName } from './which-board.ts';

const id = z.string().max(80);

/** The unit's one board in work, as everyone in its channel may see it; a list where there are several. */
async function openUnit(turn: Turn, services: Services, asked?: string): Promise<Reply | Onward> {
  const unit = asked ?? boardUnit(turn);
  const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.show', data: {} } });
  if (missing || unit === undefined) return missing ?? listBoards(turn, services, '');
  const awake = await services.municipalities.look(turn.tenant, (state) => {
    const all = boardsOf(state, unit);
    const active = all.filter((board) => board.state === 'active');
    return (active.length > 0 ? active : all.slice(-1)).map((board) => board.id);
  });
  const [only, ...others] = awake;
  if (others.length > 0) return listBoards(turn, services, unit);
  return boardReply(
    await lookAtBoard(turn, services, only === undefined ? { unit } : { board: only }),
    turn.language,
  );
}

async function listBoards(turn: Turn, services: Services, unit: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const { boards: words, menu } = t.kataForms;
  const { boards, title } = await services.municipalities.look(turn.tenant, (state) => ({
    title: unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
    boards: boardsOf(state, unit).map(({ id: board, state: stands, focus = '', challenge = '' }) => ({
      ...{ board, stands, focus, challenge },
    })),
  }));
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: words.title(title),
      intro: boards.length === 0 ? [words.none] : [],
      rows: boards
        .toReversed()
        .slice(0, 10)
        .map(({ board, stands, focus, challenge }) => ({
          title: boardName(focus === '' ? {} : { focus }, t),
          state: words.states[stands],
          lines: challenge === '' ? [] : [challenge],
          buttons: [{ title: words.open, verb: 'storyboard.show', data: { board } }],
        })),
      buttons: [
        { title: menu.newBoard, verb: 'storyboard.about-form', data: { unit, isNew: boards.length > 0 } },
      ],
    },
  };
}

export const boardCommand: CommandHandler = {
  name: 'experiment',
  standsAlone: true,
  words: {
    nb: ['eksperiment', 'katatavle', 'tavle'],
    nn: ['eksperiment', 'katatavle', 'tavle'],
    en: ['experiment', 'storyboard', 'board'],
  },
  run: (turn, _rest, services) => openUnit(turn, services),
};

export const boardsCommand: CommandHandler = {
  name: 'boards',
  standsAlone: true,
  words: { nb: ['tavler', 'alle tavlene'], nn: ['tavler', 'alle tavlene'], en: ['boards', 'storyboards'] },
  async run(turn, _rest, services) {
    const unit = boardUnit(turn);
    const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.list', data: {} } });
    return missing ?? listBoards(turn, services, unit ?? '');
  },
};

export const newBoardCommand: CommandHandler = {
  name: 'new board',
  standsAlone: true,
  words: { nb: ['ny tavle'], nn: ['ny tavle'], en: ['new board', 'new storyboard'] },
  async run(turn, _rest, services) {
    const unit = boardUnit(turn);
    const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.show', data: {} } });
    return missing ?? { kind: 'press', turn, verb: 'storyboard.about-form', data: { unit, isNew: true } };
  },
};

export const showBoard = action({
  verb: 'storyboard.show',
  schema: z.object({ unit: id.optional(), board: id.optional() }),
  async run(turn, { unit, board }, services) {
    if (board === undefined) return openUnit(turn, services, unit);
    const shown = await lookAtBoard(turn, services, { board });
    if (!shown.board) return refused(turn, { reason: 'unknownBoard' });
    return boardReply(shown, turn.language);
  },
});

export const showBoards = action({
  verb: 'storyboard.list',
  schema: z.object({ unit: id.optional() }),
  run: (turn, { unit }, services) => listBoards(turn, services, unit ?? boardUnit(turn) ?? ''),
});
