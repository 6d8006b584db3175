import type { Field } from '../../cards/catalogue.ts';
import { evidenceKinds, methods, outcomes } from '../../domain/events.ts';
import { agreementProposal, daysBeforeMeasuring, usesOf } from '../../domain/gain/gain-rules.ts';
import { openRealisation } from '../../domain/gain/realisation-rules.ts';
import { addDays } from '../../domain/time/dates.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { withProblems } from '../form.ts';
import type { Reply, Turn } from '../handler.ts';
import type { ShownGain } from './gain-card.ts';

/** The forms of a gain's way, one step a card. */
export type Step = 'agreement' | 'introduction' | 'measurement' | 'realisation';

type Content = { title: string; intro: string[]; fields: Field[]; submit: string; verb: string };

function contentOf(step: Step, gain: ShownGain, turn: Turn, t: Texts): Content {
  const g = t.gain[step];
  const required = (label: string) => `${label} ${t.required}`;
  const hours = (minutes: number | undefined) =>
    minutes === undefined ? '' : numbersIn(turn.language).input(gain.amount(minutes).hoursPerWeek);
  const choices = <K extends string>(ids: readonly K[], titles: Record<K, string>) =>
    ids.map((value) => ({ value, title: titles[value] }));
  const line = (id: string, label: string, value = '', placeholder?: string): Field => ({
    ...{ id, kind: 'line', label, value },
    ...(placeholder ? { placeholder, maxLength: 120 } : {}),
  });
  const { at } = gain;
  switch (step) {
    case 'agreement': {
      const a = t.gain.agreement;
      const proposed = agreementProposal(gain.gain)?.uses[0];
      return {
        title: `${g.title}: ${at.title}`,
        intro: [a.intro],
        fields: [
          line('activity', required(a.activity), proposed?.activity, a.activityHint),
          line('beneficiary', a.beneficiary, proposed?.beneficiary),
          {
            ...{ id: 'outcome', kind: 'choice', label: required(a.outcome), value: proposed?.outcome ?? '' },
            choices: choices(outcomes, t.outcomes),
          },
          line('hours', required(a.hours), hours(proposed?.minutesPerYear ?? at.measured ?? at.identified)),
          line('indicator', a.indicator, proposed?.indicator),
        ],
        ...{ submit: a.submit, verb: 'gain.propose-agreement' },
      };
    }
    case 'introduction': {
      const i = t.gain.introduction;
      return {
        title: `${g.title}: ${at.title}`,
        intro: [i.intro],
        fields: [
          { id: 'startOn', kind: 'date', label: required(i.startOn), value: turn.today },
          line('baseline', required(i.baseline)),
        ],
        ...{ submit: i.submit, verb: 'gain.introduce' },
      };
    }
    case 'measurement': {
      const m = t.gain.measurement;
      const earliest = at.introducedOn && addDays(at.introducedOn, daysBeforeMeasuring);
      return {
        title: `${g.title}: ${at.title}`,
        intro: earliest ? [m.intro(earliest)] : [],
        fields: [
          { id: 'measuredOn', kind: 'date', label: required(m.measuredOn), value: turn.today },
          line('after', required(m.after)),
          line('newWork', m.newWork),
          {
            ...{ id: 'method', kind: 'choice', label: required(m.method), value: '' },
            choices: choices(methods.slice(methods.indexOf('sampled')), t.methods),
          },
        ],
        ...{ submit: m.submit, verb: 'gain.measure' },
      };
    }
    case 'realisation': {
      const r = t.gain.realisation;
      const use = usesOf(gain.gain)[0];
      const proposed = openRealisation(gain.gain)?.uses[0];
      const evidence = proposed?.evidence[0];
      return {
        title: `${g.title}: ${at.title}`,
        intro: use ? [r.intro(use.activity)] : [],
        fields: [
          line(
            'hours',
            required(r.hours),
            hours(proposed?.minutesPerYear ?? Math.min(use?.minutesPerYear ?? 0, at.measured ?? 0)),
          ),
          {
            ...{ id: 'kind', kind: 'choice', label: required(r.kind), value: evidence?.kind ?? '' },
            choices: choices(evidenceKinds, t.evidenceKinds),
          },
          {
            ...line('reference', required(r.reference), evidence?.reference, r.referenceHint),
            maxLength: 2000,
          },
          { id: 'on', kind: 'date', label: required(r.on), value: evidence?.on ?? turn.today },
        ],
        ...{ submit: r.submit, verb: 'gain.propose-realisation' },
      };
    }
  }
}

export type Shown = {
  nonce: string;
  typed?: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  /** A rule's refusal, shown above with everything kept. */
  problem?: string;
};

export function stepForm(turn: Turn, step: Step, gain: ShownGain, shown: Shown): Reply {
  const t = textsIn(turn.language);
  const { title, intro, fields: all, submit, verb } = contentOf(step, gain, turn, t);
  const { fields, problems } = withProblems(all, shown.typed ?? {}, shown.mends ?? {}, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title, intro, fields, notes: [] },
      problems: shown.problem ? [shown.problem, t.invalid.kept] : problems,
      buttons: [
        { title: submit, verb, style: 'positive', data: { gain: gain.id, nonce: shown.nonce } },
        { title: t.cancel, verb: 'gain.show', data: { gain: gain.id } },
      ],
    },
  };
}
