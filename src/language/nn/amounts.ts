import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';
import { shortMinutes } from '../short-time.ts';

export const n = numbersIn('nn');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timar'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
/** Of one thing, not of a total: under an hour it is said in minutes. */
export const time = (value: number) => {
  const short = shortMinutes(value);
  return short === undefined ? hours(value) : `${n.whole(short)} minutt`;
};
export const alone = (amount: Amount) =>
  `${time(amount.hoursPerWeek)} i veka (${n.fteAlone(amount.fte)} årsverk)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i veka)`;
export const workingDays = (days: number) =>
  days === 1 ? 'éin arbeidsdag' : `${n.whole(days)} arbeidsdagar`;
export const gains = (count: number) => (count === 1 ? 'éin gevinst' : `${n.whole(count)} gevinstar`);
