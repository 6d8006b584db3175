import type { z } from 'zod/v4';
import { survivorOf } from '../../domain/time-thief/report-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { textsIn } from '../../language/texts.ts';
import { newNonce, refused } from '../commanding.ts';
import { withProblems } from '../form.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { reportUnit } from '../needs-unit.ts';
import { unitChoices } from '../unit-choices.ts';
import { measureFields, methodField, unitField } from './report-fields.ts';
import type { supportFormSchema } from './similar.ts';

type Shown = {
  sent: Pick<z.output<typeof supportFormSchema>, 'thief' | 'nonce' | 'draft'>;
  values: Record<string, string>;
  mends?: Partial<Record<string, string>>;
};

/** Joining somebody else's time thief: how much it is with us, when we know. */
export async function supportForm(turn: Turn, services: Services, shown: Shown): Promise<Reply> {
  const t = textsIn(turn.language);
  const { sent, mends = {} } = shown;
  const { title, units } = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.thieves.get(survivorOf(state, sent.thief));
    const at = known && thiefNow(known);
    return { title: at?.content.title, units: unitChoices(state, turn.today) };
  });
  if (title === undefined) return refused(turn, { reason: 'unknownThief' });
  const values: Shown['values'] = { method: 'guess', unit: reportUnit(turn) ?? '', ...shown.values };
  const who = [
    { value: 'stored', title: t.support.whoStored },
    { value: 'notStored', title: t.support.whoNotStored },
  ];
  const isAlone = turn.place.kind === 'personal';
  const all = [
    ...[
      ...measureFields({ t, values }, false),
      methodField({ t, values }, false),
      unitField({ t, values, units }),
    ],
    ...(isAlone
      ? [{ id: 'who', kind: 'choice' as const, label: t.support.who, value: 'stored', choices: who }]
      : []),
  ];
  const { fields, problems } = withProblems(all, values, mends, t);
  const { thief, nonce, draft } = sent;
  const data = { thief, nonce: nonce ?? newNonce(), ...(draft ? { draft } : {}) };
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.support.formTitle(title),
      intro: [t.support.formIntro],
      problems,
      fields: fields.slice(0, 6),
      ...(isAlone && {
        more: { title: t.more, fields: fields.slice(6), notes: [t.support.whoNotStoredNote] },
      }),
      notes: [],
      buttons: [{ title: t.support.send, verb: 'time-thief.support', style: 'positive', data }],
    },
    ...(values.who === 'notStored' && { leavesNoTrace: true }),
  };
}
