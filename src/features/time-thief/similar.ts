import { z } from 'zod/v4';
import type { Municipality } from '../../domain/municipality.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import type { Amount } from '../../domain/time/parameters.ts';
import { survivorOf } from '../../domain/time-thief/report-rules.ts';
import { type ThiefStatus, thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { type FormData, reportForm } from './report-form.ts';
import { answersIn, formSchema, sentIn } from './sent.ts';

export type Like = { thief: string; title: string; unit: string; status: ThiefStatus; amount: Amount };

const shownAtOnce = 3;
/** Of so many the nearest are chosen: those of the same unit stand first. */
const lookedAt = 30;
const ended: readonly ThiefStatus[] = ['withdrawn', 'rejected', 'closed', 'merged'];

/** Open ones that say the same: merged ones lead to the survivor; not one's own, nor what one has joined already. */
export async function similarTo(
  turn: Turn,
  services: Services,
  { words, unit }: { words: string; unit: string | undefined },
): Promise<Like[]> {
  if (words.trim() === '') return [];
  const mine = new Set(await services.directory.reportedBy(turn.tenant, turn.person.pseudonym));
  return services.municipalities.look(turn.tenant, (state) => {
    const ids = new Set(services.similar.find(state, words).map((id) => survivorOf(state, id)));
    const others = [...ids].filter((id) => !mine.has(id));
    const open = others.flatMap((id) => likeOf(state, id, { turn, mine })).slice(0, lookedAt);
    const isHere = (like: (typeof open)[number]) => Number(like.unitId === unit);
    return open.sort((a, b) => isHere(b) - isHere(a)).slice(0, shownAtOnce);
  });
}

function likeOf(
  state: Municipality,
  thief: string,
  { turn, mine }: { turn: Turn; mine: ReadonlySet<string> },
): (Like & { unitId: string })[] {
  const one = state.thieves.get(thief);
  const at = one && thiefNow(one);
  if (!at || ended.includes(at.status) || at.supports.some(({ id }) => mine.has(id))) return [];
  const { title, unit: unitId, model, on } = at.content;
  const unit = unitName(state.units, unitId, { asOf: turn.today, knownAt: state.seq });
  const amount = estimateOf(state, model, unitId, on);
  return [{ thief, title, unit, unitId, status: at.status, amount }];
}

type Carried = { values: Record<string, string>; sent: FormData };

/** Up to three to join; what is typed goes along, to join with or to report after all. */
export function similarCard(turn: Turn, likes: readonly Like[], { values, sent }: Carried): CardReply {
  const t = textsIn(turn.language);
  const { what: _what, note: _note, ...measure } = values;
  const isSeen = { ...sent, hasSeenSimilar: true };
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.support.similarTitle,
      intro: [t.support.similarIntro],
      rows: likes.map(({ thief, title, unit, status, amount }) => ({
        title,
        state: t.thiefStatus[status],
        lines: [t.tasks.line(unit, amount)],
        buttons: [
          { title: t.support.join, verb: 'time-thief.support-form', data: { ...measure, ...sent, thief } },
        ],
      })),
      buttons: [{ title: t.support.different, verb: 'time-thief.submit', data: { ...values, ...isSeen } }],
    },
    // What is to be reported without an author lies on this card.
    ...(values.authorship === 'notStored' && { leavesNoTrace: true }),
  };
}

/** From the report card, where what is like it is named. */
export const showSimilar = action({
  verb: 'time-thief.similar',
  schema: formSchema,
  async run(turn, data, services) {
    const carried = { values: answersIn(data), sent: sentIn(data) };
    const { what: words = '', unit } = carried.values;
    const likes = await similarTo(turn, services, { words, unit });
    if (likes.length > 0) return similarCard(turn, likes, carried);
    return reportForm(turn, services, { ...carried, intro: [textsIn(turn.language).support.similarNone] });
  },
});

/** «gjelder oss også» and some words: finds what is meant. */
export const joinCommand: CommandHandler = {
  name: 'join',
  words: {
    nb: ['gjelder oss også', 'gjelder oss'],
    nn: ['gjeld oss òg', 'gjeld oss også', 'gjeld oss'],
    en: ['us too'],
  },
  async run(turn, rest, services): Promise<Reply> {
    if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
    const t = textsIn(turn.language);
    if (rest === '') return { kind: 'text', text: t.support.similarAsk };
    const likes = await similarTo(turn, services, { words: rest, unit: turn.person.unit });
    if (likes.length === 0) return { kind: 'text', text: t.support.similarNone };
    const card = similarCard(turn, likes, { values: {}, sent: {} });
    const report = { title: t.help.buttons.report, verb: 'time-thief.form', data: { sentence: rest } };
    return card.card === 'list' ? { ...card, data: { ...card.data, buttons: [report] } } : card;
  },
};

export const supportFormSchema = z.looseObject({
  thief: z.string().max(80),
  nonce: z.string().min(8).max(80).optional(),
  draft: z.string().max(80).optional(),
});
