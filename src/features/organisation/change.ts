import { z } from 'zod/v4';
import { effectOf } from '../../domain/unit/effect.ts';
import { mayOrganise, stateAfter } from '../../domain/unit/settle.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { typedValues, withProblems } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { readChange } from './decide.ts';
import { effectRows, sentencesOf } from './describe.ts';
import { fieldsOf, kinds } from './fields.ts';

const mostSentences = 12;
const mostRows = 12;

const changeSchema = z.looseObject({
  kind: z.enum(kinds),
  /** The unit that changes; of a new one, what it is to lie under. */
  unit: z.string().max(80).optional(),
  nonce: z.string().min(8).max(80).optional(),
});
type Change = z.output<typeof changeSchema>;

type Wrong = { mends?: Partial<Record<string, string>>; problem?: string };

/** The office alone, in a chat of its own, and on a unit that is there. */
export async function refusedAnyhow(
  turn: Turn,
  services: Services,
  unit?: string,
): Promise<Reply | undefined> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const { isAllowed, isKnown } = await services.municipalities.look(turn.tenant, (state) => ({
    isAllowed: mayOrganise(state, { actor: actorOf(turn), today: turn.today, on: turn.today }),
    isKnown: unit === undefined || state.units.has(unit),
  }));
  if (!isAllowed) return refused(turn, { reason: 'needsOffice' });
  return isKnown ? undefined : { kind: 'text', text: textsIn(turn.language).unit.unknown };
}

export async function changeForm(
  turn: Turn,
  services: Services,
  { kind, unit, nonce = newNonce(), ...raw }: Change,
  { mends = {}, problem }: Wrong = {},
): Promise<Reply> {
  const no = await refusedAnyhow(turn, services, unit);
  if (no) return no;
  const t = textsIn(turn.language);
  const { shown, name } = await services.municipalities.look(turn.tenant, (state) => ({
    shown: fieldsOf(state, kind, unit, turn),
    name: unit === undefined ? '' : unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
  }));
  const all = [...shown.inView, ...shown.more];
  if (all.some(({ choices }) => choices?.length === 0)) return { kind: 'text', text: t.organisation.empty };
  const { fields, problems } = withProblems(all, typedValues(raw), mends, t);
  const title = t.organisation.forms[kind];
  const data = { kind, nonce, ...(unit === undefined ? {} : { unit }) };
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: kind === 'create' ? title : t.organisation.formOf(title, name),
      intro: [t.organisation.intro],
      problems: problem ? [problem, t.invalid.kept] : problems,
      fields: fields.slice(0, shown.inView.length),
      ...(shown.more.length > 0
        ? { more: { title: t.more, fields: fields.slice(shown.inView.length) } }
        : {}),
      notes: shown.notes,
      buttons: [{ title: t.organisation.preview, verb: 'organisation.preview', style: 'positive', data }],
    },
  };
}

export const openChange = action({
  verb: 'organisation.form',
  schema: changeSchema,
  run: (turn, change, services) => changeForm(turn, services, change),
});

/** What it changes, in words and in figures, before anything is kept. */
export const previewChange = action({
  verb: 'organisation.preview',
  schema: changeSchema,
  async run(turn, change, services) {
    const { kind, unit = '', nonce = newNonce() } = change;
    const no = await refusedAnyhow(turn, services, change.unit);
    if (no) return no;
    const t = textsIn(turn.language);
    const o = t.organisation;
    const asked = readChange(turn, { kind, unit, raw: change });
    if (!asked.ok) return changeForm(turn, services, change, { mends: asked.mends });
    const { on, decide } = asked;
    const found = await services.municipalities.look(turn.tenant, (state) => {
      const decision = decide(state);
      if (decision.kind === 'refused') return decision;
      const { events } = decision;
      const after = stateAfter(state, events);
      return {
        kind: 'shown' as const,
        sentences: sentencesOf(after, events, (id) => !state.units.has(id), t),
        rows: effectRows(effectOf(state, events, on), t),
      };
    });
    if (found.kind === 'refused')
      return changeForm(turn, services, change, { problem: refusalText(turn.language, found) });
    if (found.sentences.length === 0) return changeForm(turn, services, change, { problem: o.nothingNew });
    const data = { ...typedValues(change), kind, nonce };
    return {
      kind: 'card',
      card: 'notice',
      data: {
        title: o.previewTitle,
        lines: [
          o.from(on),
          ...found.sentences.slice(0, mostSentences),
          found.rows.length === 0 ? o.noEffect : o.wholeSame,
        ],
        facts: found.rows.slice(0, mostRows),
        buttons: [
          { title: o.save, verb: 'organisation.save', style: 'positive', data },
          { title: o.edit, verb: 'organisation.form', data },
        ],
      },
    };
  },
});

export const saveChange = action({
  verb: 'organisation.save',
  schema: changeSchema,
  async run(turn, change, services) {
    const { kind, unit = '', nonce = newNonce() } = change;
    const no = await refusedAnyhow(turn, services, change.unit);
    if (no) return no;
    const asked = readChange(turn, { kind, unit, raw: change });
    if (!asked.ok) return changeForm(turn, services, change, { mends: asked.mends });
    const command = { verb: 'organisation.save', nonce, content: [kind, unit, asked.value] };
    const outcome = await act(turn, services, command, asked.decide);
    if (outcome.kind === 'refused')
      return changeForm(turn, services, change, { problem: refusalText(turn.language, outcome) });
    return savedCard(turn);
  },
});

function savedCard(turn: Turn): Reply {
  const o = textsIn(turn.language).organisation;
  const data = { title: o.title, lines: [o.saved], facts: [] };
  return {
    kind: 'card',
    card: 'notice',
    data: {
      ...data,
      buttons: [
        { title: o.title, verb: 'organisation.show' },
        { title: o.changes, verb: 'organisation.changes' },
      ],
    },
  };
}
