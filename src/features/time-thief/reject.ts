import { rejectThief } from '../../domain/time-thief/assessment-rules.ts';
import { text } from '../form.ts';
import { wordsField } from './fields.ts';
import { formStep } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';

export const rejectStep = formStep({
  step: 'reject',
  verb: 'time-thief.reject',
  form: ({ t }) => ({
    title: t.assess.rejectTitle,
    fields: [wordsField('reason', t.assess.reason, t, t.assess.reasonHint)],
    ...{ submit: t.assess.reject, style: 'destructive' },
  }),
  parsers: () => ({ reason: text(2000) }),
  decide:
    ({ reason }) =>
    (state, command) =>
      rejectThief(state, { ...command, reason }),
  said: (_value, { thief, t }) => [t.assess.rejected(thief.at.content.title)],
  tell: ({ reason }, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told.rejected(thief.at.content.title, reason)),
});
