import type { Municipality } from '../../domain/municipality.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { minutesOnce } from '../../domain/time/time-model.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { counted } from '../../language/counted.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { refused } from '../commanding.ts';
import type { Answer, Services, Turn } from '../handler.ts';
import { aboutOwn, type Key } from './own.ts';

/** What was received. `key.code` is of a report whose author is not stored, shown when it is `newCode`. */
export async function receipt(
  turn: Turn,
  services: Services,
  { thief, key, isNewCode }: { thief: string; key: Key; isNewCode: boolean },
): Promise<Answer> {
  const t = textsIn(turn.language);
  const shown = await services.municipalities.look(turn.tenant, (state) =>
    shownThief(state, thief, turn.today),
  );
  if (!shown) return refused(turn, { reason: 'unknownThief' });
  const { content, unit, people } = shown;
  const { facts } = t.report;
  const code = isNewCode && key.code;
  return aboutOwn(
    { key },
    {
      kind: 'card',
      card: 'notice',
      data: {
        title: t.report.receiptTitle,
        lines: [
          ...linesOf(shown, services, t),
          ...(code ? [t.report.notStoredReceipt, t.report.codeOnce] : []),
        ],
        facts: [
          ...(code ? [{ title: t.report.code, value: code }] : []),
          { title: t.report.what, value: content.title },
          { title: facts.unit, value: unit },
          ...(people ? [{ title: facts.people, value: t.report.people_(people) }] : []),
          { title: facts.method, value: t.methods[content.method] },
          {
            title: facts.basis,
            value: `${counted(content.model, t, turn.language)}. ${t.basis[content.model.basis]}`,
          },
        ],
        buttons: [
          ...(key.code ? [{ title: t.report.codeNoted, verb: 'time-thief.code-noted' }] : []),
          { title: t.report.edit, verb: 'time-thief.edit', data: { ...key } },
          { title: t.report.withdraw, verb: 'time-thief.ask-withdraw', data: { ...key } },
          { title: t.report.again, verb: 'time-thief.form' },
          { title: t.help.buttons.mine, verb: 'time-thief.mine' },
        ],
      },
    },
  );
}

type Shown = NonNullable<ReturnType<typeof shownThief>>;

function linesOf({ content, amount, once, isEdited }: Shown, { settings }: Services, t: Texts): string[] {
  const { answerDays } = settings;
  const thanks = once > 0 ? t.report.receiptOnce(once, answerDays) : t.report.receipt(amount, answerDays);
  return [
    ...(isEdited ? [t.report.edited] : []),
    thanks,
    ...(content.method === 'guess' ? [t.report.guess] : []),
  ];
}

function shownThief(state: Municipality, id: string, today: string) {
  const thief = state.thieves.get(id);
  const at = thief && thiefNow(thief);
  if (!thief || !at) return undefined;
  const { content } = at;
  return {
    content,
    amount: estimateOf(state, content.model, content.unit, content.on),
    once: minutesOnce(content.model),
    unit: unitName(state.units, content.unit, { asOf: today, knownAt: state.seq }),
    people: 'people' in content.model ? content.model.people : undefined,
    isEdited: thief.facts.filter(({ kind }) => kind === 'described').length > 1,
  };
}
