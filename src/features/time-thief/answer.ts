import { z } from 'zod/v4';
import type { Municipality } from '../../domain/municipality.ts';
import { giveInfo } from '../../domain/time-thief/report-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { hasDuration } from '../../language/quick-entry/parse-quick-entry.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { act, newNonce, refused } from '../commanding.ts';
import { readForm, text, typedValues, withProblems } from '../form.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Post,
  type Services,
  type Turn,
} from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { showMine } from './mine.ts';
import { aboutOwn, coverTracks, keyFields, keySchema, type Own, ownOpenThief } from './own.ts';

const longest = 2000;

type Typed = { nonce?: string; typed?: Record<string, string>; mends?: Partial<Record<string, string>> };

function answerForm(turn: Turn, own: Own, { nonce, typed = {}, mends = {} }: Typed = {}): CardReply {
  const t = textsIn(turn.language);
  const { fields, problems } = withProblems([fieldOf(t)], typed, mends, t);
  const { content, question } = own.at;
  return aboutOwn(own, {
    kind: 'card',
    card: 'form',
    data: {
      title: t.own.answerTitle(content.title),
      intro: question ? [t.own.question(question)] : [],
      problems,
      fields,
      notes: [t.report.always],
      buttons: [
        {
          ...{ title: t.own.answerSend, verb: 'time-thief.answer', style: 'positive' },
          data: { ...own.key, nonce: nonce ?? newNonce() },
        },
      ],
    },
  });
}

function fieldOf(t: Texts) {
  const label = `${t.own.answerLabel} ${t.required}`;
  return { id: 'answer', kind: 'text' as const, label, value: '', maxLength: longest };
}

export const openAnswer = action({
  verb: 'time-thief.answer-form',
  schema: keySchema,
  async run(turn, key, services) {
    const own = await ownOpenThief(turn, services, key);
    if ('kind' in own) return own;
    return own.at.status === 'needsInfo' ? answerForm(turn, own) : refused(turn, { reason: 'nothingAsked' });
  },
});

export const giveAnswer = action({
  verb: 'time-thief.answer',
  schema: z.looseObject({ ...keyFields, nonce: z.string().min(8).max(80) }),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const { nonce } = data;
    const own = await ownOpenThief(turn, services, data);
    if ('kind' in own) return own;
    const read = readForm({ answer: text(longest) }, data, t);
    if (!read.ok) return answerForm(turn, own, { nonce, typed: typedValues(data), mends: read.mends });
    const { thief, written } = own;
    const { answer } = read.value;
    await coverTracks(turn, services, own);
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.answer', nonce, content: [thief, answer], ...written },
      (state) => giveInfo(state, { thief, answer, on: turn.today }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const { title } = own.at.content;
    const card: CardReply = {
      kind: 'card',
      card: 'notice',
      data: { title: t.own.answerTitle(title), lines: [t.own.answered(title)], facts: [], buttons: [] },
    };
    const posts = outcome.kind === 'done' ? await toAsker(turn, services, own) : [];
    return { ...aboutOwn(own, card), posts };
  },
});

/** Whoever asked hears of the answer; not where it would tell the time of somebody who is not stored. */
async function toAsker(turn: Turn, services: Services, { thief, at, written }: Own): Promise<Post[]> {
  if (written.isUntimed) return [];
  const asker = await services.municipalities.look(turn.tenant, (state) => askerOf(state, thief));
  const { title } = at.content;
  return noticesTo(asker ? [asker] : [], { turn, services }, ({ own }) => own.toAsker(title));
}

function askerOf(state: Municipality, thief: string): string | undefined {
  const facts = state.thieves.get(thief)?.facts ?? [];
  return facts.findLast(({ kind, supersededAt }) => kind === 'infoAsked' && supersededAt === undefined)?.by;
}

const words = { nb: ['svar'], nn: ['svar'], en: ['answer'] };

/** Opens the form for the newest report that needs an answer, with what was typed in it. */
export const answerCommand: CommandHandler = {
  name: 'answer',
  words,
  async run(turn, rest, services) {
    if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
    const ids = await services.directory.reportedBy(turn.tenant, turn.person.pseudonym);
    const thief = await services.municipalities.look(turn.tenant, (state) => newestAsked(state, ids));
    if (thief !== undefined) {
      const own = await ownOpenThief(turn, services, { thief });
      return 'kind' in own ? own : answerForm(turn, own, { typed: { answer: rest } });
    }
    // Nobody has asked: «svar på e-post 10 min om dagen» is somebody's time thief; «svar nei» comes too late.
    if (!hasDuration(rest)) return showMine(turn, services);
    const data = { sentence: `${words[turn.language][0]} ${rest}` };
    return { kind: 'press', turn, verb: 'time-thief.form', data };
  },
};

function newestAsked(state: Municipality, ids: readonly string[]): string | undefined {
  const asked = ids.flatMap((id) => {
    const known = state.thieves.get(id);
    const at = known && thiefNow(known);
    return at?.status === 'needsInfo' ? [{ id, seq: at.content.seq }] : [];
  });
  return asked.sort((a, b) => b.seq - a.seq)[0]?.id;
}
