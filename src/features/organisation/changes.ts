import { z } from 'zod/v4';
import type { ListRow } from '../../cards/catalogue.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Reorganisation } from '../../domain/unit/reorganisations.ts';
import { mayOrganise } from '../../domain/unit/settle.ts';
import { undoReorganisation } from '../../domain/unit/undo-rules.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { readForm, text, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { refusedAnyhow } from './change.ts';
import { sentencesOf } from './describe.ts';

const shownAtOnce = 6;
const mostSentences = 6;

function changeRow(state: Municipality, change: Reorganisation, turn: Turn): ListRow {
  const t = textsIn(turn.language);
  const o = t.organisation;
  const { entry, events, at, role, undone } = change;
  const isNew = (unit: string) => state.units.get(unit)?.name[0]?.seq === entry;
  const [first = '', ...rest] = sentencesOf(state, events, isNew, t);
  const from = events.map(({ on }) => on).sort()[0] ?? turn.today;
  const by = role === undefined ? t.role.somebody : t.roles[role];
  return {
    title: first,
    state: undone === undefined ? o.from(from).replace(/:$/, '') : o.undone(undone),
    lines: [...rest.slice(0, mostSentences), o.told(at.slice(0, 10), by)],
    buttons: undone === undefined ? [{ title: o.undo, verb: 'organisation.undo-form', data: { entry } }] : [],
  };
}

/** What was changed, the newest first, each with who told it by role, and a way to undo it. */
async function showChanges(turn: Turn, services: Services, from: number): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (!mayOrganise(state, { actor: actorOf(turn), today: turn.today, on: turn.today })) return undefined;
    const all = state.reorganisations.toReversed();
    return {
      count: all.length,
      rows: all.slice(from, from + shownAtOnce).map((change) => changeRow(state, change, turn)),
    };
  });
  if (!found) return refused(turn, { reason: 'needsOffice' });
  const { rows, count } = found;
  const o = t.organisation;
  const next = from + rows.length;
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: o.changes,
      intro: count === 0 ? [o.noChanges] : rows.length < count ? [o.shown(from + 1, next, count)] : [],
      rows,
      buttons: [
        ...(next < count
          ? [{ title: t.status.next, verb: 'organisation.changes', data: { from: next } }]
          : []),
        { title: o.title, verb: 'organisation.show' },
      ],
    },
  };
}

export const showChangesAction = action({
  verb: 'organisation.changes',
  schema: z.object({ from: z.int().min(0).max(1_000_000).optional() }),
  run: (turn, { from = 0 }, services) => showChanges(turn, services, from),
});

export const changesCommand: CommandHandler = {
  name: 'organisation changes',
  words: {
    nb: ['organisasjonsendringer', 'angre organisasjon'],
    nn: ['organisasjonsendringar', 'angre organisasjon'],
    en: ['organisation changes', 'undo organisation'],
  },
  run: (turn, _rest, services) => showChanges(turn, services, 0),
};

const undoSchema = z.looseObject({ entry: z.int().positive(), nonce: z.string().min(8).max(80).optional() });
type Undo = z.output<typeof undoSchema>;

async function undoForm(
  turn: Turn,
  services: Services,
  { entry, nonce = newNonce(), ...raw }: Undo,
  { mends = {}, problem }: { mends?: Partial<Record<string, string>>; problem?: string } = {},
): Promise<Reply> {
  const no = await refusedAnyhow(turn, services);
  if (no) return no;
  const t = textsIn(turn.language);
  const o = t.organisation;
  const row = await services.municipalities.look(turn.tenant, (state) => {
    const change = state.reorganisations.find((one) => one.entry === entry);
    return change && changeRow(state, change, turn);
  });
  if (!row) return refused(turn, { reason: 'nothingToUndo' });
  const reason = {
    id: 'reason',
    kind: 'text' as const,
    label: `${o.fields.reason} ${t.required}`,
    value: '',
  };
  const { fields, problems } = withProblems([reason], typedValues(raw), mends, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: o.undoTitle,
      intro: [row.title, o.undoIntro],
      problems: problem ? [problem, t.invalid.kept] : problems,
      ...{ fields, notes: [] },
      buttons: [{ title: o.undo, verb: 'organisation.undo', style: 'destructive', data: { entry, nonce } }],
    },
  };
}

export const openUndo = action({
  verb: 'organisation.undo-form',
  schema: undoSchema,
  run: (turn, undo, services) => undoForm(turn, services, undo),
});

export const undo = action({
  verb: 'organisation.undo',
  schema: undoSchema,
  async run(turn, asked, services) {
    const t = textsIn(turn.language);
    const { entry, nonce = newNonce() } = asked;
    const read = readForm({ reason: text(2000) }, asked, t);
    if (!read.ok) return undoForm(turn, services, asked, { mends: read.mends });
    const { reason } = read.value;
    const command = { verb: 'organisation.undo', nonce, content: [entry, reason] };
    const outcome = await act(turn, services, command, (state) =>
      undoReorganisation(state, { entry, reason, actor: actorOf(turn), today: turn.today }),
    );
    if (outcome.kind === 'refused' && outcome.reason === 'needsOffice') return refused(turn, outcome);
    if (outcome.kind === 'refused')
      return undoForm(turn, services, asked, { problem: refusalText(turn.language, outcome) });
    const data = { title: t.organisation.undoTitle, lines: [t.organisation.undoSaved], facts: [] };
    const buttons = [{ title: t.organisation.changes, verb: 'organisation.changes' }];
    return { kind: 'card', card: 'notice', data: { ...data, buttons } };
  },
});
