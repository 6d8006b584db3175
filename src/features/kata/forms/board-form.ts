import { z } from 'zod/v4';
import type { Button, Field } from '../../../cards/catalogue.ts';
import type { BoardRule } from '../../../domain/kata/board-rules.ts';
import type { Storyboard, StoryboardRefused } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { refusalText, type Texts, textsIn } from '../../../language/texts.ts';
import { idFrom, newNonce, refused } from '../../commanding.ts';
import { type Parser, readForm, typedValues, type Values, withProblems } from '../../form.ts';
import { type ActionHandler, action, type Reply, type Services, type Turn } from '../../handler.ts';
import { actOnBoard, findBoard } from '../board/keeping.ts';
import { updated } from '../board/updated.ts';

type Parsers = Record<string, Parser<unknown>>;
/** What a form is about, as its card carries it along: ids, and what stood there when it was opened. */
type About = Record<string, string | undefined>;

export type Opened<E = undefined> = {
  turn: Turn;
  t: Texts;
  board: Storyboard;
  about: About;
  /** What else was looked up for it. */
  found: E;
};

type Asked = {
  title: string;
  intro?: string[];
  fields: Field[];
  more?: Field[];
  notes?: string[];
  button: string;
  style?: Button['style'];
  /** Ways on that are not saving. */
  others?: Button[];
};

/** For what a form makes: `form` is the same each time the form is pressed, `content` while it says the same too. */
type NewIds = { form: string; content: string };

type BoardForm<P extends Parsers, E> = {
  opens: string;
  saves: string;
  carries?: readonly string[];
  /** It is for boards that are paused or finished too. */
  isForResting?: true;
  /** What it needs to know besides the board; a value, never the state itself. */
  look?(state: Municipality, board: Storyboard, turn: Turn): E;
  /** Why it would not be taken, before anybody has typed in vain. */
  refuses?(opened: Opened<E>): StoryboardRefused | undefined;
  ask(opened: Opened<E>): Asked;
  read(opened: Opened<E>): P;
  /** What is wrong with the answers taken together. */
  check?(values: Values<P>, opened: Opened<E>): Partial<Record<string, string>>;
  rule(values: Values<P>, opened: Omit<Opened<E>, 'board'>, ids: NewIds): (state: Municipality) => BoardRule;
};

const id = z.string().max(80);
type Said = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

/** A card that asks about a board, and what saving it does: values stay until they are kept, and then the board shows. */
export function boardForm<P extends Parsers, E = undefined>(form: BoardForm<P, E>): ActionHandler[] {
  const { carries = [], isForResting } = form;
  const shape = z.looseObject({
    board: id,
    ...Object.fromEntries(carries.map((name) => [name, z.string().max(8000).optional()])),
  });

  async function open(
    turn: Turn,
    services: Services,
    data: Record<string, unknown>,
  ): Promise<Opened<E> | Reply> {
    const found = await findBoard(turn, services, String(data.board), form.look);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    if (!found.mayKeep) return refused(turn, { reason: 'needsMember' });
    const about = Object.fromEntries(carries.map((name) => [name, data[name] as string | undefined]));
    return { turn, t: textsIn(turn.language), board: found.board, about, found: found.found as E };
  }

  function card(opened: Opened<E>, nonce: string, { typed = {}, mends = {}, problem }: Said = {}): Reply {
    const { t, board, about } = opened;
    const asked = form.ask(opened);
    const all = [...asked.fields, ...(asked.more ?? [])];
    const { fields, problems } = withProblems(all, typed, mends, t);
    const data = { board: board.id, nonce, ...about };
    const more = fields.slice(asked.fields.length);
    return {
      kind: 'card',
      card: 'form',
      data: {
        title: asked.title,
        intro: asked.intro ?? [],
        problems: problem === undefined ? problems : [problem, t.invalid.kept],
        fields: fields.slice(0, asked.fields.length),
        ...(more.length > 0 ? { more: { title: t.more, fields: more } } : {}),
        notes: asked.notes ?? [],
        buttons: [
          { title: asked.button, verb: form.saves, style: asked.style ?? 'positive', data },
          ...(asked.others ?? []),
          { title: t.cancel, verb: 'storyboard.show', data: { board: board.id } },
        ],
      },
    };
  }

  const opens = action({
    verb: form.opens,
    schema: shape,
    async run(turn, data, services) {
      const opened = await open(turn, services, data);
      if ('kind' in opened) return opened;
      const reason = restsWithout(opened.board, isForResting) ?? form.refuses?.(opened);
      return reason ? refused(turn, { reason }) : card(opened, newNonce());
    },
  });

  const saves = action({
    verb: form.saves,
    schema: shape.extend({ nonce: z.string().min(8).max(80) }),
    async run(turn, data, services) {
      const opened = await open(turn, services, data);
      if ('kind' in opened) return opened;
      const { board, nonce } = data as { board: string; nonce: string };
      const typed = typedValues(data);
      const read = readForm(form.read(opened), data, opened.t);
      const mends = read.ok ? (form.check?.(read.value, opened) ?? {}) : read.mends;
      if (!read.ok || Object.keys(mends).length > 0) return card(opened, nonce, { typed, mends });
      const content = [opened.about, read.value];
      const command = { verb: form.saves, nonce, content, board, ...(isForResting ? { isForResting } : {}) };
      const ids = { form: idFrom(turn, nonce), content: idFrom(turn, `${nonce}:${JSON.stringify(content)}`) };
      const outcome = await actOnBoard(turn, services, command, form.rule(read.value, opened, ids));
      // What was typed stays on the card beside the reason: nobody's text is lost to somebody else's being first.
      if (outcome.kind === 'refused') {
        const now = await open(turn, services, { ...data, ...forgotten(outcome.reason) });
        return 'kind' in now
          ? now
          : card(now, nonce, { typed, problem: refusalText(turn.language, outcome) });
      }
      return updated(turn, services, board);
    },
  });
  return [opens, saves];
}

/** What stood there when a form was opened, as its card brings it back; nothing where the card was tampered with. */
export function readSeen<T>(schema: z.ZodType<T>, seen: string | undefined): T | undefined {
  try {
    return schema.parse(JSON.parse(seen ?? ''));
  } catch {
    return undefined;
  }
}

/** Saved once more after it has changed under it, it is said with what stands there now in mind. */
function forgotten(reason: string): About {
  return reason === 'boardChanged' ? { seen: undefined } : {};
}

function restsWithout(board: Storyboard, isForResting: true | undefined): StoryboardRefused | undefined {
  if (isForResting || board.state === 'active') return undefined;
  return board.state === 'paused' ? 'boardIsPaused' : 'boardIsFinished';
}
