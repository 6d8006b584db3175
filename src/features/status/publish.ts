import { z } from 'zod/v4';
import { publishReport } from '../../domain/totals/published-reports.ts';
import { textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { action } from '../handler.ts';
import { whenOf } from './asked.ts';

/** Keeps a status as a report, with its date and entry: what later ones are compared with. */
export const publishAction = action({
  verb: 'status.publish',
  schema: z.object({
    unit: z.string().max(80).optional(),
    asOf: z.iso.date(),
    knownAt: z.int().min(0),
    nonce: z.string().min(8).max(80),
  }),
  async run(turn, { unit, asOf, knownAt, nonce }, services) {
    const content = [unit, asOf, knownAt];
    const outcome = await act(turn, services, { verb: 'status.publish', nonce, content }, (state) =>
      publishReport(state, {
        ...whenOf({ asOf, knownAt }, turn, state.seq),
        ...{ on: turn.today, actor: actorOf(turn) },
        ...(unit ? { unit } : {}),
      }),
    );
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const kept = whenOf({ asOf, knownAt }, turn, knownAt);
    return { kind: 'text', text: textsIn(turn.language).views.published(kept.asOf, kept.knownAt) };
  },
});
