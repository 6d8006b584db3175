import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';

export const n = numbersIn('nn');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timar'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
export const alone = (amount: Amount) =>
  `${hours(amount.hoursPerWeek)} i veka (${n.fteAlone(amount.fte)} årsverk)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i veka)`;
export const workingDays = (days: number) =>
  days === 1 ? 'éin arbeidsdag' : `${n.whole(days)} arbeidsdagar`;
export const gains = (count: number) => (count === 1 ? 'éin gevinst' : `${n.whole(count)} gevinstar`);
