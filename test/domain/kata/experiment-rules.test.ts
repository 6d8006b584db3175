import { describe, expect, it } from 'vitest';
import { correctExperiment } from '../../../src/domain/kata/experiment-rules.ts';
import { openExperiment } from '../../../src/domain/kata/storyboard.ts';
import { evolve } from '../../../src/domain/municipality.ts';
import {
  boardAfter,
  boardIn,
  calledOff,
  learned,
  noted,
  on,
  opened,
  planned,
  resulted,
  ruled,
  type Step,
  targeted,
} from './board-telling.ts';

const framed: Step[] = [opened, targeted, noted('o1')];
const open: Step[] = [...framed, planned('e1')];
const found: Step[] = [...open, resulted('e1')];
const done: Step[] = [...found, learned('e1')];

describe('the order of an experiment (domain.md §6.7)', () => {
  it.each<[string, Step[], Step, string]>([
    ['no storyboard', [], planned('e1'), 'unknownBoard'],
    ['no target condition', [opened], planned('e1'), 'targetFirst'],
    ['no obstacle', [opened, targeted], planned('e1'), 'obstacleFirst'],
    ['the first experiment', framed, planned('e1'), 'planned'],
    ['planned twice alike', open, planned('e1'), 'nothing new'],
    [
      'planned anew in other words',
      open,
      planned('e1', { expectation: 'Two minutes' }),
      'expectationIsLocked',
    ],
    ['planned anew with a number', open, planned('e1', { expected: 2 }), 'expectationIsLocked'],
    ['a second while one is open', open, planned('e2'), 'experimentIsOpen'],
    ['a second before the learning', found, planned('e2'), 'experimentIsOpen'],
    ['a second after the learning', done, planned('e2'), 'planned'],
    ['a result of nothing', framed, resulted('e1'), 'unknownExperiment'],
    ['a result', open, resulted('e1'), 'result-recorded'],
    ['the same result', found, resulted('e1'), 'nothing new'],
    ['another result', found, resulted('e1', '10 seconds'), 'resultIsWritten'],
    ['another number', found, resulted('e1', '50 seconds', 0.8), 'resultIsWritten'],
    ['a result after the learning', done, resulted('e1', 'x'), 'learningIsWritten'],
    ['a learning of nothing', framed, learned('e1'), 'unknownExperiment'],
    ['a learning before the result', open, learned('e1'), 'resultFirst'],
    ['a learning', found, learned('e1'), 'learned'],
    ['the same learning', done, learned('e1'), 'nothing new'],
    ['another learning', done, learned('e1', 'x'), 'learningIsWritten'],
    ['called off', open, calledOff('e1'), 'called-off'],
    ['called off twice', [...open, calledOff('e1')], calledOff('e1'), 'nothing new'],
    ['called off after the result', found, calledOff('e1'), 'resultIsWritten'],
    ['a result after it was called off', [...open, calledOff('e1')], resulted('e1'), 'resultIsWritten'],
    [
      'the next before the learning of one called off',
      [...open, calledOff('e1')],
      planned('e2'),
      'experimentIsOpen',
    ],
    ['what was learned of one called off', [...open, calledOff('e1')], learned('e1'), 'learned'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('what it learned from is no longer open', () => {
    const openAfter = (...steps: Step[]) => openExperiment(boardIn(boardAfter(...steps)))?.id;
    expect([framed, open, found, done].map((steps) => openAfter(...steps))).toEqual([
      ...[undefined, 'e1', 'e1', undefined],
    ]);
  });

  it('the reason it was called off is its result', () => {
    expect(boardIn(boardAfter(...open, calledOff('e1'))).experiments[0]).toMatchObject({
      ...{ result: 'The board never came', isCalledOff: true },
    });
  });
});

describe('what was written wrong', () => {
  const corrected = (part: 'result' | 'learning', text: string, number?: number) =>
    ruled((board) =>
      correctExperiment(board, { experiment: 'e1', part, text, found: number, reason: 'Typing error', on }),
    );

  it.each<[string, Step[], Step, string]>([
    ['a result that is not there', open, corrected('result', 'x'), 'nothingWritten'],
    ['a learning that is not there', found, corrected('learning', 'x'), 'nothingWritten'],
    ['nothing at all', framed, corrected('result', 'x'), 'unknownExperiment'],
    ['the same again', found, corrected('result', '50 seconds'), 'nothing new'],
    ['the number alone', found, corrected('result', '50 seconds', 0.8), 'corrected'],
    ['a result after the learning', done, corrected('result', '55 seconds'), 'corrected'],
    ['a learning', done, corrected('learning', 'Big labels matter'), 'corrected'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('is written anew, and what stood there stays with the reason', () => {
    const [experiment] = boardIn(boardAfter(...done, corrected('result', '55 seconds', 0.9))).experiments;
    expect(experiment).toMatchObject({
      ...{ result: '55 seconds', found: 0.9, expectation: 'Under a minute', learning: 'Labels matter' },
      corrections: [{ part: 'result', was: '50 seconds', reason: 'Typing error' }],
    });
  });
});

describe('a ledger that tells of what was never there', () => {
  it.each([
    { type: 'storyboard.challenge-set', on, board: 'b9', challenge: 'x' },
    { type: 'experiment.learned', on, board: 'b1', experiment: 'e9', learning: 'x' },
    { type: 'storyboard.obstacle-struck', on, board: 'b1', obstacle: 'o9', reason: 'x' },
  ] as const)('$type is a bug and is thrown', (event) => {
    const { state } = boardAfter(...framed);
    const entry = { seq: 99, at: '2026-03-02T08:00:00Z', commandId: 'c', events: [event] };
    expect(() => evolve(state, entry)).toThrow(event.type);
  });
});
