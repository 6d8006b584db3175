import { z } from 'zod/v4';
import type { Rhythm } from '../../../domain/events/summary.ts';
import { subscriptionsOf, unitTold } from '../../../domain/summary/subscription.ts';
import { stopSummary } from '../../../domain/summary/summary-rules.ts';
import { textsIn } from '../../../language/texts.ts';
import { act, keeperOf, refused } from '../../commanding.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { understand } from '../answer-question.ts';
import { subscriptionsCard } from './list.ts';
import { placeOf } from './place.ts';

type Stopping = {
  subscription: string;
  /** The entry that set it up: set up anew since, it is another one to stop. */
  seq: number;
};

async function stop(turn: Turn, { subscription, seq }: Stopping, services: Services): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const command = { verb: 'summary.stop', nonce: subscription, content: seq };
  const outcome = await act(turn, services, command, (state) =>
    stopSummary(state, { to, keeper: keeperOf(turn) }, subscription),
  );
  if (outcome.kind === 'refused') return refused(turn, outcome);
  return subscriptionsCard(turn, services, { stopped: subscription });
}

export const stopAction = action({
  verb: 'summary.stop',
  schema: z.object({ subscription: z.string().max(80), seq: z.int().min(0) }),
  run: stop,
});

/** The one that the line means; where it could mean several, all of them to choose among. */
export async function stopLine(
  turn: Turn,
  line: string,
  services: Services,
  every: Rhythm | undefined,
): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const asked = await understand(turn, line, services, 'summary.show');
  if ('kind' in asked) return asked;
  const meant = await services.municipalities.look(turn.tenant, (state) =>
    subscriptionsOf(state, to, turn.today)
      .filter((one) => every === undefined || one.every === every)
      .filter((one) => asked.unit === undefined || unitTold(state, one, turn.today) === asked.unit)
      .map(({ id: subscription, seq }) => ({ subscription, seq })),
  );
  const [one, ...others] = meant;
  if (one && others.length === 0) return stop(turn, one, services);
  const { which } = textsIn(turn.language).summary;
  return subscriptionsCard(turn, services, one ? { line: which } : {});
}
