import { z } from 'zod/v4';
import { event, id } from './shapes.ts';

/** What was reported upwards. domain.md §10. */
export const reportEvents = [
  /** A status kept as a report: as of a date, known at an entry; without a unit it is the municipality's. */
  event('report.published', { unit: id.optional(), asOf: z.iso.date(), knownAt: z.int().min(0) }),
] as const;
