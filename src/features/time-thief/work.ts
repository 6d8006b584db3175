import { solutions } from '../../domain/events.ts';
import { closeThief, reopenThief, solveThief, startThief } from '../../domain/time-thief/work-rules.ts';
import { choice, optionalText, text } from '../form.ts';
import { choicesOf, wordsField } from './fields.ts';
import { formStep, pressStep } from './step.ts';
import { toAuthorAndSupporters } from './tell.ts';

export const startStep = pressStep({
  verb: 'time-thief.start',
  decide: startThief,
  said: ({ t }) => [t.assess.start.done],
  tell: ({ turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told.started(thief.at.content.title)),
});

export const solveStep = formStep({
  step: 'solve',
  verb: 'time-thief.solve',
  form: ({ t }) => ({
    title: t.assess.solve.title,
    fields: [
      {
        ...{ id: 'solution', kind: 'choice', label: `${t.assess.solve.solution} ${t.required}`, value: '' },
        choices: choicesOf(solutions, t.thiefStatus),
      },
      { id: 'note', kind: 'text', label: t.assess.solve.note, value: '', maxLength: 2000 },
    ],
    submit: t.assess.solve.submit,
  }),
  parsers: () => ({ solution: choice(solutions), note: optionalText(2000) }),
  decide:
    ({ solution, note }) =>
    (state, command) =>
      solveThief(state, { ...command, solution, ...(note === undefined ? {} : { note }) }),
  said: (_value, { t }) => [t.assess.solve.done],
  tell: ({ solution }, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told[solution](thief.at.content.title)),
});

export const closeStep = pressStep({
  verb: 'time-thief.close',
  decide: closeThief,
  said: ({ t }) => [t.assess.close.done],
  tell: ({ turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told.closed(thief.at.content.title)),
});

export const reopenStep = formStep({
  step: 'reopen',
  verb: 'time-thief.reopen',
  form: ({ t }) => ({
    title: t.assess.reopen.title,
    fields: [wordsField('reason', t.assess.reopen.reason, t)],
    submit: t.assess.reopen.submit,
  }),
  parsers: () => ({ reason: text(2000) }),
  decide:
    ({ reason }) =>
    (state, command) =>
      reopenThief(state, { ...command, reason }),
  said: (_value, { t }) => [t.assess.reopen.done],
  tell: ({ reason }, { turn, services, thief }) =>
    toAuthorAndSupporters(turn, services, thief, (t) => t.told.reopened(thief.at.content.title, reason)),
});
