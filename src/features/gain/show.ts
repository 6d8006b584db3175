import { z } from 'zod/v4';
import { action } from '../handler.ts';
import { showGain } from './gain-card.ts';
import { gainSchema } from './gain-form.ts';

export const openGain = action({
  verb: 'gain.show',
  schema: gainSchema.extend({ asOf: z.iso.date().optional(), knownAt: z.int().min(0).optional() }),
  run: (turn, { gain, asOf, knownAt }, services) =>
    showGain(turn, services, gain, {
      past: asOf === undefined || knownAt === undefined ? undefined : { asOf, knownAt },
    }),
});
