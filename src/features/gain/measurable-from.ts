import { measurableOn } from '../../domain/gain/measuring-rules.ts';
import { textsIn } from '../../language/texts.ts';
import type { Services, Turn } from '../handler.ts';
import type { ShownGain } from './gain-card.ts';

/** From when what a change has saved may be measured, while that is to come. */
export function measurableFrom({ at, steps }: ShownGain, turn: Turn, { settings }: Services): string[] {
  const days = settings.measureAfterDays;
  if (at.introducedOn === undefined || !steps.includes('measure')) return [];
  const from = measurableOn(at.introducedOn, days);
  return from > turn.today ? [textsIn(turn.language).gain.measurement.intro(from, days)] : [];
}
