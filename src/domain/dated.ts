import type { Role } from './people/roles.ts';

/**
 * Facts on two axes: `on` is the date a fact counts from, `seq` the entry that made it known.
 * A correction marks what it replaces with its own entry, so that the past stays as it was known, and what holds
 * instead keeps its `turn` among the facts of a date: the entry that was corrected.
 */
export type Fact = { on: string; seq: number; turn?: number; supersededAt?: number };

/** Who told it, in which role, and when it was recorded; a report and what its author says of it name nobody. */
export type Teller = { at: string; by?: string | undefined; role?: Role | undefined };

/** As of a date, known at an entry. */
export type When = { asOf: string; knownAt: number };

export type Dated<T> = (Fact & { value: T })[];

export function counts(fact: Fact, when: When): boolean {
  return (
    fact.on <= when.asOf &&
    fact.seq <= when.knownAt &&
    (fact.supersededAt === undefined || fact.supersededAt > when.knownAt)
  );
}

/** Keeps facts in the order they count: by date, then by turn. Most arrive in order, so this looks from the end. */
export function addFact<F extends Fact>(facts: F[], fact: F): void {
  const turn = turnOf(fact);
  let place = facts.length;
  while (place > 0 && isLater(facts[place - 1] as F, fact.on, turn)) place -= 1;
  if (place === facts.length) facts.push(fact);
  else facts.splice(place, 0, fact);
}

/** As `addFact`; where the entry took a fact of the same kind away, this one comes in its turn. */
export function addInTurn<F extends Fact & { kind: string }>(facts: F[], fact: F): void {
  const corrected = correctedBy(facts, fact);
  addFact(facts, corrected ? { ...fact, turn: turnOf(corrected) } : fact);
}

/** What a fact stands instead of: one of its kind that the same entry took away, of the same date if there is one. */
export function correctedBy<F extends Fact & { kind: string }>(
  facts: readonly F[],
  { kind, on, seq }: Pick<F, 'kind' | 'on' | 'seq'>,
): F | undefined {
  const taken = facts.filter((fact) => fact.kind === kind && fact.supersededAt === seq);
  return taken.findLast((fact) => fact.on === on) ?? taken.at(-1);
}

export function turnOf({ turn, seq }: Fact): number {
  return turn ?? seq;
}

/** Told after it; what holds instead of something was told when that was. */
export function isAfter(fact: Fact, other: Fact): boolean {
  return turnOf(fact) > turnOf(other);
}

function isLater(fact: Fact, on: string, turn: number): boolean {
  return fact.on > on || (fact.on === on && turnOf(fact) > turn);
}

/** From entry `seq` on, none of these facts counts any more. */
export function supersede(facts: readonly Fact[], seq: number): void {
  for (const fact of facts) fact.supersededAt ??= seq;
}

export function valueAt<T>(facts: Dated<T>, when: When): T | undefined {
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index] as Fact & { value: T };
    if (counts(fact, when)) return fact.value;
  }
  return undefined;
}

/** After every date. */
export const always = '9999-12-31';
export const fromTheBeginning = '1900-01-01';

/** As things stand now: every date, every entry. */
export function newest({ seq }: { seq: number }): When {
  return { asOf: always, knownAt: seq };
}
