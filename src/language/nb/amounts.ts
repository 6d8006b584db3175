import type { Amount } from '../../domain/time/parameters.ts';
import { numbersIn } from '../numbers.ts';

export const n = numbersIn('nb');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timer'}`;
export const hours = (value: number) => hoursOf(n.hours(value));
export const alone = (amount: Amount) =>
  `${hours(amount.hoursPerWeek)} i uka (${n.fteAlone(amount.fte)} årsverk)`;
export const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i uka)`;
export const workingDays = (days: number) => (days === 1 ? 'én arbeidsdag' : `${n.whole(days)} arbeidsdager`);
export const gains = (count: number) => (count === 1 ? 'én gevinst' : `${n.whole(count)} gevinster`);
