import { expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { beside } from '../../../src/domain/totals/beside.ts';
import { listGains } from '../../../src/domain/totals/listed.ts';
import { knownOfGains } from '../../../src/domain/totals/remembered.ts';
import { rememberedTotals } from '../../../src/domain/totals/remembered-totals.ts';
import { totals } from '../../../src/domain/totals/totals.ts';
import { aUnit, fold, nothingTold, tell, told, upTo } from '../telling.ts';

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

/** Two gains on their way, with reports, a new unit and a withdrawal in between. */
function history(): Event[] {
  const [first, second] = [upTo('realised'), upTo('realised', { gain: 'gain-s1', unit: 'away' })];
  const report = (thief: string): Event => ({ ...(second[0] as Event), thief, on: '2026-02-01' }) as Event;
  const between = [report('new-1'), report('new-2'), aUnit('third', { fte: 5, employees: 9 })];
  const withdrawn: Event = { type: 'time-thief.withdrawn', on: '2026-03-01', thief: 'new-1' };
  return [
    ...[aUnit('home', { fte: 10, employees: 12 }), aUnit('away', { fte: 20, employees: 30 })],
    ...first.flatMap((event, step) => [event, ...(between[step] ? [between[step]] : [])]),
    ...[report('new-3'), withdrawn, report('new-4')],
    ...second.flatMap((event) => [event, report(`after-${event.type}`)]),
  ];
}

it('what is remembered of gains stays right through new reports and everything else, entry by entry', () => {
  const all = nothingTold();
  for (const event of history()) {
    tell(all, 'somebody', event);
    const { state, entries } = all;
    for (const asOf of ['2026-02-15', '2026-12-31'])
      for (const unit of [undefined, 'home', 'away']) {
        const when = { asOf, knownAt: state.seq };
        const anew = fold(entries);
        expect(totals(state, when, unit)).toEqual(totals(anew, when, unit));
        const known = knownOfGains(state, when);
        const question = { figure: 'identified', isNotRealised: false, unit } as const;
        expect(listGains(state, known, question)).toEqual(listGains(anew, when, question));
        const [was, is] = [known, when].map((at) => {
          const counted = { ...anew, thieves: new Map() };
          return beside(counted, at, ['home', 'away']).map((one) => [one.totals.amounts, one.fte]);
        });
        expect(was).toEqual(is);
      }
  }
});

it('new reports do not make what gains come to be worked out again', () => {
  const all = told(aUnit('home'), ...upTo('realised'));
  const when = () => ({ asOf: '2026-12-31', knownAt: all.state.seq });
  const known = knownOfGains(all.state, when());
  const [reported] = upTo('reported');
  tell(all, undefined, { ...(reported as Event), thief: 'new' } as Event);
  expect(knownOfGains(all.state, when())).toEqual(known);
  tell(all, 'somebody', { type: 'gain.abandoned', on: '2026-05-01', gain: 'gain-t1', reason: 'A mistake' });
  expect(knownOfGains(all.state, when())).toEqual(when());
});
