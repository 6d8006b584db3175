import { z } from 'zod/v4';
import type { When } from '../../domain/dated.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { type Question, readQuestion } from './question.ts';

/** What a button on a status card carries; nothing of it is trusted beyond being a question. */
export const askedSchema = z.object({
  unit: z.string().max(80).optional(),
  asOf: z.iso.date().optional(),
  knownAt: z.int().min(0).optional(),
});
export type Asked = z.infer<typeof askedSchema>;

/** The question a line asks, or the answer that says what is wrong with it and offers what was perhaps meant. */
export async function understand(
  turn: Turn,
  rest: string,
  services: Services,
  verb: string,
): Promise<Asked | Reply> {
  const question = await services.municipalities.look(turn.tenant, (state) =>
    readQuestion(rest, state, turn.today),
  );
  return question.kind === 'question'
    ? { asOf: question.asOf, ...(question.unit === undefined ? {} : { unit: question.unit }) }
    : notAnswered(turn, question, verb);
}

function notAnswered(turn: Turn, question: Exclude<Question, { kind: 'question' }>, verb: string): Reply {
  const t = textsIn(turn.language);
  if (question.kind === 'badDate') return { kind: 'text', text: t.status.badDate(question.text) };
  if (question.kind === 'future') return { kind: 'text', text: t.status.dateInFuture(question.date) };
  const { text, nearest, asOf } = question;
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.status.title(t.unit.municipality),
      lines: [nearest.length > 0 ? t.unit.whichDidYouMean(text.slice(0, 100)) : t.unit.none],
      facts: [],
      buttons: [
        ...nearest.map(({ id, name }) => ({ title: name, verb, data: { unit: id, asOf } })),
        { title: t.unit.municipality, verb, data: { asOf } },
      ],
    },
  };
}

/** As of a date and known at an entry; the default is today and the newest entry. */
export function whenOf(asked: Asked, turn: Turn, newestSeq: number): When {
  const asOf = asked.asOf && asked.asOf <= turn.today ? asked.asOf : turn.today;
  return { asOf, knownAt: Math.min(asked.knownAt ?? newestSeq, newestSeq) };
}
