import { addDays } from '../../domain/time/dates.ts';
import { park } from '../../domain/time-thief/assessment-rules.ts';
import { date, text } from '../form.ts';
import { dateField, wordsField } from './fields.ts';
import { formStep } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';

const daysParked = 90;

export const parkStep = formStep({
  step: 'park',
  verb: 'time-thief.park',
  form: ({ turn, t }) => ({
    title: t.assess.park.title,
    fields: [
      dateField('answerBy', t.assess.park.answerBy, addDays(turn.today, daysParked), t),
      wordsField('reason', t.assess.park.reason, t, t.assess.reasonHint),
    ],
    submit: t.assess.park.submit,
  }),
  parsers: ({ turn }) => ({ answerBy: date({ from: turn.today }), reason: text(2000) }),
  decide:
    ({ answerBy, reason }) =>
    (state, command) =>
      park(state, { ...command, answerBy, reason }),
  about: { answerInPast: 'answerBy' },
  said: ({ answerBy }, { t }) => [t.assess.park.done(answerBy)],
  tell: ({ answerBy, reason }, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) =>
      t.told.parked(thief.at.content.title, answerBy, reason),
    ),
});
