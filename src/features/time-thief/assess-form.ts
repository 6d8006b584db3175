import { methods } from '../../domain/events.ts';
import { counted } from '../../language/counted.ts';
import { numbersIn } from '../../language/numbers.ts';
import { textsIn } from '../../language/texts.ts';
import { withProblems } from '../form.ts';
import { type Answer, action, type Services, type Turn } from '../handler.ts';
import { choicesOf } from './fields.ts';
import { findThief, type ShownThief, thiefSchema } from './shown-thief.ts';
import { assessButtons, isAssessable } from './thief-buttons.ts';
import { namesOf, needsSecond, showThief } from './thief-card.ts';
import { laterFacts, timeOf } from './thief-facts.ts';

/** Hours as they stand on the card; unchanged, the report's own way of counting is kept. */
export function proposedHours(turn: Turn, { amount }: ShownThief): string {
  return amount.hoursPerWeek > 0 ? numbersIn(turn.language).input(amount.hoursPerWeek) : '';
}

type Typed = { typed?: Record<string, string>; mends?: Partial<Record<string, string>> };

/** The card on which a time thief gets its answer: what it is expected to save, or another answer. */
export async function assessForm(
  turn: Turn,
  services: Services,
  thief: ShownThief,
  { typed = {}, mends = {} }: Typed = {},
): Promise<Answer> {
  const t = textsIn(turn.language);
  const { content } = thief.at;
  const questions = [
    {
      ...{ id: 'hours', kind: 'line' as const, label: `${t.assess.hours} ${t.required}` },
      value: proposedHours(turn, thief),
    },
    {
      ...{ id: 'method', kind: 'choice' as const, label: `${t.assess.method} ${t.required}` },
      ...{ value: content.method, choices: choicesOf(methods, t.methods) },
    },
  ];
  const mayIdentify = thief.steps.includes('identify');
  const { fields, problems } = withProblems(mayIdentify ? questions : [], typed, mends, t);
  const later = laterFacts(thief, await namesOf(turn, services, thief), turn);
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: `${t.assess.title}: ${content.title}`,
      intro: [
        `${t.report.reportedOn(thief.at.reportedOn, thief.unit)}. ${timeOf(thief, t)}. ${t.report.facts.method}: ${t.methods[content.method]}.`,
        `${t.thief.facts.basis}: ${counted(content.model, t, turn.language)}. ${t.basis[content.model.basis]}`,
        ...(content.note ? [content.note] : []),
        ...later.map(({ title, value }) => `${title}: ${value}`),
      ],
      ...{ problems, fields },
      notes: [...(mayIdentify ? [t.report.guess] : []), ...(needsSecond(thief) ? [t.assess.needsTwo] : [])],
      buttons: assessButtons(thief, t),
    },
  };
}

export const openAssessment = action({
  verb: 'time-thief.assess',
  schema: thiefSchema,
  async run(turn, { thief: id }, services) {
    const thief = await findThief(turn, services, id);
    // A button from before, or one that this person may not press: the card says where it stands.
    return thief && isAssessable(thief) ? assessForm(turn, services, thief) : showThief(turn, services, id);
  },
});
