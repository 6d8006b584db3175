import type { Per, TimeModel } from '../../domain/time/time-model.ts';
import { numbersIn } from '../../language/numbers.ts';
import type { Turn } from '../handler.ts';

type Answers = Record<'minutes' | 'times' | 'people', string> & { per: Per };

/** A time model → what a person answers to say the same; a plain number of hours a week is so many times 60 minutes. */
export function answersTo(model: TimeModel, turn: Turn): Answers {
  const { input } = numbersIn(turn.language);
  switch (model.basis) {
    case 'personWeek': {
      const { minutes, times, per, people } = model;
      return { minutes: String(minutes), times: input(times), per, people: String(people) };
    }
    case 'operatingDay': {
      const { minutes, timesPerDay, people } = model;
      return { minutes: String(minutes), times: input(timesPerDay), per: 'everyDay', people: String(people) };
    }
    case 'case':
      return { minutes: String(model.minutes), times: input(model.casesPerYear), per: 'case', people: '' };
    case 'once':
      return { minutes: String(model.minutes), times: '', per: 'once', people: String(model.people) };
    case 'direct':
      return { minutes: '60', times: input(model.minutesPerWeek / 60), per: 'week', people: '1' };
  }
}
