import { addDays } from '../../domain/time/dates.ts';
import { takeOn } from '../../domain/time-thief/assessment-rules.ts';
import { date, optionalText } from '../form.ts';
import { noticesTo } from '../notices.ts';
import { peopleChoices } from '../people.ts';
import { dateField } from './fields.ts';
import { formStep } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';

const daysUntilAnswer = 28;

export const takeOnStep = formStep({
  step: 'takeOn',
  verb: 'time-thief.take-on',
  async form({ turn, services, t }) {
    const choices = await peopleChoices(turn, services);
    return {
      title: t.assess.takeOn.title,
      intro: [t.assess.takeOn.intro],
      fields: [
        dateField('answerBy', t.assess.answerBy, addDays(turn.today, daysUntilAnswer), t),
        {
          ...{ id: 'owner', kind: 'choice', label: t.assess.takeOn.owner, value: '' },
          ...{ choices, search: 'choices' },
        },
      ],
      submit: t.assess.takeOn.submit,
    };
  },
  parsers: ({ turn }) => ({ answerBy: date({ from: turn.today }), owner: optionalText(80) }),
  async decide({ answerBy, owner }, { turn, services, t }) {
    const people = await services.directory.people(turn.tenant);
    const known = people.find(({ objectId }) => objectId === owner);
    if (owner !== undefined && !known) return { mends: { owner: t.mends.choice } };
    return (state, command) =>
      takeOn(state, { ...command, answerBy, ...(known ? { owner: known.pseudonym } : {}) });
  },
  about: { answerInPast: 'answerBy' },
  said: ({ answerBy }, { t }) => [t.assess.takeOn.done(answerBy)],
  async tell({ answerBy }, { turn, services, thief }) {
    const { owner, content } = thief.at;
    return [
      ...(await toAuthorAndSupporters(turn, services, thief, (t) => t.told.takenOn(content.title, answerBy))),
      ...(await noticesTo(owner === undefined ? [] : [owner], { turn, services }, (t) =>
        t.told.toOwner(content.title),
      )),
    ];
  },
});
