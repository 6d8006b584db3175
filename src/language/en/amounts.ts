import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';
import { shortMinutes } from '../short-time.ts';

export const n = numbersIn('en');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'hour' : 'hours'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
/** Of one thing, not of a total: under an hour it is said in minutes. */
export const time = (value: number) => {
  const short = shortMinutes(value);
  return short === undefined ? hours(value) : `${n.whole(short)} ${short === 1 ? 'minute' : 'minutes'}`;
};
export const alone = (amount: Amount) =>
  `${time(amount.hoursPerWeek)} a week (${n.fteAlone(amount.fte)} FTE)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} FTE (${hoursOf(n.whole(amount.hoursPerWeek))} a week)`;
export const workingDays = (days: number) =>
  days === 1 ? 'one working day' : `${n.whole(days)} working days`;
export const gains = (count: number) => (count === 1 ? 'one gain' : `${n.whole(count)} gains`);
