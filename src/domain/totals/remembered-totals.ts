import type { When } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import { remembered } from './remembered.ts';
import { type Totals, totals } from './totals.ts';

export function rememberedTotals(state: Municipality, when: When, unit?: string): Totals {
  return remembered(state, when, { question: ['totals', unit], work: () => totals(state, when, unit) });
}
