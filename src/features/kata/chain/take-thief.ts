import type { Choice } from '../../../cards/catalogue.ts';
import { refuse } from '../../../domain/decision.ts';
import { aboutOf, describeBoard } from '../../../domain/kata/board-rules.ts';
import { takenOnThieves } from '../../../domain/kata/chain.ts';
import { noteObstacle } from '../../../domain/kata/obstacle-rules.ts';
import type { Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { choice, text } from '../../form.ts';
import { boardForm } from '../forms/board-form.ts';
import { field } from '../forms/field.ts';

const roles = ['obstacle', 'challenge'] as const;
const mostThieves = 40;

function thievesFor(state: Municipality, { unit }: Storyboard): Choice[] {
  return [...takenOnThieves(state, unit)]
    .slice(-mostThieves)
    .map(([value, { content }]) => ({ value, title: content.title }));
}

/** A time thief that the unit has taken on goes on the board: as what stands in the way, or as the direction. */
export const takeThiefForm = boardForm({
  opens: 'storyboard.thief-form',
  saves: 'storyboard.take-thief',
  carries: ['thief'],
  look: thievesFor,
  refuses: ({ found, about }) =>
    found.length === 0 || (about.thief !== undefined && !found.some(({ value }) => value === about.thief))
      ? 'noThieves'
      : undefined,
  ask({ t, found, about }) {
    const { takeThief: words } = t.kataChain;
    return {
      title: words.title,
      intro: [words.intro],
      fields: [
        field(t, 'which', 'choice', words.thief, { value: about.thief ?? found[0]?.value, choices: found }),
        field(t, 'as', 'choice', words.as, {
          value: 'obstacle',
          choices: [
            { value: 'obstacle', title: words.asObstacle },
            { value: 'challenge', title: words.asChallenge },
          ],
        }),
      ],
      button: words.button,
    };
  },
  read: () => ({ which: text(80), as: choice(roles) }),
  rule:
    ({ which: thief, as }, { turn }, { content: obstacle }) =>
    (state) =>
    (board) => {
      const title = takenOnThieves(state, board.unit).get(thief)?.content.title;
      if (title === undefined) return refuse('noThieves');
      const { today: on } = turn;
      if (as === 'obstacle') return noteObstacle(board, { obstacle, text: title, thief, on });
      return describeBoard(board, { about: { ...aboutOf(board), challenge: title }, thief, on });
    },
});
