import fc from 'fast-check';
import { aGainMove } from '../domain/random-gain-steps.ts';
import { anOfficeMove } from './office-moves.ts';
import { type Burst, runSequence } from './run-sequence.ts';
import { aWayMove } from './way-moves.ts';

const aMove = fc.oneof(
  { weight: 15, arbitrary: aWayMove },
  { weight: 6, arbitrary: aGainMove },
  { weight: 1, arbitrary: anOfficeMove },
);

const aBurst: fc.Arbitrary<Burst> = fc.record({
  days: fc.integer({ min: 0, max: 35 }),
  moves: fc.array(aMove, { minLength: 1, maxLength: 8 }),
  isTwice: fc.boolean(),
});

const aSequence = fc.array(aBurst, { minLength: 15, maxLength: 45, size: 'max' });

/** Random commands from several people at once on the real ledger; throws with the shortest that breaks a rule of §6. */
export async function checkModel(sequences: number, seed?: number): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(aSequence, async (bursts) => {
      const broken = await runSequence(bursts, seen);
      if (broken.length > 0) throw new Error(broken.join('\n'));
    }),
    { numRuns: sequences, ...(seed === undefined ? {} : { seed }) },
  );
  return seen;
}
