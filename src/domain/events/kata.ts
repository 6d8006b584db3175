import { z } from 'zod/v4';
import { event, id, note } from './shapes.ts';

/** A storyboard and its experiments. domain.md §7. */
export const kataEvents = [
  event('storyboard.opened', { board: id, unit: id }),
  event('storyboard.challenge-set', { board: id, challenge: note }),
  event('storyboard.target-set', { board: id, target: id, condition: note, achieveBy: z.iso.date() }),
  event('storyboard.obstacle-chosen', { board: id, target: id, obstacle: id, text: note }),
  event('experiment.planned', {
    board: id,
    obstacle: id,
    experiment: id,
    step: note,
    expectation: note,
    reviewOn: z.iso.date(),
  }),
  event('experiment.result-recorded', { board: id, experiment: id, result: note }),
  event('experiment.learned', { board: id, experiment: id, learning: note }),
] as const;
