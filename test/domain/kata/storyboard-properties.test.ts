import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import type { Event } from '../../../src/domain/events.ts';
import {
  boardOf,
  frameStoryboard,
  planExperiment,
  recordLearning,
  recordResult,
} from '../../../src/domain/kata/storyboard.ts';
import { aUnit, nothingTold, tell } from '../telling.ts';

const on = '2026-03-02';
const unit = fc.constantFrom('home', 'away');
const board = fc.constantFrom('board-home', 'board-away', 'board-x');
const experiment = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const text = fc.constantFrom('one', 'two', 'three');
const command = fc.oneof(
  fc.record({ kind: fc.constant('frame'), unit, challenge: text, condition: text, obstacle: text }),
  fc.record({ kind: fc.constant('plan'), board, experiment, step: text, expectation: text }),
  fc.record({ kind: fc.constant('result'), board, experiment, result: text }),
  fc.record({ kind: fc.constant('learning'), board, experiment, learning: text }),
);

/** What the ledger tells when commands come in any order at all. */
const anyOrder = fc.array(command, { maxLength: 80, size: 'max' }).map((commands) => {
  const all = nothingTold();
  tell(all, 'admin', aUnit('home'), aUnit('away'));
  const { state } = all;
  for (const [index, given] of commands.entries()) {
    const decide = (): Decision => {
      if ('challenge' in given) {
        const more = { board: `board-${given.unit}`, achieveBy: '2026-03-20', newId: `n${index}`, on };
        return frameStoryboard(state, { ...given, ...more });
      }
      const { kind: _kind, ...rest } = given;
      if ('step' in rest) return planExperiment(state, { ...rest, reviewOn: '2026-03-09', on });
      if ('result' in rest) return recordResult(state, { ...rest, on });
      return recordLearning(state, { ...rest, on });
    };
    const decision = decide();
    if (decision.kind === 'events' && decision.events.length > 0) tell(all, 'team', ...decision.events);
  }
  return { state, events: all.entries.flatMap(({ events }) => events) };
});

function of<T extends Event['type']>(events: Event[], type: T): Extract<Event, { type: T }>[] {
  return events.filter((event): event is Extract<Event, { type: T }> => event.type === type);
}

function holds(look: (told: { events: Event[]; state: ReturnType<typeof nothingTold>['state'] }) => void) {
  fc.assert(fc.property(anyOrder, look), { numRuns: 200 });
}

describe('a storyboard in any order of commands (domain.md §6.7)', () => {
  it('says each thing of an experiment once: expectation, then result, then learning', () => {
    holds(({ events }) => {
      const order = ['experiment.planned', 'experiment.result-recorded', 'experiment.learned'];
      const told = new Map<string, string[]>();
      for (const event of events) {
        if (!('experiment' in event)) continue;
        const key = `${event.board} ${event.experiment}`;
        told.set(key, [...(told.get(key) ?? []), event.type]);
      }
      for (const types of told.values()) expect(types).toEqual(order.slice(0, types.length));
    });
  });

  it('plans the next only after the learning of the last', () => {
    holds(({ events }) => {
      const open = new Map<string, string>();
      for (const event of events) {
        if (event.type === 'experiment.planned') {
          expect(open.get(event.board)).toBeUndefined();
          open.set(event.board, event.experiment);
        }
        if (event.type === 'experiment.learned') open.delete(event.board);
        if (event.type === 'storyboard.obstacle-chosen' && open.has(event.board))
          expect(
            events.filter((one) => 'obstacle' in one && one.obstacle === event.obstacle).length,
          ).toBeGreaterThan(1);
      }
    });
  });

  it('keeps expectation, result and learning as they were first written', () => {
    holds(({ events, state }) => {
      for (const { board, experiment, step, expectation } of of(events, 'experiment.planned')) {
        const kept = state.boards.get(board)?.experiments.find(({ id }) => id === experiment);
        const result = of(events, 'experiment.result-recorded').find(
          (event) => event.board === board && event.experiment === experiment,
        );
        expect(kept).toMatchObject({ step, expectation });
        expect(kept?.result).toBe(result?.result);
      }
    });
  });

  it('has one obstacle for the target condition it has, and works on that one', () => {
    holds(({ events, state }) => {
      for (const unit of ['home', 'away']) {
        const board = boardOf(state, unit);
        if (!board?.target) continue;
        const chosen = of(events, 'storyboard.obstacle-chosen').filter(({ board: id }) => id === board.id);
        expect(chosen.at(-1)).toMatchObject({ target: board.target.id, obstacle: board.obstacle?.id });
      }
    });
  });
});
