import { z } from 'zod/v4';
import { unitName } from '../../domain/unit/unit.ts';
import { type FollowUp, readFollowUp } from '../../language/question/follow-up.ts';
import { parseQuestion } from '../../language/question/parse-question.ts';
import type { Question } from '../../language/question/question.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { unitNames } from '../unit-names.ts';
import { type Queried, queriedOf, whenOf } from './asked.ts';
import { followed } from './follow.ts';
import { lastAsked } from './last-asked.ts';

export { whenOf };

/** The least a question about figures has: whose, as of when, known at which entry. */
export const askedSchema = z.object({
  unit: z.string().max(80).optional(),
  asOf: z.iso.date().optional(),
  knownAt: z.int().min(0).optional(),
});
export type Asked = z.infer<typeof askedSchema>;

/** A line that a command has said is a question, or the answer that says what is wrong with it. */
export async function understand(
  turn: Turn,
  rest: string,
  services: Services,
  verb: string,
): Promise<Asked | Reply> {
  const read = await readLine(turn, rest, services, { verb, isAsked: true });
  if (read === undefined) return {};
  if ('kind' in read) return read;
  const { unit, asOf } = read;
  return { ...(unit ? { unit } : {}), ...(asOf ? { asOf } : {}) };
}

/** What a line asks; undefined when it is no question, and an answer when it cannot be answered as it stands. */
export async function readLine(
  turn: Turn,
  line: string,
  services: Services,
  { verb, isAsked }: { verb: string; isAsked: boolean },
): Promise<Queried | Reply | undefined> {
  if (isAsked && line.trim() === '') return {};
  const before = lastAsked(turn, services);
  const { question, choices, meant } = await services.municipalities.look(turn.tenant, (state) => {
    const names = unitNames(state, turn.today);
    const asker = { names, today: turn.today };
    const follow = isAsked ? undefined : readFollowUp(line, asker);
    const read = follow && (before || follow.isOpen) ? goingOn(follow, line, before) : undefined;
    const question = read ?? parseQuestion(line, { ...asker, isAsked });
    const among = question.kind === 'query' ? (question.query.choice?.among ?? []) : [];
    const when = { asOf: turn.today, knownAt: state.seq };
    return {
      question,
      meant: follow && before && followed(before, follow, turn.today, names),
      choices: among.map((id) => ({ id, name: unitName(state.units, id, when) })),
    };
  });
  return answerTo(turn, question, { choices, verb, meant });
}

/** «Og i fjor?» with no question before it names nobody: it is offered for whom it could be. */
function goingOn({ query }: FollowUp, line: string, before: Queried | undefined): Question {
  if (before) return { kind: 'query', query };
  const said = line.trim().replace(/[?.!]+$/, '');
  return { kind: 'query', query: { ...query, choice: { said, among: [], why: 'alone' } } };
}

/** `meant`: the question before, with what is said anew. */
type Offered = { choices: { id: string; name: string }[]; verb: string; meant: Queried | undefined };

function answerTo(
  turn: Turn,
  question: Question,
  { choices, verb, meant }: Offered,
): Queried | Reply | undefined {
  const t = textsIn(turn.language);
  switch (question.kind) {
    case 'none':
      return undefined;
    case 'person':
      return { kind: 'text', text: t.question.person };
    case 'badDate':
      return { kind: 'text', text: t.status.badDate(question.text) };
    case 'future':
      return { kind: 'text', text: t.status.dateInFuture(question.date) };
  }
  const { query } = question;
  const queried = meant ?? queriedOf(query, turn.today);
  const { choice } = query;
  if (!choice) return queried;
  const said = choice.said.slice(0, 100);
  const which = {
    several: t.question.which,
    nobody: t.unit.whichDidYouMean,
    unsure: t.question.unsure,
    alone: t.question.follows,
  }[choice.why](said);
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.question.changeTitle,
      lines: [choices.length > 0 || choice.why === 'alone' ? which : t.unit.none],
      facts: [],
      buttons: [
        ...choices.slice(0, 5).map(({ id, name }) => ({ title: name, verb, data: { ...queried, unit: id } })),
        { title: t.unit.municipality, verb, data: queried },
      ],
    },
  };
}
