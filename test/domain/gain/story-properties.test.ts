import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../src/domain/gain/story.ts';
import { partsOf } from '../../../src/domain/totals/parts.ts';
import { figures, totals } from '../../../src/domain/totals/totals.ts';
import { aHistory, unitIds } from '../random-history.ts';

const share = fc.double({ min: 0.3, max: 1, noNaN: true });

/** A history, how much of it is known and how far its dates are looked at, and a unit or the whole municipality. */
const aQuestion = fc.record({
  history: aHistory,
  past: share,
  known: share,
  unit: fc.constantFrom(undefined, undefined, ...unitIds),
});

describe('the stories behind a total, as of any date and known at any entry', () => {
  it('sum to it, figure by figure, in minutes and in årsverk, and so does what their entries did', () => {
    let told = 0;
    let corrected = 0;
    fc.assert(
      fc.property(aQuestion, ({ history, past, known, unit }) => {
        const { state, entries } = history.run().told;
        const dates = entries.flatMap(({ events }) => events.map(({ on }) => on)).sort();
        const asOf = dates[Math.ceil(past * dates.length) - 1] as string;
        const when = { asOf, knownAt: Math.ceil(known * state.seq) };
        const { amounts } = totals(state, when, unit);
        const stories = partsOf(state, when, unit).map(({ id, minutes }) => {
          const story = storyOf(state, { id, when, unit });
          expect(story?.minutes).toEqual(minutes);
          return story as NonNullable<typeof story>;
        });
        for (const figure of figures) {
          const sum = (of: (story: (typeof stories)[number]) => number) =>
            stories.reduce((all, story) => all + of(story), 0);
          expect(sum(({ minutes }) => minutes[figure]) / 60).toBeCloseTo(amounts[figure].hoursPerYear, 6);
          expect(sum((story) => story.amounts[figure].fte)).toBeCloseTo(amounts[figure].fte, 9);
          const done = sum(({ steps }) =>
            steps
              .flatMap(({ changes }) => changes.filter((change) => change.figure === figure))
              .reduce((all, { before, after }) => all + after.hoursPerYear - before.hoursPerYear, 0),
          );
          expect(done).toBeCloseTo(amounts[figure].hoursPerYear, 6);
        }
        told += stories.length;
        corrected += stories.filter(({ steps }) => steps.some((step) => step.corrected)).length;
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(200);
    expect(corrected).toBeGreaterThan(0);
  });
});
