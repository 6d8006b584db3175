import { z } from 'zod/v4';
import { withdrawSupport } from '../../domain/time-thief/report-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { textsIn } from '../../language/texts.ts';
import { act, refused } from '../commanding.ts';
import { action, type CommandHandler, type Services, type Turn } from '../handler.ts';
import { showMine } from './mine.ts';
import { supportsAmong } from './supports.ts';

const schema = z.object({ support: z.string().max(80) });

/** The person's own supports that still count. */
async function mySupports(turn: Turn, { directory, municipalities }: Services) {
  const ids = await directory.reportedBy(turn.tenant, turn.person.pseudonym);
  return municipalities.look(turn.tenant, (state) =>
    supportsAmong(state, ids).map((joined) => {
      const known = state.thieves.get(joined.thief);
      return { ...joined, title: (known && thiefNow(known)?.content.title) ?? '' };
    }),
  );
}

export const askLeave = action({
  verb: 'time-thief.ask-leave',
  schema,
  async run(turn, { support }, services) {
    const t = textsIn(turn.language);
    const mine = (await mySupports(turn, services)).find((one) => one.support === support);
    if (!mine) return refused(turn, { reason: 'unknownThief' });
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.support.leaveTitle,
        lines: [t.support.leaveAsk(mine.title)],
        facts: [],
        buttons: [
          {
            ...{ title: t.support.leaveYes, verb: 'time-thief.leave', style: 'destructive' },
            data: { support, seq: mine.seq },
          },
          { title: t.cancel, verb: 'time-thief.mine' },
        ],
      },
    };
  },
});

export const leaveThief = action({
  verb: 'time-thief.leave',
  schema: schema.extend({ seq: z.int() }),
  async run(turn, { support, seq }, services) {
    const mine = (await mySupports(turn, services)).find((one) => one.support === support);
    if (!mine) return showMine(turn, services);
    const { thief } = mine;
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.leave', nonce: support, content: seq, isAnonymous: true },
      (state) => withdrawSupport(state, { thief, support, on: turn.today }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    return { kind: 'text', text: textsIn(turn.language).support.left(mine.title) };
  },
});

/** Leaves the one that was joined last. */
export const leaveCommand: CommandHandler = {
  name: 'leave',
  words: { nb: ['gjelder oss ikke'], nn: ['gjeld oss ikkje'], en: ['not us'] },
  standsAlone: true,
  async run(turn, _rest, services) {
    if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
    const newestFirst = (await mySupports(turn, services)).sort((a, b) => b.seq - a.seq);
    const support = newestFirst[0]?.support;
    if (support === undefined) return showMine(turn, services);
    return { kind: 'press', turn, verb: 'time-thief.ask-leave', data: { support } };
  },
};
