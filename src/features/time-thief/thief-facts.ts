import type { FactRow } from '../../cards/catalogue.ts';
import { minutesOnce } from '../../domain/time/time-model.ts';
import type { ThiefAt } from '../../domain/time-thief/time-thief.ts';
import { counted } from '../../language/counted.ts';
import { numbersIn } from '../../language/numbers.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import type { Turn } from '../handler.ts';
import type { Measure, ShownThief } from './shown-thief.ts';

/** Names as the directory knows them: of who has it, and of an author who wished to be shown. */
export type Names = { owner?: string | undefined; reporter?: string | undefined };

const mostMeasures = 10;

/** What the card says of a time thief. What lies between its author and those who handle it is for those alone. */
export function factsOf(thief: ShownThief, names: Names, turn: Turn): FactRow[] {
  const t = textsIn(turn.language);
  const f = t.thief.facts;
  const { at, unit } = thief;
  const { content } = at;
  return [
    { title: f.unit, value: unit },
    { title: f.status, value: statusOf(at, t) },
    { title: f.reportedOn, value: numbersIn(turn.language).date(at.reportedOn) },
    { title: f.time, value: timeOf(thief, t) },
    { title: f.basis, value: counted(content.model, t, turn.language) },
    { title: f.method, value: t.methods[content.method] },
    ...laterFacts(thief, { ...names, owner: names.owner ?? leaderOf(thief, t) }, turn),
  ];
}

/** What has been said of it since it was reported. */
export function laterFacts(thief: ShownThief, names: Names, turn: Turn): FactRow[] {
  const t = textsIn(turn.language);
  const { date } = numbersIn(turn.language);
  const f = t.thief.facts;
  const { at, isHandler, supports, merged, into, proposal } = thief;
  const some = (title: string, value: string | undefined) => (value ? [{ title, value }] : []);
  const own = (title: string, value: string | undefined) => (isHandler ? some(title, value) : []);
  return [
    ...own(f.reporter, names.reporter),
    ...own(f.proposal, proposal && `${t.amount.alone(proposal.amount)}, ${t.methods[proposal.method]}`),
    ...some(f.waste, at.waste && t.wastes[at.waste]),
    ...some(f.cause, at.cause && t.causes[at.cause]),
    ...some(f.owner, ends.includes(at.status) ? undefined : names.owner),
    ...some(f.answerBy, at.answerBy && date(at.answerBy)),
    ...some(f.reason, at.reason),
    ...some(f.done, at.done),
    ...own(f.question, at.question),
    ...at.answers.slice(-3).flatMap((answer) => own(f.answer, answer)),
    ...some(f.supports, listed(supports, isHandler, t)),
    ...some(f.merged, listed(merged, isHandler, t)),
    ...some(f.into, into?.title),
  ];
}

/** To others than the person who is asked. */
export function statusOf({ status }: Pick<ThiefAt, 'status'>, t: Texts): string {
  return status === 'needsInfo' ? t.thief.needsInfo : t.thiefStatus[status];
}

const ends: readonly string[] = ['merged', 'rejected', 'withdrawn', 'closed'];

export function timeOf({ at, amount }: Pick<ShownThief, 'at' | 'amount'>, t: Texts): string {
  const once = minutesOnce(at.content.model);
  return once > 0 ? t.thief.once(once) : t.amount.alone(amount);
}

/** Where nobody is named: whoever leads the place, and the programme office where nobody does. */
function leaderOf({ place, hasLeader }: ShownThief, t: Texts): string {
  return place !== undefined && hasLeader ? t.thief.leaderOf(place) : t.thief.office;
}

/** One line a measure, with no names; whoever does not handle it sees only where. Nothing is added up. */
export function measured({ unit, amount, method, model }: Measure, t: Texts): string {
  if (amount === undefined || model === undefined) return unit;
  const once = minutesOnce(model);
  if (once > 0) return `${unit}: ${t.thief.once(once)}`;
  return t.thief.measure(unit, amount, t.methods[method ?? 'guess']);
}

function listed(all: readonly Measure[], isHandler: boolean, t: Texts): string {
  const lines = isHandler ? all.map((one) => measured(one, t)) : [...new Set(all.map(({ unit }) => unit))];
  const more = lines.length - mostMeasures;
  const shown = lines.slice(0, mostMeasures).join('; ');
  return more > 0 ? `${shown}; ${t.thief.andMore(more)}` : shown;
}
