import { z } from 'zod/v4';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { hasDuration } from '../../language/quick-entry/parse-quick-entry.ts';
import { textsIn } from '../../language/texts.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { rowOf } from './mine.ts';
import { aboutOwn, ownThief } from './own.ts';

/** The report that a code opens, with what its holder may do: as `mine` shows one's own. */
async function showByCode(turn: Turn, services: Services, code: string): Promise<Reply> {
  const own = await ownThief(turn, services, { code });
  if ('kind' in own) return own;
  const row = await services.municipalities.look(turn.tenant, (state) => {
    const thief = state.thieves.get(own.thief);
    const at = thief && thiefNow(thief);
    return at && rowOf(state, { at, key: own.key }, turn);
  });
  const t = textsIn(turn.language);
  return aboutOwn(own, {
    kind: 'card',
    card: 'list',
    data: { title: t.own.byCode, intro: [], rows: row ? [row] : [], buttons: [] },
  });
}

const words = { nb: ['kode'], nn: ['kode'], en: ['code'] };
/** A code is four groups; more words than that, with a duration, are somebody's time thief. */
const isSentence = (rest: string) => rest.split(/\s+/).length > 4 && hasDuration(rest);

export const codeCommand: CommandHandler = {
  name: 'code',
  words,
  async run(turn, rest, services) {
    if (rest === '') return { kind: 'text', text: textsIn(turn.language).own.codeAsk };
    if (!isSentence(rest)) return showByCode(turn, services, rest.slice(0, 80));
    const data = { sentence: `${words[turn.language][0]} ${rest}` };
    return { kind: 'press', turn, verb: 'time-thief.form', data };
  },
};

export const openByCode = action({
  verb: 'time-thief.by-code',
  schema: z.object({ code: z.string().max(80) }),
  run: (turn, { code }, services) => showByCode(turn, services, code),
});

/** Written to the message in the place of the form, whose nonce and text would lead to the report. */
export const codeNoted = action({
  verb: 'time-thief.code-noted',
  schema: z.object({}),
  async run(turn) {
    const t = textsIn(turn.language);
    return {
      kind: 'card',
      card: 'notice',
      data: { title: t.report.sentTitle, lines: [t.report.sent], facts: [], buttons: [] },
    };
  },
});
