import { boardsOf, type Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import type { Onward, Reply, Services, Turn } from '../../handler.ts';
import { boardUnit, needsUnit } from '../../needs-unit.ts';

export type Next = { verb: string; data?: Record<string, unknown> };

type Option = {
  id: string;
  title: string;
  unit: string;
  state: Storyboard['state'];
  isMine: boolean;
};

const mostOptions = 15;

/** What a board is called where there are several. */
export function boardName({ focus, challenge }: Pick<Storyboard, 'focus' | 'challenge'>, t: Texts): string {
  return focus ?? challenge?.slice(0, 80) ?? t.kataForms.boards.unnamed;
}

type Choosing = {
  /** Which boards it can be about, where some of them are; those that are not finished unless it says. */
  waits?: (board: Storyboard) => boolean;
  /** Boards of this person's own, wherever they are: they come before the unit's. */
  isOwn?: (board: Storyboard) => boolean;
};

/**
 * Goes on with the board that a typed line is about: the unit's only one, the one that waits for just this, or the one
 * where the person is the learner; else it asks.
 */
export async function withBoard(
  turn: Turn,
  services: Services,
  next: Next,
  { waits = ({ state }) => state !== 'finished', isOwn = () => false }: Choosing = {},
): Promise<Reply | Onward> {
  const t = textsIn(turn.language);
  // In a channel it is the team's board that is meant.
  const isAlone = turn.place.kind !== 'channel';
  const own = await services.municipalities.look(turn.tenant, (state) =>
    [...state.boards.values()]
      .filter((board) => isAlone && isOwn(board) && waits(board))
      .map(optionOf(state, turn, t)),
  );
  if (own.length > 0) return chosen(turn, t, next, own);
  const unit = boardUnit(turn);
  const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.show', data: {} } });
  if (missing || unit === undefined) return missing ?? press(turn, { verb: 'storyboard.show' });
  const options = await services.municipalities.look(turn.tenant, (state) => {
    const all = boardsOf(state, unit);
    const fit = all.filter(waits);
    const awake = all.filter((board) => board.state === 'active');
    // Those that rest are asked about only where no other is there.
    return (fit.length > 0 ? fit : awake.length > 0 ? awake : all).map(optionOf(state, turn, t));
  });
  if (options.length === 0) return press(turn, { verb: 'storyboard.show', data: { unit } });
  return chosen(turn, t, next, options);
}

function chosen(turn: Turn, t: Texts, next: Next, options: readonly Option[]): Reply | Onward {
  const mine = options.filter(({ isMine }) => isMine);
  const [only, ...rest] = mine.length === 1 ? mine : options;
  if (only && rest.length === 0) return press(turn, { ...next, data: { ...next.data, board: only.id } });
  const { boards: words } = t.kataForms;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: words.which,
      intro: [],
      rows: options.slice(0, mostOptions).map((one) => ({
        title: one.title,
        state: words.states[one.state],
        lines: [one.unit],
        buttons: [{ title: words.choose, verb: next.verb, data: { ...next.data, board: one.id } }],
      })),
      buttons: [],
    },
  };
}

function optionOf(state: Municipality, { person, today }: Turn, t: Texts) {
  const when = { asOf: today, knownAt: state.seq };
  return (board: Storyboard): Option => ({
    ...{ id: board.id, title: boardName(board, t), state: board.state },
    unit: unitName(state.units, board.unit, when),
    isMine: board.people.learner === person.pseudonym,
  });
}

function press(turn: Turn, { verb, data = {} }: Next): Onward {
  return { kind: 'press', turn, verb, data };
}
