import { expect, it } from 'vitest';
import { evolve } from '../../../src/domain/municipality.ts';
import { rememberedTotals } from '../../../src/domain/totals/remembered-totals.ts';
import { totals } from '../../../src/domain/totals/totals.ts';
import { aUnit, told, upTo } from '../telling.ts';

it('a total that was asked for before is the very same one, for each date, entry and unit its own', () => {
  const { state } = told(aUnit('home'), aUnit('away'), ...upTo('measured'));
  const asked = ['2015-01-01', '2026-12-31'].flatMap((asOf) =>
    [1, state.seq].flatMap((knownAt) =>
      [undefined, 'home', 'away'].map((unit) => ({ when: { asOf, knownAt }, unit })),
    ),
  );
  const answers = asked.map(({ when, unit }) => rememberedTotals(state, when, unit));
  expect(answers).toEqual(asked.map(({ when, unit }) => totals(state, when, unit)));
  for (const [index, { when, unit }] of asked.entries())
    expect(rememberedTotals(state, when, unit)).toBe(answers[index]);
});

it('what is known at an entry that is still to come is not remembered', () => {
  const { state } = told(aUnit('home'));
  const when = { asOf: '2026-12-31', knownAt: state.seq + 1 };
  expect(rememberedTotals(state, when).units.all).toBe(1);
  const seq = state.seq + 1;
  evolve(state, { seq, at: '2026-01-01T00:00:00Z', commandId: 'c', events: [aUnit('away')] });
  expect(rememberedTotals(state, when)).toEqual(totals(state, when));
});
