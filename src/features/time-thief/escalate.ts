import type { Choice } from '../../cards/catalogue.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { addDays } from '../../domain/time/dates.ts';
import { placeOf } from '../../domain/time-thief/assessing.ts';
import { escalate, placesAbove } from '../../domain/time-thief/assessment-rules.ts';
import { date, text } from '../form.ts';
import { unitChoices } from '../unit-choices.ts';
import { dateField, wordsField } from './fields.ts';
import { type Context, formStep } from './step.ts';
import { toAuthorAndSupporters, toHearers } from './tell.ts';

const daysUntilAnswer = 14;
/** The municipality as a whole, as a value among units. */
const whole = '*';

export const escalateStep = formStep({
  step: 'escalate',
  verb: 'time-thief.escalate',
  async form({ turn, services, thief, t }) {
    const e = t.assess.escalate;
    const choices = await services.municipalities.look(turn.tenant, (state) =>
      placesFor(state, { turn, thief, t }),
    );
    return {
      title: e.title,
      intro: [e.intro],
      fields: [
        {
          ...{ id: 'to', kind: 'choice', label: `${e.place} ${t.required}`, search: 'choices' },
          ...{ choices, value: choices[0]?.value ?? '' },
        },
        dateField('answerBy', e.answerBy, addDays(turn.today, daysUntilAnswer), t),
        wordsField('reason', e.reason, t),
      ],
      submit: e.submit,
    };
  },
  parsers: ({ turn }) => ({ to: text(80), answerBy: date({ from: turn.today }), reason: text(2000) }),
  decide:
    ({ to, answerBy, reason }) =>
    (state, command) =>
      escalate(state, { ...command, to: to === whole ? null : to, answerBy, reason }),
  about: { answerInPast: 'answerBy', unknownUnit: 'to', escalateUpwards: 'to' },
  said: ({ answerBy }, { thief, t }) => [t.assess.escalate.done(thief.place ?? t.thief.office, answerBy)],
  async tell({ answerBy }, { turn, services, thief }) {
    const { title } = thief.at.content;
    return [
      ...(await toAuthorAndSupporters(turn, services, thief, (t) =>
        t.told.escalated(title, thief.place ?? t.thief.office, answerBy),
      )),
      ...(await toHearers(turn, services, thief, (t) => t.told.toPlace(title, thief.unit, answerBy))),
    ];
  },
});

/** What lies above comes first, then every other unit. */
function placesFor(state: Municipality, { turn, thief, t }: Pick<Context, 'turn' | 'thief' | 't'>): Choice[] {
  const units = unitChoices(state, turn.today, ['unit', 'area']);
  const above = placesAbove(state, thief.at, turn.today).map((place) =>
    place === null ? { value: whole, title: t.thief.office } : units.find(({ value }) => value === place),
  );
  const first = above.filter((one) => one !== undefined);
  const here = placeOf(thief.at);
  const isOther = ({ value }: Choice) => value !== here && !first.some((one) => one.value === value);
  return [...first, ...units.filter(isOther)];
}
