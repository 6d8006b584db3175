/** Rows by key, and by the group that each is in: what one turn asks for is found without looking at all the others. */
export class Grouped<R> {
  readonly #rows = new Map<string, R>();
  readonly #groups = new Map<string, Map<string, R>>();
  readonly #groupOf: (row: R) => string;

  constructor(groupOf: (row: R) => string) {
    this.#groupOf = groupOf;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: string): R | undefined {
    return this.#rows.get(key);
  }

  values(): Iterable<R> {
    return this.#rows.values();
  }

  entries(): Iterable<[string, R]> {
    return this.#rows.entries();
  }

  group(name: string): Iterable<R> {
    return this.#groups.get(name)?.values() ?? [];
  }

  set(key: string, row: R): void {
    const before = this.#rows.get(key);
    const name = this.#groupOf(row);
    if (before !== undefined && this.#groupOf(before) !== name) this.#leave(key, before);
    this.#rows.set(key, row);
    const group = this.#groups.get(name) ?? new Map<string, R>();
    group.set(key, row);
    this.#groups.set(name, group);
  }

  delete(key: string): boolean {
    const before = this.#rows.get(key);
    if (before !== undefined) this.#leave(key, before);
    return this.#rows.delete(key);
  }

  #leave(key: string, row: R): void {
    const name = this.#groupOf(row);
    const group = this.#groups.get(name);
    group?.delete(key);
    if (group?.size === 0) this.#groups.delete(name);
  }
}
