import { isUnassessed, withdrawThief } from '../../domain/time-thief/report-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { textsIn } from '../../language/texts.ts';
import { act, refused } from '../commanding.ts';
import { action, type CommandHandler } from '../handler.ts';
import { wordsCard } from '../words-card.ts';
import { showMine } from './mine.ts';
import { answersTo } from './model-answers.ts';
import { aboutOwn, coverTracks, keySchema, ownOpenThief, ownThief } from './own.ts';
import { unknown } from './report-answers.ts';
import { reportForm } from './report-form.ts';

/** Does to the newest report of one's own, while it is open, what its button does. */
function onNewest(name: string, words: CommandHandler['words'], verb: string): CommandHandler {
  return {
    name,
    words,
    standsAlone: true,
    async run(turn, _rest, services) {
      if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
      const ids = await services.directory.reportedBy(turn.tenant, turn.person.pseudonym);
      const thief = await services.municipalities.look(turn.tenant, (state) => {
        const open = ids.flatMap((id) => {
          const known = state.thieves.get(id);
          const at = known && thiefNow(known);
          return at && isUnassessed(at) ? [{ id, seq: at.content.seq }] : [];
        });
        return open.sort((a, b) => b.seq - a.seq)[0]?.id;
      });
      return thief === undefined ? showMine(turn, services) : { kind: 'press', turn, verb, data: { thief } };
    },
  };
}

export const editCommand = onNewest(
  'edit',
  { nb: ['endre'], nn: ['endre'], en: ['edit'] },
  'time-thief.edit',
);

export const withdrawCommand = onNewest(
  'withdraw',
  { nb: ['trekk tilbake', 'trekk'], nn: ['trekk tilbake', 'trekk'], en: ['withdraw'] },
  'time-thief.ask-withdraw',
);

export const editReport = action({
  verb: 'time-thief.edit',
  schema: keySchema,
  async run(turn, key, services) {
    const own = await ownOpenThief(turn, services, key);
    if ('kind' in own) return own;
    const { content, waste = unknown, cause = unknown } = own.at;
    const { title, note = '', model, method, unit } = content;
    const rest = { waste, cause, authorship: own.authorship };
    return reportForm(turn, services, {
      sent: own.key,
      values: { what: title, note, method, unit, ...rest, ...answersTo(model, turn) },
    });
  },
});

export const askWithdraw = action({
  verb: 'time-thief.ask-withdraw',
  schema: keySchema,
  async run(turn, key, services) {
    const t = textsIn(turn.language);
    const own = await ownOpenThief(turn, services, key);
    if ('kind' in own) return own;
    const yes = { title: t.report.withdrawYes, verb: 'time-thief.withdraw', data: own.key };
    const no = own.key.code ? { verb: 'time-thief.by-code', data: own.key } : { verb: 'time-thief.mine' };
    return aboutOwn(own, {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.report.withdrawTitle,
        lines: [t.report.withdrawAsk(own.at.content.title)],
        facts: [],
        buttons: [
          { ...yes, style: 'destructive' as const },
          { title: t.cancel, ...no },
        ],
      },
    });
  },
});

export const withdrawReport = action({
  verb: 'time-thief.withdraw',
  schema: keySchema,
  async run(turn, key, services) {
    const own = await ownThief(turn, services, key);
    if ('kind' in own) return own;
    const { thief, written } = own;
    await coverTracks(turn, services, own);
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.withdraw', nonce: thief, content: null, ...written },
      (state) => withdrawThief(state, { thief, on: turn.today }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const line = textsIn(turn.language).report.withdrawn(own.at.content.title);
    return aboutOwn(own, wordsCard(line));
  },
});
