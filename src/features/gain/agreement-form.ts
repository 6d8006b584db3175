import { outcomes } from '../../domain/events.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Turn } from '../handler.ts';
import { type DraftUse, mostUses } from './agreement-draft.ts';
import { hoursIn, line, oneOf, required } from './fields.ts';
import type { ShownGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';

export type Drafted = Shown & { draft: readonly DraftUse[]; index: number };

const total = (draft: readonly DraftUse[]) =>
  draft.reduce((sum, { minutesPerYear }) => sum + minutesPerYear, 0);

/** One use of the freed time a card. */
export function useForm(turn: Turn, gain: ShownGain, shown: Drafted): Reply {
  const t = textsIn(turn.language);
  const a = t.gain.agreement;
  const { draft, index } = shown;
  const use = draft[index];
  const saved = gain.at.measured ?? gain.at.identified ?? 0;
  const others = draft.filter((_, place) => place !== index);
  const left = use?.minutesPerYear ?? Math.max(0, saved - total(others));
  const data = { index };
  return gainForm(
    turn,
    gain,
    {
      title: a.title,
      intro: [...(others.length > 0 ? [a.number(index + 1), overviewLine(turn, gain, others)] : [a.intro])],
      fields: [
        line('activity', required(a.activity, t), use?.activity, a.activityHint),
        line('beneficiary', a.beneficiary, use?.beneficiary),
        oneOf({ id: 'outcome', label: required(a.outcome, t), value: use?.outcome }, outcomes, t.outcomes),
        line('hours', required(a.hours, t), left > 0 ? hoursIn(turn, gain, left) : ''),
        line('indicator', a.indicator, use?.indicator),
      ],
      draft: JSON.stringify(draft),
      buttons: [
        { title: a.submit, verb: 'gain.propose-agreement', style: 'positive', data },
        ...(draft.length < mostUses ? [{ title: a.another, verb: 'gain.use-add', data }] : []),
        ...(others.length > 0 ? [{ title: a.overview, verb: 'gain.use-list', data }] : []),
      ],
    },
    shown,
  );
}

function overviewLine(turn: Turn, gain: ShownGain, draft: readonly DraftUse[]): string {
  const { overviewIntro } = textsIn(turn.language).gain.agreement;
  return overviewIntro(draft.length, gain.amount(total(draft)).hoursPerWeek);
}

/** All the uses so far, each to be changed or taken away before they are proposed. */
export function useList(
  turn: Turn,
  gain: ShownGain,
  { draft, nonce }: Pick<Drafted, 'draft' | 'nonce'>,
): Reply {
  const t = textsIn(turn.language);
  const a = t.gain.agreement;
  const common = { gain: gain.id, nonce };
  const isTooMuch = total(draft) > (gain.at.measured ?? gain.at.identified ?? 0);
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: `${a.title}: ${gain.at.title}`,
      intro: [
        a.intro,
        ...(draft.length > 0 ? [overviewLine(turn, gain, draft)] : []),
        ...(isTooMuch ? [t.gain.warnings.usesExceedSaving] : []),
      ],
      rows: draft.map(({ activity, beneficiary, outcome, minutesPerYear, indicator }, index) => ({
        title: activity,
        state: `${t.amount.alone(gain.amount(minutesPerYear))}, ${t.outcomes[outcome]}`,
        lines: [beneficiary, indicator].filter((one) => one !== undefined),
        buttons: [
          { title: a.edit, verb: 'gain.use-form', data: { ...common, index } },
          { title: a.remove, verb: 'gain.use-remove', data: { ...common, index } },
        ],
      })),
      draft: JSON.stringify(draft),
      buttons: [
        ...(draft.length > 0
          ? [{ title: a.submit, verb: 'gain.propose-agreement', style: 'positive' as const, data: common }]
          : []),
        ...(draft.length < mostUses
          ? [{ title: a.another, verb: 'gain.use-form', data: { ...common, index: draft.length } }]
          : []),
        { title: t.cancel, verb: 'gain.show', data: { gain: gain.id } },
      ],
    },
  };
}
