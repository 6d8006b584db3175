/** A process that may die at any step, and does nothing after that. */
export type Life = { readonly isDead: boolean; step(): void };

export function lifeOf(random: () => number, risk: number): Life {
  let isDead = false;
  return {
    get isDead() {
      return isDead;
    },
    step() {
      isDead ||= random() < risk;
      if (isDead) throw new Error('killed');
    },
  };
}

/** The same thing, whose every call may be the last: before it is made, or after it is done and before anyone knows. */
export function mortal<T extends object>(thing: T, life: Life): T {
  return new Proxy(thing, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        life.step();
        const result: unknown = await value.apply(target, args);
        life.step();
        return result;
      };
    },
  });
}

/** Numbers that look random and are the same for the same seed. mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** From 0 to 1, the same for the same parts, in whatever order they are asked about. FNV-1a. */
export function chanceOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const code of Buffer.from(parts.join(' '))) hash = Math.imul(hash ^ code, 0x01000193);
  return seeded(hash)();
}
