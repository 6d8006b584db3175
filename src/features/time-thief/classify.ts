import type { Choice } from '../../cards/catalogue.ts';
import { causes, wastes } from '../../domain/events.ts';
import { classify } from '../../domain/time-thief/amendment-rules.ts';
import { choice } from '../form.ts';
import { choicesOf } from './fields.ts';
import { formStep } from './step.ts';

/** «Don't know» is an answer too. */
const unknown = 'unknown' as const;

export const classifyStep = formStep({
  step: 'classify',
  verb: 'time-thief.classify',
  form: ({ thief: { at }, t }) => {
    const { facts } = t.thief;
    const notKnown: Choice = { value: unknown, title: t.assess.unknown };
    const axis = (id: string, label: string, value: string | undefined, choices: Choice[]) => ({
      ...{ id, kind: 'choice' as const, label: `${label} ${t.required}` },
      ...{ value: value ?? unknown, choices: [notKnown, ...choices] },
    });
    return {
      title: t.assess.classify.title,
      intro: [t.assess.classify.intro],
      fields: [
        axis('waste', facts.waste, at.waste, choicesOf(wastes, t.wastes)),
        axis('cause', facts.cause, at.cause, choicesOf(causes, t.causes)),
      ],
      submit: t.assess.classify.submit,
    };
  },
  parsers: () => ({ waste: choice([unknown, ...wastes]), cause: choice([unknown, ...causes]) }),
  decide:
    ({ waste, cause }) =>
    (state, command) =>
      classify(state, {
        ...command,
        ...(waste === unknown ? {} : { waste }),
        ...(cause === unknown ? {} : { cause }),
      }),
  said: (_value, { t }) => [t.assess.classify.done],
});
