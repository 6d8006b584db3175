import { z } from 'zod/v4';
import type { When } from '../../domain/dated.ts';
import { causeSchema, wasteSchema } from '../../domain/events.ts';
import { addDays } from '../../domain/time/dates.ts';
import { figures } from '../../domain/totals/totals.ts';
import type { Query } from '../../language/question/question.ts';
import type { Turn } from '../handler.ts';

const views = ['summary', 'time', 'units', 'wastes', 'lean', 'more', 'list'] as const;
export type View = (typeof views)[number];
export const orders = ['register', 'name', 'learned'] as const;

/** What a button on a status card carries; nothing of it is trusted beyond being a question. */
export const queriedSchema = z.object({
  unit: z.string().max(80).optional(),
  asOf: z.iso.date().optional(),
  knownAt: z.int().min(0).optional(),
  /** The first day of a period that ends as of the date. */
  from: z.iso.date().optional(),
  isSinceReport: z.boolean().optional(),
  figure: z.enum([...figures, 'rate']).optional(),
  isNotRealised: z.boolean().optional(),
  waste: wasteSchema.optional(),
  cause: causeSchema.optional(),
  view: z.enum(views).optional(),
  /** Beside one another; none: the units, or the service areas, that the scope has. */
  units: z.array(z.string().max(80)).max(100).optional(),
  isByArea: z.boolean().optional(),
  order: z.enum(orders).optional(),
  /** The first row of a long list. */
  row: z.int().min(0).max(100_000).optional(),
});
export type Queried = z.infer<typeof queriedSchema>;

/** A question in words as what a button would carry. */
export function queriedOf(query: Query, today: string): Queried {
  const { kind, units, asOf, period, figure, waste, cause, isSinceReport, isNotRealised, isByArea } = query;
  const [unit] = kind === 'compare' && units.length > 1 ? [] : units;
  const view = ({ total: 'summary', list: 'list', compare: 'units', lean: 'lean' } as const)[kind];
  return {
    view,
    ...(unit ? { unit } : {}),
    ...(kind === 'compare' && units.length > 1 ? { units } : {}),
    ...(asOf === today ? {} : { asOf }),
    ...(period ? { from: period.from, asOf } : {}),
    ...(figure ? { figure } : {}),
    ...(waste ? { waste } : {}),
    ...(cause ? { cause } : {}),
    ...(isSinceReport ? { isSinceReport } : {}),
    ...(isNotRealised ? { isNotRealised } : {}),
    ...(isByArea ? { isByArea } : {}),
  };
}

/** As of a date and known at an entry; the default is today and the newest entry. */
export function whenOf(
  { asOf, knownAt }: { asOf?: string | undefined; knownAt?: number | undefined },
  turn: Pick<Turn, 'today'>,
  newestSeq: number,
): When {
  const date = asOf && asOf <= turn.today ? asOf : turn.today;
  return { asOf: date, knownAt: Math.min(knownAt ?? newestSeq, newestSeq) };
}

/** A period's change is from how things stood the day before it. */
export function dayBefore({ from }: Queried): string | undefined {
  return from === undefined ? undefined : addDays(from, -1);
}

/** The same question with its entry fixed, as the buttons on its card ask it. */
export function fixed(queried: Queried, { asOf, knownAt }: When): Queried {
  const { row: _, ...rest } = queried;
  return { ...rest, asOf, knownAt };
}

export function isFiltered({ waste, cause }: Queried): boolean {
  return waste !== undefined || cause !== undefined;
}
