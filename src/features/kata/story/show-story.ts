import { z } from 'zod/v4';
import type { Button } from '../../../cards/catalogue.ts';
import { textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import { action } from '../../handler.ts';
import { shortened } from '../board/facts.ts';
import { lookAtBoard } from '../board/shown-board.ts';
import { type StoryItem, storyTexts } from './story-texts.ts';

/** What one page has room for, whatever people wrote: items, and characters of one line. */
const itemsOnPage = 5;
const shownOfText = 500;

/** The whole story of a board, page by page, for whoever wants to learn from it; nothing is left out. */
export const showStory = action({
  verb: 'storyboard.story',
  schema: z.object({ board: z.string().max(80), page: z.int().min(0).optional() }),
  async run(turn, { board: id, page: asked = 0 }, services) {
    const shown = await lookAtBoard(turn, services, { board: id });
    if (!shown.board) return refused(turn, { reason: 'unknownBoard' });
    const t = textsIn(turn.language);
    const { story: words } = t.kataChain;
    const { title, intro, items } = storyTexts(shown.board, shown, t);
    const pages = Math.max(1, Math.ceil(items.length / itemsOnPage));
    const page = Math.min(asked, pages - 1);
    const turnTo = (to: number, label: string): Button[] =>
      to < 0 || to >= pages
        ? []
        : [{ title: label, verb: 'storyboard.story', data: { board: id, page: to } }];
    return {
      kind: 'card',
      card: 'list',
      data: {
        title,
        intro: [
          ...(page === 0 ? intro : intro.slice(0, 1)),
          ...(pages > 1 ? [words.page(page + 1, pages)] : []),
        ],
        rows: items.slice(page * itemsOnPage, (page + 1) * itemsOnPage).map(rowOf),
        buttons: [
          ...turnTo(page + 1, words.next),
          ...turnTo(page - 1, words.previous),
          { title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: id } },
        ],
      },
    };
  },
});

function rowOf({ title, state, lines }: StoryItem) {
  return { title, state, lines: lines.map((line) => shortened(line, shownOfText)), buttons: [] };
}
