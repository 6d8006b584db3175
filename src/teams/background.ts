import type { Log } from '../ports/log.ts';
import { errorFields } from './log.ts';

/** Work after the answer: in order for each key, never failing the turn that asked for it. */
export type Background = {
  run(key: string, task: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  settle(): Promise<void>;
};

export function createBackground(log: Log): Background {
  const tails = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const tail = (tails.get(key) ?? Promise.resolve())
        .then(task)
        .catch((error: unknown) => log('error', 'post failed', errorFields(error)))
        .finally(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
    },
    async settle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
