import { reportThief } from '../domain/time-thief/report-rules.ts';
import type { SampleStep } from './step.ts';
import type { SampleThief } from './thieves.ts';

/** A report: its entry names nobody, and who reported lies in the directory. */
export function reportStep({ id: thief, reporter, daysAgo: days, ...content }: SampleThief): SampleStep {
  return {
    id: `${thief}-reported`,
    reports: { thief, part: reporter },
    decide: (state, { daysAgo }) => reportThief(state, { thief, ...content, on: daysAgo(days) }),
  };
}
