import { z } from 'zod/v4';
import type { ListRow } from '../../../cards/catalogue.ts';
import { chooseObstacle, noteObstacle, strikeObstacle } from '../../../domain/kata/obstacle-rules.ts';
import {
  activeObstacle,
  type Obstacle,
  openExperiment,
  openTarget,
} from '../../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import { text } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { actOnBoard, findBoard } from '../board/keeping.ts';
import { updated } from '../board/updated.ts';
import { boardForm } from './board-form.ts';
import { field } from './field.ts';

const shownAtOnce = 8;

/** The parking lot: the one in work first, then those that wait, then those that are struck out. */
async function obstacleList(turn: Turn, services: Services, id: string, from = 0): Promise<Reply> {
  const found = await findBoard(turn, services, id);
  if (!found) return refused(turn, { reason: 'unknownBoard' });
  const { board } = found;
  const t = textsIn(turn.language);
  const { obstacles: words } = t.kataForms;
  const active = activeObstacle(board);
  const isWaiting = openExperiment(board) !== undefined;
  const rank = (one: Obstacle) => (one === active ? 0 : one.struck ? 2 : 1);
  const all = [...board.obstacles].sort((a, b) => rank(a) - rank(b));
  const shown = all.slice(from, from + shownAtOnce);
  const row = (one: Obstacle): ListRow => {
    const data = { board: id, obstacle: one.id };
    const choose = { title: one.struck ? words.again : words.choose, verb: 'obstacle.choose', data };
    const strike = { title: words.strike, verb: 'obstacle.strike-form', data };
    return {
      title: one.text,
      state: one.struck
        ? words.struck(one.struck.on, one.struck.reason)
        : one === active
          ? words.active
          : words.waits,
      lines: one.thief === undefined ? [] : [words.thief],
      // Nobody is offered what would be refused.
      buttons: [
        ...(one === active || isWaiting ? [] : [choose]),
        ...(one.struck || (one === active && isWaiting) ? [] : [strike]),
      ],
    };
  };
  const next = from + shown.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: words.title,
      intro: [
        all.length === 0 ? words.none : words.intro,
        ...(isWaiting ? [refusalText(turn.language, { reason: 'obstacleInWork' })] : []),
      ],
      rows: shown.map(row),
      buttons: [
        { title: words.add, verb: 'obstacle.form', data: { board: id }, style: 'positive' },
        ...(next < all.length
          ? [{ title: t.kataChain.story.next, verb: 'obstacle.list', data: { board: id, from: next } }]
          : []),
        { title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: id } },
      ],
    },
  };
}

export const showObstacles = action({
  verb: 'obstacle.list',
  schema: z.object({ board: z.string().max(80), from: z.int().min(0).optional() }),
  run: (turn, { board, from }, services) => obstacleList(turn, services, board, from),
});

export const obstacleForm = boardForm({
  opens: 'obstacle.form',
  saves: 'obstacle.note',
  refuses: ({ board }) => (openTarget(board) ? undefined : 'targetFirst'),
  ask({ t }) {
    const { obstacles: words } = t.kataForms;
    return {
      title: words.addTitle,
      fields: [field(t, 'text', 'text', words.text, { placeholder: words.textHint, maxLength: 500 })],
      notes: [t.coachingQuestions.source],
      button: t.kataForms.save,
    };
  },
  read: () => ({ text: text(500) }),
  rule:
    (values, { turn }, { content: obstacle }) =>
    () =>
    (board) =>
      noteObstacle(board, { ...values, obstacle, on: turn.today }),
});

export const strikeForm = boardForm({
  opens: 'obstacle.strike-form',
  saves: 'obstacle.strike',
  carries: ['obstacle'],
  refuses({ board, about }) {
    if (!board.obstacles.some(({ id }) => id === about.obstacle)) return 'unknownObstacle';
    return openExperiment(board)?.obstacle === about.obstacle ? 'obstacleInWork' : undefined;
  },
  ask({ t, board, about }) {
    const { obstacles: words } = t.kataForms;
    return {
      title: words.strikeTitle,
      intro: board.obstacles.filter(({ id }) => id === about.obstacle).map((one) => one.text),
      fields: [field(t, 'reason', 'text', words.strikeReason, { maxLength: 500 })],
      ...{ button: words.strike, style: 'destructive' },
    };
  },
  read: () => ({ reason: text(500) }),
  rule:
    (values, { turn, about }) =>
    () =>
    (board) =>
      strikeObstacle(board, { ...values, obstacle: about.obstacle ?? '', on: turn.today }),
});

/** Which obstacle is in work says what is left to do, so a second press does nothing and an old list still works. */
export const choose = action({
  verb: 'obstacle.choose',
  schema: z.object({ board: z.string().max(80), obstacle: z.string().max(80) }),
  async run(turn, { board, obstacle }, services) {
    const command = { verb: 'obstacle.choose', nonce: `press-${turn.activityId}`, content: obstacle, board };
    const outcome = await actOnBoard(
      ...([turn, services, command] as const),
      () => (now) => chooseObstacle(now, { obstacle, on: turn.today }),
    );
    return outcome.kind === 'refused' ? refused(turn, outcome) : updated(turn, services, board);
  },
});
