import { addDays } from '../time/dates.ts';
import { workingDayFrom } from '../time/working-days.ts';

/** When one usually goes and sees what a step has taught: in a week, on a working day. Our choice. */
export function usualReview(today: string): string {
  return workingDayFrom(addDays(today, 7));
}

/** When a target condition is usually to be achieved: in three weeks of the one to four of domain.md §7. */
export function usualAchieveBy(today: string): string {
  return workingDayFrom(addDays(today, 21));
}
