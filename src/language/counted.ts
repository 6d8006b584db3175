import type { TimeModel } from '../domain/time/time-model.ts';
import type { Language } from './language.ts';
import type { Texts } from './nb/index.ts';
import { numbersIn } from './numbers.ts';

/** How a saving is counted, as a sum one can check: «10 min × 3 per arbeidsdag × 6 personer». */
export function counted(model: TimeModel, texts: Texts, language: Language): string {
  const { short, whole } = numbersIn(language);
  const w = texts.counted;
  switch (model.basis) {
    case 'personWeek':
      return `${whole(model.minutes)} min × ${short(model.times)} ${texts.per[model.per]} × ${w.people(model.people)}`;
    case 'case':
      return `${whole(model.minutes)} min × ${w.cases(model.casesPerYear)}`;
    case 'operatingDay':
      return `${whole(model.minutes)} min × ${short(model.timesPerDay)} × ${w.people(model.people)} × ${w.days(model.daysPerYear)}`;
    case 'direct':
      return w.hoursPerWeek(model.minutesPerWeek / 60);
    case 'once':
      return `${whole(model.minutes)} min × ${w.people(model.people)}`;
  }
}
