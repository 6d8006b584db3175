import type { Button } from '../../../cards/catalogue.ts';
import { textsIn } from '../../../language/texts.ts';
import type { Turn } from '../../handler.ts';

/** Where the next step is a press away. */
export function toBoard({ language }: Turn, board: string): Button {
  return { title: textsIn(language).kata.buttons.show, verb: 'storyboard.show', data: { board } };
}
