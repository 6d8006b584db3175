import { z } from 'zod/v4';
import { newest, valueAt } from '../../domain/dated.ts';
import { methods } from '../../domain/events.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type Supporting, supportThief, survivorOf } from '../../domain/time-thief/report-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { refusalText, type Texts, textsIn } from '../../language/texts.ts';
import { act, foreseen, idFrom, idWithoutPerson, refused } from '../commanding.ts';
import { choice, orElse, readForm, text, typedValues } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { coverTracks } from './own.ts';
import { checkMeasure, measureParsers, modelOf } from './report-answers.ts';
import { supportFormSchema } from './similar.ts';
import { supportForm } from './support-form.ts';
import { supportsAmong } from './supports.ts';

const parsers = {
  unit: text(80),
  method: orElse(choice(methods), 'guess'),
  who: orElse(choice(['stored', 'notStored']), 'stored'),
};

export const openSupport = action({
  verb: 'time-thief.support-form',
  schema: supportFormSchema,
  run: (turn, data, services) => {
    const { authorship, ...values } = typedValues(data);
    const who = authorship === 'notStored' ? 'notStored' : 'stored';
    return supportForm(turn, services, { sent: data, values: { who, ...values } });
  },
});

/** Their own measure, or none: nothing typed but how sure it is says nothing. */
function readMeasure(data: Record<string, unknown>, employees: number | undefined, t: Texts) {
  const { minutes = '', times = '', per = '' } = typedValues(data);
  if (`${minutes}${times}${per}`.trim() === '') return { ok: true as const, model: undefined };
  const read = readForm(measureParsers, data, t);
  const mends = read.ok ? checkMeasure(read.value, employees, t) : read.mends;
  if (!read.ok || Object.keys(mends).length > 0) return { ok: false as const, mends };
  return { ok: true as const, model: modelOf(read.value) };
}

export const joinThief = action({
  verb: 'time-thief.support',
  schema: supportFormSchema.extend({ nonce: z.string().min(8).max(80) }),
  async run(turn, data, services): Promise<Reply> {
    const t = textsIn(turn.language);
    const values = typedValues(data);
    const again = (mends: Partial<Record<string, string>>) =>
      supportForm(turn, services, { sent: data, values, mends });
    const read = readForm(parsers, data, t);
    const employees = await services.municipalities.glance(turn.tenant, (state) =>
      valueAt(state.units.get(values.unit ?? '')?.employees ?? [], newest(state)),
    );
    const measure = readMeasure(data, employees, t);
    if (!read.ok || !measure.ok)
      return again({ ...(read.ok ? {} : read.mends), ...(measure.ok ? {} : measure.mends) });
    const { unit, method, who } = read.value;
    const isNotStored = who === 'notStored';
    if (isNotStored && turn.place.kind !== 'personal') return again({ who: t.report.onlyAlone });

    const { model } = measure;
    const saved = await join(turn, services, {
      ...{ thief: data.thief, nonce: data.nonce, isNotStored },
      measure: { unit, ...(model ? { model, method } : {}) },
    });
    if (saved.kind === 'refused')
      return saved.reason === 'unknownUnit'
        ? again({ unit: refusalText(turn.language, saved) })
        : refused(turn, saved);
    if (data.draft) await services.directory.dropDrafts(turn.tenant, turn.person.pseudonym, [data.draft]);
    return joined(turn, services, data.thief, isNotStored);
  },
});

type Joining = {
  thief: string;
  nonce: string;
  isNotStored: boolean;
  measure: Omit<Supporting, 'thief' | 'support' | 'on'>;
};

/**
 * Who joins lies in the directory, by the support's id, and is there first; nowhere when it is not to be stored. One
 * support a person and time thief, which the directory knows: an id worked out from the two would be found by trying
 * every pseudonym that the ledger holds.
 */
async function join(turn: Turn, services: Services, { thief, nonce, isNotStored, measure }: Joining) {
  const { tenant, person } = turn;
  const mine = await services.directory.reportedBy(tenant, person.pseudonym);
  const { survivor, known } = await services.municipalities.look(tenant, (state) => {
    const survivor = survivorOf(state, thief);
    return { survivor, known: supportsAmong(state, mine).find((one) => one.thief === survivor)?.support };
  });
  const isOwn = mine.includes(survivor);
  const stored = known ?? idFrom(turn, `support ${nonce}`);
  const support = isNotStored ? idWithoutPerson(`support ${nonce}`) : stored;
  const written = { isAnonymous: true, isUntimed: isNotStored } as const;
  const decide = (state: Municipality) =>
    supportThief(state, { thief: survivor, support, on: turn.today, ...measure }, { isOwn });
  if (!isNotStored && !isOwn && known === undefined) {
    const refusal = await foreseen(turn, services, decide);
    if (refusal) return refusal;
    await services.directory.putReporter(tenant, support, person.pseudonym);
  }
  await coverTracks(turn, services, { written });
  const outcome = await act(
    turn,
    services,
    { verb: 'time-thief.support', nonce, content: [support, measure], ...written },
    decide,
  );
  return outcome;
}

async function joined(turn: Turn, services: Services, thief: string, isNotStored: boolean): Promise<Reply> {
  const t = textsIn(turn.language);
  const title = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.thieves.get(survivorOf(state, thief));
    return (known && thiefNow(known)?.content.title) ?? '';
  });
  const lines = [t.support.done(title), isNotStored ? t.support.doneNotStored : t.support.doneStored];
  const buttons = [{ title: t.help.buttons.mine, verb: 'time-thief.mine' }];
  return {
    kind: 'card',
    card: 'notice',
    data: { title: t.support.doneTitle, lines, facts: [], buttons: isNotStored ? [] : buttons },
    ...(isNotStored && { leavesNoTrace: true }),
  };
}
