import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const kataChain: Texts['kataChain'] = {
  takeThief: {
    title: 'Put a time thief on the board',
    intro: 'The time thief becomes an obstacle you work on, or the challenge of the board.',
    thief: 'Which time thief',
    as: 'What should it be',
    asObstacle: 'an obstacle on the board',
    asChallenge: 'the challenge of the board',
    button: 'Put a time thief on the board',
    onBoard: 'Put on the board',
  },
  link: {
    title: 'Link the experiment to a gain',
    intro: 'Then everyone can see which experiments are behind the gain.',
    experiment: 'Which experiment',
    gain: 'Which gain',
    button: 'Link to a gain',
    undo: 'Unlink from the gain',
    undoTitle: 'Unlink the experiment from the gain',
  },
  behind: {
    button: 'See the experiments',
    gain: (title: string) => `The experiments behind "${title}"`,
    thief: (title: string) => `The experiments against "${title}"`,
    none: 'No experiments are linked to this yet.',
  },
  offers: {
    title: 'This worked for others',
    intro: 'Units with the same time thief have tried this, and it led to a gain.',
    none: 'I do not know yet of anything that has worked for others against time thieves like yours.',
    from: (unit: string) => `From ${unit}`,
    thief: (title: string) => `The time thief: ${title}`,
    button: 'Try this with us',
  },
  story: {
    title: 'The story of the board',
    intro: (name: string, date: string) => `${name}. The storyboard was started on ${n.date(date)}.`,
    target: (number: number) => `Target condition ${n.whole(number)}`,
    open: 'under way',
    from: (date: string) => `From ${n.date(date)}`,
    observations: (count: number) => (count === 1 ? '1 measurement' : `${n.whole(count)} measurements`),
    change: (title: string, text: string) => `From ${title} to ${text}`,
    obstacle: (text: string) => `Obstacle: ${text}`,
    was: (text: string, reason: string) => `Before the correction: ${text} (${reason})`,
    cycles: (count: number) => (count === 1 ? '1 coaching cycle' : `${n.whole(count)} coaching cycles`),
    page: (number: number, count: number) => `Page ${n.whole(number)} of ${n.whole(count)}`,
    next: 'Next page',
    previous: 'Previous page',
  },
};
