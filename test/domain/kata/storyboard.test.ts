import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/decision.ts';
import {
  boardOf,
  frameStoryboard,
  openExperiment,
  planExperiment,
  recordLearning,
  recordResult,
} from '../../../src/domain/kata/storyboard.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import { aUnit, nothingTold, type Told, tell } from '../telling.ts';

const on = '2026-03-02';
const frame = {
  ...{ board: 'b1', unit: 'home', challenge: 'Night shift ends on time', condition: 'Keys within 1 min' },
  ...{ achieveBy: '2026-03-20', obstacle: 'Keys hang in two places', newId: 'n1', on },
};
const plan = (experiment: string) => ({
  ...{ board: 'b1', experiment, step: 'One hook board', expectation: 'Under a minute' },
  ...{ reviewOn: '2026-03-09', on },
});
const result = (experiment: string) => ({ board: 'b1', experiment, result: '50 seconds', on });
const learning = (experiment: string) => ({ board: 'b1', experiment, learning: 'Labels matter', on });

function take(all: Told, decision: Decision): string {
  if (decision.kind === 'refused') return decision.reason;
  if (decision.events.length > 0) tell(all, 'team', ...decision.events);
  return decision.events.map(({ type }) => type.replace(/^.*\./, '')).join(' ') || 'nothing new';
}

type Step = (all: Told) => string;
const framed: Step = (all) => take(all, frameStoryboard(all.state, frame));
const planned: Step = (all) => take(all, planExperiment(all.state, plan('e1')));
const resulted: Step = (all) => take(all, recordResult(all.state, result('e1')));
const learned: Step = (all) => take(all, recordLearning(all.state, learning('e1')));

function boardAfter(...steps: Step[]): Told {
  const all = nothingTold();
  tell(all, 'admin', aUnit('home'), aUnit('away'));
  for (const step of steps) step(all);
  return all;
}

describe('the frame of a storyboard', () => {
  const reframe = (all: Told, more: Partial<typeof frame>) =>
    take(all, frameStoryboard(all.state, { ...frame, newId: 'n2', ...more }));

  it('opens with challenge, target condition and one obstacle', () => {
    const all = boardAfter();
    expect(framed(all)).toBe('opened challenge-set target-set obstacle-chosen');
    expect(boardOf(all.state, 'home')).toMatchObject({
      ...{ id: 'b1', challenge: frame.challenge, target: { id: 'n1' }, obstacle: { text: frame.obstacle } },
    });
    expect(boardOf(all.state, 'away')).toBeUndefined();
  });

  it.each([
    ['a unit nobody knows', { unit: 'moon' }, 'unknownUnit'],
    ['the same again', {}, 'nothing new'],
    ['a new challenge', { challenge: 'No overtime' }, 'challenge-set'],
    ['a new date', { achieveBy: '2026-03-27' }, 'target-set'],
    ['a new obstacle', { obstacle: 'No spare keys' }, 'obstacle-chosen'],
    ['a new target condition', { condition: 'Keys within 30 s' }, 'target-set obstacle-chosen'],
  ])('%s', (_, more, answer) => {
    expect(reframe(boardAfter(framed), more)).toBe(answer);
  });

  it('a new date keeps the target, a new condition is a new one; the obstacle goes along with its id', () => {
    const all = boardAfter(framed);
    reframe(all, { achieveBy: '2026-03-27' });
    expect(boardOf(all.state, 'home')?.target).toMatchObject({ id: 'n1', achieveBy: '2026-03-27' });
    reframe(all, { condition: 'Keys within 30 s' });
    expect(boardOf(all.state, 'home')).toMatchObject({ target: { id: 'n2' }, obstacle: { id: 'n1' } });
    expect(all.entries.at(-1)?.events.at(-1)).toMatchObject({ target: 'n2', obstacle: 'n1' });
  });

  it('an obstacle in work is not changed under its experiment', () => {
    expect(reframe(boardAfter(framed, planned), { obstacle: 'No spare keys' })).toBe('obstacleInWork');
    expect(reframe(boardAfter(framed, planned, resulted), { obstacle: 'No spare keys' })).toBe(
      'obstacleInWork',
    );
    expect(reframe(boardAfter(framed, planned, resulted, learned), { obstacle: 'x' })).toBe(
      'obstacle-chosen',
    );
  });
});

describe('the order of an experiment (domain.md §6.7)', () => {
  const other: Step = (all) => take(all, planExperiment(all.state, plan('e2')));
  const opened: Step = (all) =>
    String(tell(all, 'team', { type: 'storyboard.opened', on, board: 'b1', unit: 'home' }));

  it.each<[string, Step[], Step, string]>([
    ['no storyboard', [], planned, 'unknownBoard'],
    ['no target condition and obstacle', [opened], planned, 'boardIncomplete'],
    ['the first experiment', [framed], planned, 'planned'],
    ['planned twice alike', [framed, planned], planned, 'nothing new'],
    ['a second while one is open', [framed, planned], other, 'experimentIsOpen'],
    ['a second before the learning', [framed, planned, resulted], other, 'experimentIsOpen'],
    ['a second after the learning', [framed, planned, resulted, learned], other, 'planned'],
    ['a result of nothing', [framed], resulted, 'unknownExperiment'],
    ['a result', [framed, planned], resulted, 'result-recorded'],
    ['the same result', [framed, planned, resulted], resulted, 'nothing new'],
    ['a learning of nothing', [framed], learned, 'unknownExperiment'],
    ['a learning before the result', [framed, planned], learned, 'resultFirst'],
    ['a learning', [framed, planned, resulted], learned, 'learned'],
    ['the same learning', [framed, planned, resulted, learned], learned, 'nothing new'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('the expectation is locked as soon as it is planned', () => {
    const { state } = boardAfter(framed, planned);
    for (const change of [{ expectation: 'Two minutes' }, { step: 'Two boards' }])
      expect(planExperiment(state, { ...plan('e1'), ...change })).toMatchObject({
        reason: 'expectationIsLocked',
      });
  });

  it('a written result stays, and so does a learning', () => {
    const changed = { ...result('e1'), result: '10 seconds' };
    expect(recordResult(boardAfter(framed, planned, resulted).state, changed)).toMatchObject({
      reason: 'resultIsWritten',
    });
    const { state } = boardAfter(framed, planned, resulted, learned);
    expect(recordResult(state, changed)).toMatchObject({ reason: 'learningIsWritten' });
    expect(recordLearning(state, { ...learning('e1'), learning: 'x' })).toMatchObject({
      reason: 'learningIsWritten',
    });
  });

  it('what it learned from is no longer open', () => {
    const open = (...steps: Step[]) => {
      const board = boardOf(boardAfter(framed, ...steps).state, 'home');
      return board && openExperiment(board)?.id;
    };
    expect([open(), open(planned), open(planned, resulted), open(planned, resulted, learned)]).toEqual([
      ...[undefined, 'e1', 'e1', undefined],
    ]);
  });
});

describe('a ledger that tells of what was never there', () => {
  it.each([
    { type: 'storyboard.challenge-set', on, board: 'b9', challenge: 'x' },
    { type: 'experiment.learned', on, board: 'b1', experiment: 'e9', learning: 'x' },
  ] as const)('$type is a bug and is thrown', (event) => {
    const { state } = boardAfter(framed);
    const entry = { seq: 99, at: '2026-03-02T08:00:00Z', commandId: 'c', events: [event] };
    expect(() => evolve(state, entry)).toThrow(event.type);
  });
});
