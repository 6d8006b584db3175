import { z } from 'zod/v4';
import { roleSchema } from '../people/roles.ts';
import { event, id, leanStateSchema, note, person, sharesSchema, title } from './shapes.ts';

/** What happens to units, roles and parameters. */
export const unitEvents = [
  /** Facts about a unit or service area from a date; only those given. `corrects` is why earlier ones never held. */
  event('unit.described', {
    unit: id,
    kind: z.enum(['area', 'unit']),
    name: title.optional(),
    parent: id.nullable().optional(),
    employees: z.int().min(0).max(100_000).optional(),
    fte: z.number().min(0).max(100_000).optional(),
    fullTimeWeek: z.number().min(20).max(40).optional(),
    leanState: leanStateSchema.optional(),
    corrects: note.optional(),
  }),
  /** From `on` the unit is no more. What was its own goes on in these units by their shares; none: in its parent. */
  event('unit.closed', { unit: id, into: sharesSchema, reason: note.optional() }),
  /** What entry `entry` said of units never held; roles that ended with it are given anew in the same entry. */
  event('unit.corrected', { entry: z.int().positive(), reason: note }),
  /** `until` is the first day without the role; `deputyFor` is whose place is taken. */
  event('role.granted', {
    person,
    role: roleSchema,
    unit: id.optional(),
    until: z.iso.date().optional(),
    deputyFor: person.optional(),
  }),
  /** `deputyFor`: only where the person stood in for somebody; absent: however they held it. */
  event('role.ended', { person, role: roleSchema, unit: id.optional(), deputyFor: person.optional() }),
  /** Everything the person was ends. */
  event('person.left', { person }),
  event('parameters.set', {
    id,
    hoursPerFte: z.number().min(1000).max(2500),
    workingWeeksPerYear: z.number().min(30).max(53),
  }),
] as const;
