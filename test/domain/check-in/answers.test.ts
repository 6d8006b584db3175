import { describe, expect, it } from 'vitest';
import { answerCheckIn, type CheckInSaid } from '../../../src/domain/check-in/answer-rules.ts';
import { measurements, openTarget, type Storyboard } from '../../../src/domain/kata/storyboard.ts';
import {
  boardAfter,
  boardIn,
  keeper,
  measured,
  noted,
  opened,
  planned,
  take,
  targeted,
} from '../kata/board-telling.ts';
import { type Told, tell } from '../telling.ts';

const channel = '19:team';

function asked(...steps: Parameters<typeof boardAfter>): Told {
  const all = boardAfter(opened, targeted, noted('o1'), ...steps);
  const plan = { unit: 'home', days: [1], time: '09:00', closedWeeks: [], isOpenInJuly: false };
  tell(all, 'team', { type: 'check-in.scheduled', on: keeper.on, channel, ...plan });
  return all;
}

let forms = 0;
function says(all: Told, said: Omit<CheckInSaid, 'board'>, on = keeper.on): string {
  forms += 1;
  const ids = { observation: `n${forms}`, obstacle: `h${forms}`, experiment: `x${forms}` };
  const known = { channel, slot: '2026-W10-1', keeper: { ...keeper, on }, ids, reason: 'Corrected' };
  return take(all, answerCheckIn(all.state, { ...known, said: { board: 'b1', ...said } }));
}

const numbers = (board: Storyboard) =>
  measurements(board, openTarget(board) as never).map(({ on, value }) => `${on} ${value}`);

describe('a number in a check-in that is corrected', () => {
  it('stays on the day it was taken, before what was measured since', () => {
    const all = asked();
    says(all, { value: 5 });
    measured('later', 3, '2026-03-04')(all);
    expect(says(all, { value: 6 }, '2026-03-05')).toBe('observation-undone observed answered');
    expect(numbers(boardIn(all))).toEqual(['2026-03-02 6', '2026-03-04 3']);
    expect(says(all, { value: 6 }, '2026-03-06')).toBe('nothing new');
  });

  it('gives way to what the experiment found', () => {
    const all = asked(planned('e1'));
    says(all, { value: 5 });
    says(all, { value: 4, experiment: 'e1', result: '4 minutes' });
    expect(numbers(boardIn(all))).toEqual(['2026-03-02 4']);
    says(all, { value: 3, experiment: 'e1', result: '3 minutes' });
    expect(numbers(boardIn(all))).toEqual(['2026-03-02 3']);
  });

  it('is left alone by whoever only adds what happened', () => {
    const all = asked(planned('e1'));
    says(all, { value: 5 });
    says(all, { value: 5, experiment: 'e1', result: 'As expected' }, '2026-03-05');
    expect(numbers(boardIn(all))).toEqual(['2026-03-02 5', '2026-03-05 5']);
  });
});
