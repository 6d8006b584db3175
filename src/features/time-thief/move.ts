import { moveThief } from '../../domain/time-thief/amendment-rules.ts';
import { text } from '../form.ts';
import { unitChoices } from '../unit-choices.ts';
import { wordsField } from './fields.ts';
import { formStep } from './step.ts';
import { toAuthorAndSupporters, toHearers } from './tell.ts';

export const moveStep = formStep({
  step: 'move',
  verb: 'time-thief.move',
  async form({ turn, services, thief, t }) {
    const units = await services.municipalities.look(turn.tenant, (state) => unitChoices(state, turn.today));
    return {
      title: t.assess.move.title,
      intro: [t.assess.move.intro],
      fields: [
        {
          ...{ id: 'unit', kind: 'choice', label: `${t.assess.move.unit} ${t.required}`, search: 'choices' },
          ...{ value: '', choices: units.filter(({ value }) => value !== thief.at.content.unit) },
        },
        wordsField('reason', t.assess.move.reason, t),
      ],
      submit: t.assess.move.submit,
    };
  },
  parsers: () => ({ unit: text(80), reason: text(2000) }),
  decide:
    ({ unit, reason }) =>
    (state, command) =>
      moveThief(state, { ...command, unit, reason }),
  about: { unknownUnit: 'unit' },
  said: (_value, { thief, t }) => [t.assess.move.done(thief.unit)],
  async tell(_value, { turn, services, thief }) {
    const { title } = thief.at.content;
    return [
      ...(await toAuthorAndSupporters(turn, services, thief, (t) => t.told.moved(title, thief.unit))),
      ...(await toHearers(turn, services, thief, (t) => t.assess.toLeader(title, thief.unit))),
    ];
  },
});
