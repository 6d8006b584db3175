import { type DocumentedUse, evidenceKinds } from '../../domain/events.ts';
import { usesOf } from '../../domain/gain/gain-rules.ts';
import { numbersIn } from '../../language/numbers.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Turn } from '../handler.ts';
import { mostReference, suggestedMinutes } from './documentation-draft.ts';
import { hoursIn, line, oneOf, required } from './fields.ts';
import type { ShownGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';

export type Documented = Shown & { draft: readonly DocumentedUse[]; use: string };

/** One use a card: the hours it takes now, and a piece of evidence. */
export function evidenceForm(turn: Turn, gain: ShownGain, shown: Documented): Reply {
  const t = textsIn(turn.language);
  const r = t.gain.realisation;
  const { draft, use } = shown;
  const uses = usesOf(gain.gain);
  const given = draft.find((one) => one.use === use)?.evidence ?? [];
  const must = (label: string) => (given.length > 0 ? label : required(label, t));
  const activity = uses.find(({ id }) => id === use)?.activity;
  const { date } = numbersIn(turn.language);
  const data = { use };
  return gainForm(
    turn,
    gain,
    {
      title: r.title,
      intro: [
        ...(activity ? [r.intro(activity)] : []),
        ...given
          .slice(-5)
          .map(({ kind, reference, on }) => r.given(`${t.evidenceKinds[kind]}: ${reference} (${date(on)})`)),
      ],
      fields: [
        line('hours', required(r.hours, t), hoursIn(turn, gain, suggestedMinutes(gain, draft, use))),
        oneOf({ id: 'kind', label: must(r.kind) }, evidenceKinds, t.evidenceKinds),
        { ...line('reference', must(r.reference), '', r.referenceHint), maxLength: mostReference },
        { id: 'on', kind: 'date', label: must(r.on), value: turn.today },
      ],
      notes: [r.noPatients],
      draft: JSON.stringify(draft),
      buttons: [
        { title: r.submit, verb: 'gain.propose-realisation', style: 'positive', data },
        { title: r.more, verb: 'gain.evidence-add', data },
        ...(uses.length > 1 ? [{ title: r.overview, verb: 'gain.evidence-list', data }] : []),
      ],
    },
    shown,
  );
}

/** The agreed uses: what is documented of each, and what is not yet. */
export function documentationList(
  turn: Turn,
  gain: ShownGain,
  { draft, nonce, problem }: Pick<Documented, 'draft' | 'nonce' | 'problem'>,
): Reply {
  const t = textsIn(turn.language);
  const r = t.gain.realisation;
  const common = { gain: gain.id, nonce };
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: `${r.title}: ${gain.at.title}`,
      intro: [...(problem ? [problem] : []), r.overviewIntro, r.noPatients],
      rows: usesOf(gain.gain).map(({ id: use, activity, minutesPerYear }) => {
        const documented = draft.find((one) => one.use === use);
        const hours = gain.amount(documented?.minutesPerYear ?? 0).hoursPerWeek;
        const data = { ...common, use };
        return {
          title: t.gain.proposedUse(activity, gain.amount(minutesPerYear).hoursPerWeek),
          state: documented ? r.documented(hours, documented.evidence.length) : r.notDocumented,
          lines: [],
          buttons: [
            { title: r.open, verb: 'gain.evidence-form', data },
            ...(documented ? [{ title: r.remove, verb: 'gain.evidence-remove', data }] : []),
          ],
        };
      }),
      draft: JSON.stringify(draft),
      buttons: [
        ...(draft.length > 0
          ? [{ title: r.submit, verb: 'gain.propose-realisation', style: 'positive' as const, data: common }]
          : []),
        { title: t.cancel, verb: 'gain.show', data: { gain: gain.id } },
      ],
    },
  };
}
