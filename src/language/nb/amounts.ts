import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';
import { shortMinutes } from '../short-time.ts';

export const n = numbersIn('nb');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timer'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
/** Of one thing, not of a total: under an hour it is said in minutes. */
export const time = (value: number) => {
  const short = shortMinutes(value);
  return short === undefined ? hours(value) : `${n.whole(short)} ${short === 1 ? 'minutt' : 'minutter'}`;
};
export const alone = (amount: Amount) =>
  `${time(amount.hoursPerWeek)} i uka (${n.fteAlone(amount.fte)} årsverk)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i uka)`;
export const workingDays = (days: number) => (days === 1 ? 'én arbeidsdag' : `${n.whole(days)} arbeidsdager`);
export const gains = (count: number) => (count === 1 ? 'én gevinst' : `${n.whole(count)} gevinster`);
