import type { Choice } from '../../cards/catalogue.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { ended } from '../../domain/time-thief/assessing.ts';
import { merge } from '../../domain/time-thief/assessment-rules.ts';
import { thiefNow } from '../../domain/time-thief/time-thief.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { optionalText, text } from '../form.ts';
import type { Turn } from '../handler.ts';
import { reEstimateForm } from './re-estimate.ts';
import { findThief, type ShownThief } from './shown-thief.ts';
import { formStep, openForm } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';
import { showThief } from './thief-card.ts';

/** As many as a card has room for; words in the title find the others. */
const mostChoices = 60;

export const mergeStep = formStep({
  step: 'merge',
  verb: 'time-thief.merge',
  async form({ turn, services, thief, t }, asked) {
    const m = t.assess.merge;
    const words = asked.words ?? '';
    const { all, choices } = await services.municipalities.look(turn.tenant, (state) =>
      othersFor(state, turn, thief, words),
    );
    const more = all > choices.length ? [m.shown(choices.length)] : [];
    return {
      title: m.title,
      intro: [m.intro, ...(choices.length > 0 ? more : [m.none])],
      fields: [
        { id: 'words', kind: 'line', label: m.words, value: words, maxLength: 120 },
        ...(choices.length > 0
          ? [
              {
                ...{ id: 'into', kind: 'choice' as const, label: `${m.into} ${t.required}`, value: '' },
                ...{ choices, search: 'choices' as const },
              },
            ]
          : []),
      ],
      submit: m.submit,
      buttons: [{ title: m.find, verb: 'time-thief.merge-form', data: { thief: thief.id } }],
    };
  },
  parsers: () => ({ into: text(80), words: optionalText(120) }),
  decide:
    ({ into }) =>
    (state, command) =>
      merge(state, { ...command, into }),
  about: { mergeIntoItself: 'into', mergeRing: 'into', mergeIntoEnded: 'into', unknownThief: 'into' },
  said: (_value, { thief, t }) => [t.assess.merge.done(thief.into?.title ?? '')],
  tell: (_value, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) =>
      t.told.merged(thief.at.content.title, thief.into?.title ?? ''),
    ),
  /** A person estimates what lives on, where they may. */
  async answer(_value, { turn, services, thief }, lines) {
    const survivor = await findThief(turn, services, thief.into?.id ?? '');
    if (survivor?.steps.includes('reEstimate'))
      return openForm(reEstimateForm, { turn, services, thief: survivor }, { lines });
    return showThief(turn, services, survivor?.id ?? thief.id, { lines });
  },
});

/** The open ones of the same unit first, then the rest; of each the newest first. */
function othersFor(state: Municipality, turn: Turn, thief: ShownThief, words: string) {
  const wanted = words.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  const { unit } = thief.at.content;
  const found: { id: string; title: string; unit: string; seq: number }[] = [];
  for (const other of state.thieves.values()) {
    const at = other.id === thief.id ? undefined : thiefNow(other);
    if (!at || ended.includes(at.status)) continue;
    const { title, seq, unit } = at.content;
    const said = title.toLocaleLowerCase('nb');
    if (wanted.every((word) => said.includes(word))) found.push({ id: other.id, title, unit, seq });
  }
  const isHere = (one: { unit: string }) => (one.unit === unit ? 0 : 1);
  found.sort((a, b) => isHere(a) - isHere(b) || b.seq - a.seq);
  const when = { asOf: turn.today, knownAt: state.seq };
  const choices = found.slice(0, mostChoices).map(
    ({ id, title, unit }): Choice => ({
      value: id,
      title: `${title} (${unitName(state.units, unit, when)})`,
    }),
  );
  return { all: found.length, choices };
}
