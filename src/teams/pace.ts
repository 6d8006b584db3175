import { setTimeout as delay } from 'node:timers/promises';
import type { Poster, Target } from './poster.ts';
import { createSendPlan } from './send-plan.ts';

/** Resolves when the target's turn to be written to has come. */
export type Pace = (target: Target) => Promise<void>;

export type PaceOptions = {
  /** Milliseconds that never run backwards. */
  now?: () => number;
  wait?: (milliseconds: number) => Promise<void>;
};

export function createPace({ now = () => performance.now(), wait = delay }: PaceOptions = {}): Pace {
  const plan = createSendPlan();
  return async ({ tenant, conversation }) => {
    const asked = now();
    const at = plan.next({ tenant, thread: conversation.id }, asked);
    if (at > asked) await wait(at - asked);
  };
}

/** Each message waits for its turn. What is claimed first waits before the claim instead, with a poster that does not. */
export function paced(poster: Poster, pace: Pace): Poster {
  return {
    async send(target, message) {
      await pace(target);
      return poster.send(target, message);
    },
    async open(channel, message) {
      await pace(channel);
      return poster.open(channel, message);
    },
    async update(target, activityId, message) {
      await pace(target);
      return poster.update(target, activityId, message);
    },
  };
}
