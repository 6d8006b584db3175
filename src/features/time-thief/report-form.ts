import { type Authorship, authorships, storedAuthorships } from '../../domain/events.ts';
import { estimateOf } from '../../domain/time/estimate.ts';
import { type Per, pers, type TimeModel, timeModelOf } from '../../domain/time/time-model.ts';
import { numbersIn } from '../../language/numbers.ts';
import { parseQuickEntry } from '../../language/quick-entry/parse-quick-entry.ts';
import { textsIn } from '../../language/texts.ts';
import { newNonce } from '../commanding.ts';
import { withProblems } from '../form.ts';
import type { CardReply, Services, Turn } from '../handler.ts';
import { reportUnit } from '../needs-unit.ts';
import { unitChoices } from '../unit-choices.ts';
import { authorshipNotes, reportFields } from './report-fields.ts';

type Shown = {
  values: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  /** What is wrong that no field can mend. */
  problem?: string;
  intro?: string[];
  /** The title of one that is like it. */
  like?: string | undefined;
  sent?: FormData;
};

/** What the form's buttons send along: which form it is, and what it is about. */
export type FormData = {
  nonce?: string | undefined;
  /** The report that is edited, by its id or by the code of one whose author is not stored. */
  thief?: string | undefined;
  code?: string | undefined;
  /** The draft that it goes on with. */
  draft?: string | undefined;
  /** What is like it has been shown: never twice for one form. */
  hasSeenSimilar?: boolean | undefined;
};

/** What may be chosen: whether who reported is stored stays as it was, and asks for a chat that nobody else sees. */
export function authorshipsFor({ place }: Turn, { thief, code }: FormData): readonly Authorship[] {
  if (code) return [];
  return thief || place.kind !== 'personal' ? storedAuthorships : authorships;
}

/** The report card: six inputs in view, the rest behind «Mer». */
export async function reportForm(turn: Turn, services: Services, shown: Shown): Promise<CardReply> {
  const t = textsIn(turn.language);
  const { values, mends = {}, problem, like, sent = {} } = shown;
  const { units, estimate } = await services.municipalities.look(turn.tenant, (state) => ({
    units: unitChoices(state, turn.today),
    estimate: estimateIn(values, (model) =>
      estimateOf(state, model, values.unit ?? turn.person.unit ?? '', turn.today),
    ),
  }));
  const may = authorshipsFor(turn, sent);
  const { fields, problems } = withProblems(reportFields({ t, values, units }, may), values, mends, t);
  const wrong = [...(problem ? [problem] : []), ...problems];
  const understood =
    estimate && wrong.length === 0 ? [t.report.understood(estimate.amount), t.basis[estimate.basis]] : [];
  const unit = units.find(({ value }) => value === values.unit)?.title;
  const { whistleblowingUrl } = services.settings;
  const isEdit = sent.thief !== undefined || sent.code !== undefined;
  const data = { ...sent, nonce: sent.nonce ?? newNonce(), ...(like && { hasSeenSimilar: true }) };
  const submit = { title: isEdit ? t.report.save : t.report.submit, verb: 'time-thief.submit', data };
  const similar = { title: t.support.show, verb: 'time-thief.similar', data };
  const draft = { title: t.report.saveDraft, verb: 'time-thief.save-draft', data };
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: isEdit ? t.report.titleEdit : t.report.title,
      intro: [
        ...(shown.intro ?? []),
        ...(like ? [t.support.hint(like)] : []),
        ...understood,
        ...(unit ? [`${t.report.unit}: ${unit}.`] : []),
      ],
      problems: wrong,
      fields: fields.slice(0, 6),
      more: { title: t.more, fields: fields.slice(6), notes: authorshipNotes(t, may) },
      notes: [t.report.always, ...(whistleblowingUrl ? [t.report.whistleblowing(whistleblowingUrl)] : [])],
      buttons: [{ ...submit, style: 'positive' }, ...(isEdit ? [] : [draft]), ...(like ? [similar] : [])],
    },
    ...(sent.code && { leavesNoTrace: true }),
  };
}

function estimateIn<A>(values: Record<string, string>, estimate: (model: TimeModel) => A) {
  const minutes = Number(values.minutes);
  const times = Number(values.times?.replace(',', '.'));
  const people = Number(values.people || 1);
  const per = pers.find((one) => one === values.per);
  if (!per || per === 'once' || ![minutes, times, people].every((n) => n > 0 && Number.isFinite(n)))
    return undefined;
  const model = timeModelOf({ minutes: Math.round(minutes), times, per, people: Math.round(people) });
  return { amount: estimate(model), basis: model.basis };
}

/** One sentence → the card's values; what was not understood is left empty, never guessed. */
export function valuesOf(sentence: string, turn: Turn): Record<string, string> {
  const { title, minutes, times, per, people } = parseQuickEntry(sentence);
  const { input } = numbersIn(turn.language);
  return {
    what: title.slice(0, 120),
    ...(title.length > 120 ? { note: title.slice(0, 2000) } : {}),
    ...(minutes === undefined ? {} : { minutes: String(minutes) }),
    ...(times === undefined ? {} : { times: input(times) }),
    ...(per === undefined ? {} : { per: per satisfies Per }),
    ...(people === undefined ? {} : { people: String(people) }),
    method: 'guess',
    unit: reportUnit(turn) ?? '',
  };
}
