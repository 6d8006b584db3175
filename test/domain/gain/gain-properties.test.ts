import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenInvariants } from '../gain-invariants.ts';
import { aHistory } from '../random-history.ts';

it('a random history, imports and all, keeps claims, shares, corrections and two people in two roles', () => {
  fc.assert(
    fc.property(aHistory, (history) => {
      const { told } = history.run();
      expect(brokenInvariants(told.state, told.entries)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
