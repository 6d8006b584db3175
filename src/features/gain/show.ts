import { z } from 'zod/v4';
import { action } from '../handler.ts';
import { showGain } from './gain-card.ts';
import { storySchema } from './story.ts';

export const openGain = action({
  verb: 'gain.show',
  schema: storySchema.partial({ id: true }).extend({ gain: z.string().max(120) }),
  run: (turn, { gain, asOf, knownAt, unit, figure }, services) =>
    showGain(turn, services, gain, {
      asked: { unit, figure },
      past: asOf === undefined || knownAt === undefined ? undefined : { asOf, knownAt },
    }),
});
