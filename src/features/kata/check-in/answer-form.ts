import { z } from 'zod/v4';
import { answerCheckIn, type CheckInSaid } from '../../../domain/check-in/answer-rules.ts';
import { slotNow, slotToAnswer } from '../../../domain/check-in/calendar.ts';
import { openTarget } from '../../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { act, idFrom, keeperOf, newNonce, refused } from '../../commanding.ts';
import { readForm, typedValues, withProblems } from '../../form.ts';
import { action, type Post, type Reply, type Services, type Turn } from '../../handler.ts';
import { boardReply, lookAtBoard } from '../board/shown-board.ts';
import {
  type Answering,
  answering,
  askedOf,
  fieldsOf,
  hasSecond,
  mendsOf,
  parsers,
} from './answer-fields.ts';
import { checkInCard } from './check-in-card.ts';
import { notHere } from './not-here.ts';
import { type CheckInView, checkInKey, findCheckIn } from './view.ts';

const slotSchema = z.object({ slot: z.string().max(12).optional() });
type Wrong = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

/**
 * The check-in that a card is about; one nobody has heard of is taken for the one that waits. Typed without a card it
 * is this week's, answered or not: written twice it must not answer the next one too.
 */
export function viewFor(turn: Turn, services: Services, slot: string | undefined) {
  return findCheckIn(turn, services, (team) => {
    if (slot === undefined) return slotNow(team, turn.now);
    return team.slots.has(slot) ? { slot } : slotToAnswer(team, turn.now);
  });
}

function formCard(turn: Turn, view: CheckInView, asked: Answering, wrong: Wrong = {}): Reply {
  const t = textsIn(turn.language);
  const { form, buttons } = t.checkIn;
  const { at, experiment, nonce, said } = asked;
  const data = { slot: view.slot.id, nonce, at, said, ...(experiment === undefined ? {} : { experiment }) };
  const one = view.board?.experiments.find(({ id }) => id === experiment);
  const { fields, problems } = withProblems(
    fieldsOf(view, asked, turn, t),
    wrong.typed ?? {},
    wrong.mends ?? {},
    t,
  );
  const { facts } = t.kata;
  const lines =
    one && at === 1 ? [`${facts.step}: ${one.step}`, `${facts.expectation}: ${one.expectation}`] : [];
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: form.steps(at),
      intro: [...lines, form.orderHint],
      problems: wrong.problem === undefined ? problems : [wrong.problem, t.invalid.kept],
      fields,
      notes: [...(at === 2 ? [form.locked] : []), t.coachingQuestions.source],
      buttons: [
        { title: at === 1 ? buttons.next : buttons.save, verb: 'check-in.answer', style: 'positive', data },
        { title: t.cancel, verb: 'check-in.show', data: { slot: view.slot.id } },
      ],
    },
  };
}

export const openAnswer = action({
  verb: 'check-in.answer-form',
  schema: slotSchema,
  async run(turn, { slot }, services) {
    const view = await viewFor(turn, services, slot);
    if (!view) return notHere(turn);
    if (!view.mayKeep) return refused(turn, { reason: 'checkInNeedsMember' });
    const { board } = view;
    if (!board || !openTarget(board)) return checkInCard(view, turn.language);
    const experiment = askedOf(view);
    const asked: Answering = {
      slot: view.slot.id,
      nonce: newNonce(),
      at: 1,
      said: {},
      ...(experiment ? { experiment } : {}),
    };
    const isEmpty = fieldsOf(view, asked, turn, textsIn(turn.language)).length === 0;
    return formCard(turn, view, isEmpty ? { ...asked, at: 2 } : asked);
  },
});

export const answer = action({
  verb: 'check-in.answer',
  schema: answering,
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const view = await viewFor(turn, services, data.slot);
    if (!view) return notHere(turn);
    // What was written stays on the form.
    if (!view.board) return { kind: 'refused', text: t.checkIn.noBoard };
    const own = new Set(fieldsOf(view, data, turn, t).map(({ id }) => id));
    const typed = Object.fromEntries(Object.entries(typedValues(data)).filter(([name]) => own.has(name)));
    const said = { ...data.said, ...typed };
    const asked = { ...data, said };
    const read = readForm(parsers(turn), said, t);
    const values = read.ok ? read.value : undefined;
    const mends = read.ok ? mendsOf(read.value, asked, view, t) : read.mends;
    if (!values || Object.keys(mends).length > 0) return formCard(turn, view, data, { typed, mends });
    if (data.at === 1 && hasSecond(view, asked)) return formCard(turn, view, { ...asked, at: 2 });
    const { step, expectation, reviewOn, ...rest } = values;
    const isPlanned = step !== undefined && expectation !== undefined && reviewOn !== undefined;
    const told: CheckInSaid = {
      ...{ ...rest, board: view.board.id, experiment: data.experiment },
      next: isPlanned ? { step, expectation, reviewOn } : undefined,
    };
    const isNothing = told.next === undefined && Object.values(rest).every((value) => value === undefined);
    if (isNothing) return formCard(turn, view, data, { typed, problem: t.checkIn.form.nothing });
    return save(turn, services, { view, nonce: data.nonce, said: told }, (problem) =>
      formCard(turn, view, data, { typed, problem }),
    );
  },
});

/** «No change this week»: one tap, and whoever comes second to it changes nothing. */
export const unchanged = action({
  verb: 'check-in.unchanged',
  schema: slotSchema,
  async run(turn, { slot }, services) {
    const view = await viewFor(turn, services, slot);
    if (!view) return notHere(turn);
    const nonce = checkInKey(view.team.channel, view.slot.id);
    return save(turn, services, { view, nonce, said: undefined }, (text) => ({ kind: 'refused', text }));
  },
});

type Saving = { view: CheckInView; nonce: string; said: CheckInSaid | undefined };

/** Keeps the answer; then the check-in shows it to everyone, and the board too wherever it is shown. */
async function save(
  turn: Turn,
  services: Services,
  { view, nonce, said }: Saving,
  otherwise: (problem: string) => Reply,
): Promise<Reply> {
  const t = textsIn(turn.language);
  const id = (part: string) => idFrom(turn, `${nonce}:${part}`);
  const slot = view.slot.id;
  const command = { verb: 'check-in.answer', nonce, content: [slot, said ?? null] };
  const outcome = await act(turn, services, command, (state) =>
    answerCheckIn(state, {
      ...{ channel: view.team.channel, slot, said, keeper: keeperOf(turn), reason: t.checkIn.corrected },
      // A number that is written anew is a measurement of its own.
      ids: {
        observation: id(`observation:${said?.value}`),
        obstacle: id(`obstacle:${said?.obstacle}`),
        experiment: id('experiment'),
      },
    }),
  );
  if (outcome.kind === 'refused') return otherwise(refusalText(turn.language, outcome));
  const now = (await viewFor(turn, services, slot)) ?? view;
  const posts: Post[] = [
    { to: { shown: checkInKey(now.team.channel, slot) }, card: (language) => checkInCard(now, language) },
  ];
  if (said) {
    const shown = await lookAtBoard(turn, services, { board: said.board });
    posts.push({ to: { shown: said.board }, card: (language) => boardReply(shown, language) });
  }
  return { ...checkInCard(now, turn.language), posts };
}
