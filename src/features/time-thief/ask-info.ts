import { askInfo } from '../../domain/time-thief/assessment-rules.ts';
import { text } from '../form.ts';
import { wordsField } from './fields.ts';
import { formStep } from './step.ts';
import { toReporter } from './tell.ts';

export const askInfoStep = formStep({
  step: 'askInfo',
  verb: 'time-thief.ask-info',
  form: ({ thief, t }) => {
    const a = t.assess.askInfo;
    return {
      title: a.title,
      intro: [thief.authorship === 'notStored' ? a.introNotStored : a.intro],
      fields: [wordsField('question', a.question, t, a.hint)],
      submit: a.submit,
    };
  },
  parsers: () => ({ question: text(2000) }),
  decide:
    ({ question }) =>
    (state, command) =>
      askInfo(state, { ...command, question }),
  said: (_value, { t }) => [t.assess.askInfo.done],
  tell: ({ question }, { turn, services, thief }) =>
    toReporter(turn, services, thief, (t) => t.told.asked(thief.at.content.title, question)),
});
