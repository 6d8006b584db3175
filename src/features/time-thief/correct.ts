import { correctThief } from '../../domain/time-thief/amendment-rules.ts';
import { text } from '../form.ts';
import { wordsField } from './fields.ts';
import { formStep } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';
import { statusOf } from './thief-facts.ts';

export const correctStep = formStep({
  step: 'correct',
  verb: 'time-thief.correct',
  form: ({ thief, t }) => ({
    title: t.assess.correct.title,
    intro: [t.assess.correct.now(statusOf(thief.at, t)), t.assess.correct.intro],
    fields: [wordsField('reason', t.assess.correct.reason, t)],
    submit: t.assess.correct.submit,
    data: { entry: thief.entry },
  }),
  parsers: () => ({ reason: text(2000) }),
  /** The entry is the one that was read: what has been said since is not taken back by it. */
  decide: ({ reason }, _context, data) => {
    const entry = Number(data.entry);
    return (state, command) => correctThief(state, { ...command, entry, reason });
  },
  said: (_value, { thief, t }) => [t.assess.correct.done(statusOf(thief.at, t))],
  tell: ({ reason }, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told.corrected(thief.at.content.title, reason)),
});
