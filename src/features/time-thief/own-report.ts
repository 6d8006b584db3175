import { z } from 'zod/v4';
import { isUnassessed, withdrawThief } from '../../domain/time-thief/report-rules.ts';
import { newest, thiefAt } from '../../domain/time-thief/time-thief.ts';
import { numbersIn } from '../../language/numbers.ts';
import { textsIn } from '../../language/texts.ts';
import { act, refused } from '../commanding.ts';
import { action, type CommandHandler, type Services, type Turn } from '../handler.ts';
import { showMine } from './mine.ts';
import { reportForm } from './report-form.ts';

const thiefSchema = z.object({ thief: z.string().max(80) });

/** The person's own report while it can still be changed, else why not. */
async function ownOpenThief(turn: Turn, services: Services, thief: string) {
  const reporter = await services.directory.reporterOf(turn.tenant, thief);
  const at = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.thieves.get(thief);
    return known && thiefAt(known, newest(state));
  });
  if (!at) return { answer: refused(turn, { reason: 'unknownThief' }) };
  if (reporter !== turn.person.pseudonym) return { answer: refused(turn, { reason: 'notYours' }) };
  if (at.status === 'withdrawn') return { answer: refused(turn, { reason: 'withdrawn' }) };
  if (!isUnassessed(at)) return { answer: refused(turn, { reason: 'alreadyAssessed' }) };
  return { at };
}

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
          const at = known && thiefAt(known, newest(state));
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
  schema: thiefSchema,
  async run(turn, { thief }, services) {
    const { at, answer } = await ownOpenThief(turn, services, thief);
    if (!at) return answer;
    const { title, note, model, method, unit } = at.content;
    return reportForm(turn, services, {
      thief,
      values: { what: title, note: note ?? '', method, unit, ...answersOf(model, turn) },
    });
  },
});

/** A time model → what the person answered on the card. */
function answersOf(
  model: NonNullable<Awaited<ReturnType<typeof ownOpenThief>>['at']>['content']['model'],
  turn: Turn,
) {
  const times = numbersIn(turn.language).input;
  switch (model.basis) {
    case 'personWeek':
      return {
        minutes: String(model.minutes),
        times: times(model.times),
        per: model.per,
        people: String(model.people),
      };
    case 'operatingDay':
      return {
        minutes: String(model.minutes),
        times: times(model.timesPerDay),
        per: 'everyDay',
        people: String(model.people),
      };
    case 'case':
      return { minutes: String(model.minutes), times: times(model.casesPerYear), per: 'case', people: '' };
    case 'once':
      return { minutes: String(model.minutes), times: '', per: 'once', people: String(model.people) };
    default:
      return { minutes: String(model.minutesPerWeek), times: '1', per: 'week', people: '1' };
  }
}

export const askWithdraw = action({
  verb: 'time-thief.ask-withdraw',
  schema: thiefSchema,
  async run(turn, { thief }, services) {
    const t = textsIn(turn.language);
    const { at, answer } = await ownOpenThief(turn, services, thief);
    if (!at) return answer;
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.report.withdrawTitle,
        lines: [t.report.withdrawAsk(at.content.title)],
        facts: [],
        buttons: [
          { title: t.report.withdrawYes, verb: 'time-thief.withdraw', style: 'destructive', data: { thief } },
          { title: t.cancel, verb: 'time-thief.mine' },
        ],
      },
    };
  },
});

export const withdrawReport = action({
  verb: 'time-thief.withdraw',
  schema: thiefSchema,
  async run(turn, { thief }, services) {
    const reporter = await services.directory.reporterOf(turn.tenant, thief);
    if (reporter !== turn.person.pseudonym) return refused(turn, { reason: 'notYours' });
    const outcome = await act(
      turn,
      services,
      { verb: 'time-thief.withdraw', nonce: thief, content: null, isAnonymous: true },
      (state) => withdrawThief(state, { thief, on: turn.today }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const title = await services.municipalities.look(turn.tenant, (state) => {
      const known = state.thieves.get(thief);
      return known && thiefAt(known, newest(state))?.content.title;
    });
    return { kind: 'text', text: textsIn(turn.language).report.withdrawn(title ?? '') };
  },
});
