import { z } from 'zod/v4';
import { holdCoaching } from '../../../domain/kata/coaching-rules.ts';
import { isCoach } from '../../../domain/kata/may-keep-board.ts';
import { openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { keeperOf, newNonce, refused } from '../../commanding.ts';
import { readForm, typedValues, withProblems } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { actOnBoard, findBoard } from '../board/keeping.ts';
import { updated } from '../board/updated.ts';
import { hintsFor } from './hints.ts';
import { ask, questionsFor, type Said, wrongWith } from './questions.ts';
import { commandOf, cycleOf } from './said.ts';

const id = z.string().max(80);
const walking = z.looseObject({
  ...{ board: id, nonce: z.string().min(8).max(80), at: z.int().min(0).max(6) },
  /** As it was when the walk began: a board that changes meanwhile does not shift the questions. */
  reflects: z.boolean(),
  said: z.record(z.string().max(20), z.string().max(1200)),
});
type Walk = { board: string; nonce: string; at: number; reflects: boolean; said: Said };
type Wrong = { typed?: Said; mends?: Partial<Record<string, string>>; problem?: string };

/** One question a card: what is known stands there, and what was typed goes along until the cycle is whole. */
async function card(turn: Turn, services: Services, walk: Walk, wrong: Wrong = {}): Promise<Reply> {
  const found = await findBoard(turn, services, walk.board);
  if (!found) return refused(turn, { reason: 'unknownBoard' });
  const { board, mayKeep } = found;
  const reason = whyNot(board, mayKeep);
  if (reason) return refused(turn, { reason });
  const t = textsIn(turn.language);
  const questions = questionsFor(walk.reflects);
  const question = questions[walk.at] ?? 'nextOn';
  const asked = ask(question, { board, said: walk.said, today: turn.today, t });
  const { fields, problems } = withProblems(asked.fields, wrong.typed ?? walk.said, wrong.mends ?? {}, t);
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
          ...{ title: isLast ? t.coaching.finish : t.coaching.next, verb: 'coaching.answer', data },
          style: 'positive',
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
    const reflects = found.board.experiments.length > 0;
    return card(turn, services, { board, nonce: newNonce(), at: 0, reflects, said: {} });
  },
});

/** What this card's own fields say now, over what was said before; nothing else that was sent. */
function saidNow(turn: Turn, board: Storyboard, data: z.infer<typeof walking>): Said {
  const asking = { board, said: data.said, today: turn.today, t: textsIn(turn.language) };
  const { fields } = ask(questionsFor(data.reflects)[data.at] ?? 'nextOn', asking);
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
    const { board, nonce, at, reflects } = data;
    const said = saidNow(turn, found.board, data);
    return card(turn, services, { board, nonce, reflects, at: Math.max(0, at - 1), said });
  },
});

/** The first question up to this one whose answer will not do, and why. */
function firstWrong(turn: Turn, board: Storyboard, { at, reflects, said }: Walk) {
  const t = textsIn(turn.language);
  const asking = { board, said, today: turn.today, t };
  for (const [index, question] of questionsFor(reflects)
    .slice(0, at + 1)
    .entries()) {
    const read = readForm(ask(question, asking).parsers, said, t);
    const mends = read.ok ? wrongWith(question, asking, read.value) : read.mends;
    if (Object.keys(mends).length > 0) return { at: index, mends };
  }
  return undefined;
}

export const answer = action({
  verb: 'coaching.answer',
  schema: walking,
  async run(turn, data, services) {
    const found = await findBoard(turn, services, data.board);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const { board, nonce, at, reflects } = data;
    // Pressed once more when it is over, it gives the same answer.
    if (found.board.cycles.some(({ id: cycle }) => cycle === cycleOf(turn, nonce)))
      return updated(turn, services, board);
    const said = saidNow(turn, found.board, data);
    const walk: Walk = { board, nonce, at, reflects, said };
    const wrong = firstWrong(turn, found.board, walk);
    // What will not do stays in its field, and goes no further on the card than that.
    if (wrong)
      return card(
        turn,
        services,
        { ...walk, at: wrong.at, said: data.said },
        { typed: said, mends: wrong.mends },
      );
    if (at < questionsFor(reflects).length - 1) return card(turn, services, { ...walk, at: at + 1 });

    const command = commandOf(said, { turn, nonce, board: found.board });
    const outcome = await actOnBoard(
      ...([turn, services, { verb: 'coaching.hold', nonce, content: said, board }] as const),
      () => (now) => holdCoaching(now, command),
    );
    if (outcome.kind === 'refused')
      return card(turn, services, walk, { problem: refusalText(turn.language, outcome) });
    return updated(turn, services, board);
  },
});
