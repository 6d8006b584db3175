import type { Role } from './people/roles.ts';

/**
 * Facts on two axes: `on` is the date a fact counts from, `seq` the entry that made it known.
 * A correction marks what it replaces with its own entry, so that the past stays as it was known.
 */
export type Fact = { on: string; seq: number; supersededAt?: number };

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

/**
 * Keeps facts in the order they count: by date, then by entry; a corrected row of history goes `first` on its date.
 * Most arrive in order, so this looks from the end.
 */
export function addFact<F extends Fact>(facts: F[], fact: F, onItsDate: 'first' | 'last' = 'last'): void {
  const isLater = ({ on, seq }: F) =>
    on > fact.on || (onItsDate === 'first' && on === fact.on && seq !== fact.seq);
  let place = facts.length;
  while (place > 0 && isLater(facts[place - 1] as F)) place -= 1;
  if (place === facts.length) facts.push(fact);
  else facts.splice(place, 0, fact);
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

/** The newest date and entry there can be. */
export const always = '9999-12-31';
export const fromTheBeginning = '1900-01-01';
