import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/events.ts';
import { onBoard } from '../../../src/domain/kata/board-rules.ts';
import { planExperiment } from '../../../src/domain/kata/experiment-rules.ts';
import { aUnit, fold, nothingTold, tell } from '../telling.ts';
import { decide, type Press, press } from './any-order.ts';
import { keeper, noted, on, opened, planned, targeted } from './board-telling.ts';
import { breaksOfSeven } from './invariant-seven.ts';

/** What the ledger tells when people press in any order at all, and sometimes twice. */
const anyOrder = fc
  .record({
    isFramed: fc.boolean(),
    presses: fc.array(fc.tuple(press, fc.boolean()), { maxLength: 120, size: 'max' }),
  })
  .map(({ isFramed, presses }) => {
    const all = nothingTold();
    tell(all, 'admin', aUnit('home'), aUnit('away'));
    if (isFramed) for (const step of [opened, targeted, noted('o1'), planned('e1')]) step(all);
    for (const [given, isTwice] of presses)
      for (const one of isTwice ? [given, given] : [given]) pressOn(all, one);
    return all;
  });

function pressOn(all: ReturnType<typeof nothingTold>, given: Press): void {
  const decision = decide(all.state, given);
  if (decision.kind === 'events' && decision.events.length > 0) tell(all, 'team', ...decision.events);
}

function holds(look: (all: ReturnType<typeof nothingTold> & { events: Event[] }) => void) {
  fc.assert(
    fc.property(anyOrder, (all) => {
      look({ ...all, events: all.entries.flatMap(({ events }) => events) });
    }),
    { numRuns: 300 },
  );
}

describe('a storyboard in any order of presses (domain.md §6.7)', () => {
  it('never breaks the order of an experiment, one active obstacle, one open experiment', () => {
    holds(({ events }) => {
      expect(breaksOfSeven(events)).toEqual([]);
    });
  });

  it('gets somewhere: experiments are learned from, target conditions end, cycles are held', () => {
    const seen = new Map<string, number>();
    holds(({ events }) => {
      for (const type of new Set(events.map((event) => event.type)))
        seen.set(type, (seen.get(type) ?? 0) + 1);
    });
    for (const type of [
      'experiment.learned',
      'storyboard.target-ended',
      'coaching.held',
      'experiment.called-off',
    ])
      expect([type, (seen.get(type) ?? 0) > 5]).toEqual([type, true]);
  });

  it('does nothing the second time', () => {
    holds((all) => {
      const seq = all.entries.length;
      const planned = all.events.findLast((event) => event.type === 'experiment.planned');
      if (!planned) return;
      const { board, experiment, step, expectation, expected, reviewOn } = planned;
      const again = onBoard(all.state, { board, keeper }, (now) =>
        planExperiment(now, { experiment, step, expectation, expected, reviewOn, on }),
      );
      if (again.kind === 'events') expect(again.events).toEqual([]);
      expect(all.entries.length).toBe(seq);
    });
  });

  it('is the same when it is read again from its entries', () => {
    holds(({ entries, state }) => {
      expect(fold(entries).boards).toEqual(state.boards);
    });
  });

  it('keeps each expectation as it was first written', () => {
    holds(({ events, state }) => {
      for (const event of events) {
        if (event.type !== 'experiment.planned') continue;
        const kept = state.boards.get(event.board)?.experiments.find(({ id }) => id === event.experiment);
        const { step, expectation, expected } = event;
        expect(kept).toMatchObject({ step, expectation, ...(expected === undefined ? {} : { expected }) });
      }
    });
  });
});
