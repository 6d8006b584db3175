import { AsyncLocalStorage } from 'node:async_hooks';

const silenced = new AsyncLocalStorage<true>();
let isPatched = false;

/** Runs without console.error: botbuilder prints the key and the stack for each bad token, and anyone can send one. */
export function quietly<T>(run: () => Promise<T>): Promise<T> {
  if (!isPatched) {
    isPatched = true;
    const error = console.error;
    console.error = (...words: unknown[]) => {
      if (!silenced.getStore()) error(...words);
    };
  }
  return silenced.run(true, run);
}
