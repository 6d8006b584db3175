import { z } from 'zod/v4';
import { holdCoaching } from '../../../domain/kata/coaching-rules.ts';
import { isCoach } from '../../../domain/kata/may-keep-board.ts';
import { openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { newNonce, refused } from '../../commanding.ts';
import { readForm, typedValues, withProblems } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { actOnBoard, findBoard, keeperOf } from '../board/keeping.ts';
import { updated } from '../board/updated.ts';
import { allQuestions, hintsFor, type Question } from './hints.ts';
import { ask, questionsFor, type Said, wrongWith } from './questions.ts';
import { commandOf } from './said.ts';

const id = z.string().max(80);
const walking = z.looseObject({
  ...{ board: id, nonce: z.string().min(8).max(80), at: z.int().min(0).max(6) },
  /** The questions as they were when the walk began: a board that changes meanwhile does not shift them. */
  path: z.array(z.enum(allQuestions)).min(1).max(6),
  said: z.record(z.string().max(20), z.string().max(1200)),
});
type Walk = { board: string; nonce: string; at: number; path: Question[]; said: Said };
type Wrong = { mends?: Record<string, string>; problem?: string };

/** One question a card: what is known stands there, and what was typed goes along until the cycle is whole. */
async function card(turn: Turn, services: Services, walk: Walk, wrong: Wrong = {}): Promise<Reply> {
  const found = await findBoard(turn, services, walk.board);
  if (!found) return refused(turn, { reason: 'unknownBoard' });
  const { board, mayKeep } = found;
  const reason = whyNot(board, mayKeep);
  if (reason) return refused(turn, { reason });
  const t = textsIn(turn.language);
  const questions = walk.path;
  const question = questions[walk.at] ?? 'nextOn';
  const asked = ask(question, { board, said: walk.said, today: turn.today, t });
  const { fields, problems } = withProblems(asked.fields, walk.said, wrong.mends ?? {}, t);
  const isLast = walk.at >= questions.length - 1;
  const data = { ...walk };
  const hints = (await isForCoach(turn, services, board)) ? hintsFor(question, board, turn.today, t) : [];
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.coaching.card(walk.at + 1, questions.length),
      // A question that is the label of what is asked for need not be read twice.
      intro: [...(fields[0]?.label.startsWith(asked.title) ? [] : [asked.title]), ...asked.lines],
      problems: wrong.problem === undefined ? problems : [wrong.problem, t.invalid.kept],
      fields,
      notes: [...hints, t.coachingQuestions.source],
      buttons: [
        {
          title: isLast ? t.coaching.finish : t.coaching.next,
          verb: 'coaching.answer',
          style: 'positive',
          data,
        },
        ...(walk.at > 0 ? [{ title: t.coaching.back, verb: 'coaching.back', data }] : []),
        { title: t.cancel, verb: 'storyboard.show', data: { board: board.id } },
      ],
    },
  };
}

function whyNot(board: Storyboard, mayKeep: boolean) {
  if (!mayKeep) return 'needsMember';
  if (board.state === 'paused') return 'boardIsPaused';
  if (board.state === 'finished') return 'boardIsFinished';
  return openTarget(board) ? undefined : 'targetFirst';
}

/** Hints are for the coach, who sees them in their own chat; in a channel everybody would. */
async function isForCoach(turn: Turn, { municipalities }: Services, board: Storyboard): Promise<boolean> {
  if (turn.place.kind !== 'personal') return false;
  return municipalities.look(turn.tenant, (state) => isCoach(state, keeperOf(turn), board));
}

export const begin = action({
  verb: 'coaching.begin',
  schema: z.object({ board: id }),
  async run(turn, { board }, services) {
    const found = await findBoard(turn, services, board);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const path = questionsFor(found.board);
    return card(turn, services, { board, nonce: newNonce(), at: 0, path, said: {} });
  },
});

/** Only what a question asks for goes along. */
function saidNow(data: z.infer<typeof walking>, fields: readonly { id: string }[]): Said {
  const typed = typedValues(data);
  const answers = fields.flatMap(({ id: name }) => (typed[name] === undefined ? [] : [[name, typed[name]]]));
  return { ...data.said, ...Object.fromEntries(answers) };
}

export const back = action({
  verb: 'coaching.back',
  schema: walking,
  async run(turn, data, services) {
    const found = await findBoard(turn, services, data.board);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const { board, nonce, at, path } = data;
    const asking = { board: found.board, said: data.said, today: turn.today, t: textsIn(turn.language) };
    const { fields } = ask(path[at] ?? 'nextOn', asking);
    return card(turn, services, { board, nonce, path, at: Math.max(0, at - 1), said: saidNow(data, fields) });
  },
});

export const answer = action({
  verb: 'coaching.answer',
  schema: walking,
  async run(turn, data, services) {
    const found = await findBoard(turn, services, data.board);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const { board, nonce, at, path } = data;
    const t = textsIn(turn.language);
    const question = path[at] ?? 'nextOn';
    const asking = { board: found.board, said: data.said, today: turn.today, t };
    const { parsers, fields } = ask(question, asking);
    const walk: Walk = { board, nonce, at, path, said: saidNow(data, fields) };
    const read = readForm(parsers, walk.said, t);
    const mends = read.ok ? wrongWith(question, asking, read.value) : read.mends;
    if (Object.keys(mends).length > 0)
      return card(turn, services, walk, { mends: mends as Record<string, string> });
    if (at < path.length - 1) return card(turn, services, { ...walk, at: at + 1 });

    const command = commandOf(walk.said, { turn, nonce, board: found.board });
    const { said } = walk;
    const outcome = await actOnBoard(
      ...([turn, services, { verb: 'coaching.hold', nonce, content: said, board }] as const),
      () => (now) => holdCoaching(now, command),
    );
    if (outcome.kind === 'refused')
      return card(turn, services, walk, { problem: refusalText(turn.language, outcome) });
    return updated(turn, services, board);
  },
});
