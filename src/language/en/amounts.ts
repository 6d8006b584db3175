import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';

export const n = numbersIn('en');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'hour' : 'hours'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
export const alone = (amount: Amount) =>
  `${hours(amount.hoursPerWeek)} a week (${n.fteAlone(amount.fte)} FTE)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} FTE (${hoursOf(n.whole(amount.hoursPerWeek))} a week)`;
export const workingDays = (days: number) =>
  days === 1 ? 'one working day' : `${n.whole(days)} working days`;
export const gains = (count: number) => (count === 1 ? 'one gain' : `${n.whole(count)} gains`);
