import type { Decision } from '../domain/decision.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Actor } from '../domain/people/authority.ts';
import type { Role } from '../domain/people/roles.ts';
import type { Part } from './people.ts';

/** One entry of the sample: somebody does something, by the rules that hold for everyone. */
export type SampleStep = {
  /** Unique among the steps. */
  id: string;
  /** A report has neither. */
  as?: { part: Part; role: Role };
  /** The time thief that it reports, and who did. */
  reports?: { thief: string; part: Part };
  decide(state: Municipality, context: StepContext): Decision;
};

export type StepContext = {
  actor: Actor;
  pseudonyms: Record<Part, string>;
  /** Today is 0; yyyy-mm-dd. */
  daysAgo(days: number): string;
};
