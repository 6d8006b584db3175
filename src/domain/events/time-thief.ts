import { z } from 'zod/v4';
import { timeModelSchema } from '../time/time-model.ts';
import {
  authorshipSchema,
  causeSchema,
  event,
  id,
  methodSchema,
  note,
  person,
  solutionSchema,
  storedAuthorshipSchema,
  title,
  wasteSchema,
} from './shapes.ts';

const content = { unit: id, title, note: note.optional(), model: timeModelSchema, method: methodSchema };
const thief = id;

/** A time thief's way. domain.md §4. What its author does is told without a name. */
export const timeThiefEvents = [
  /**
   * `authorship` absent is `hiddenFromReaders`, as all were before it was asked for. `codeHash` is of the receipt code
   * with which the holder of a `notStored` report comes back to it.
   */
  event('time-thief.reported', {
    thief,
    ...content,
    waste: wasteSchema.optional(),
    cause: causeSchema.optional(),
    authorship: authorshipSchema.optional(),
    codeHash: z.string().min(20).max(100).optional(),
  }),
  /** `authorship` when it was changed too. */
  event('time-thief.edited', {
    thief,
    ...content,
    waste: wasteSchema.optional(),
    cause: causeSchema.optional(),
    authorship: storedAuthorshipSchema.optional(),
  }),
  event('time-thief.withdrawn', { thief }),

  event('time-thief.info-asked', { thief, question: note }),
  event('time-thief.info-given', { thief, answer: note }),
  /** The assessor's word on the two axes; what is absent is not known. */
  event('time-thief.classified', { thief, waste: wasteSchema.optional(), cause: causeSchema.optional() }),

  /** Ours: the unit takes it on. `owner` works with it, and `answerBy` is when the next answer is due. */
  event('time-thief.taken-on', { thief, owner: person.optional(), answerBy: z.iso.date().optional() }),
  /** To whoever leads `to`; null is the municipality itself. */
  event('time-thief.escalated', {
    thief,
    to: id.nullable(),
    answerBy: z.iso.date(),
    reason: note.optional(),
  }),
  /** Until it is looked at again on `answerBy`. */
  event('time-thief.parked', { thief, answerBy: z.iso.date(), reason: note }),
  /** From here it contributes nothing; `into` lives on. */
  event('time-thief.merged', { thief, into: id }),
  event('time-thief.rejected', { thief, reason: note }),

  event('time-thief.started', { thief, owner: person.optional() }),
  event('time-thief.solved', { thief, solution: solutionSchema, note: note.optional() }),
  event('time-thief.closed', { thief }),
  event('time-thief.reopened', { thief, reason: note }),

  /** It is so with us too, with a measure of their own; shown to whoever estimates, and never added up. */
  event('time-thief.supported', {
    thief,
    support: id,
    unit: id,
    model: timeModelSchema.optional(),
    method: methodSchema.optional(),
  }),
  event('time-thief.support-withdrawn', { thief, support: id }),
  /** A person's new estimate of it, after a merge or when more is known. */
  event('time-thief.re-estimated', { thief, model: timeModelSchema, method: methodSchema }),
  event('time-thief.moved', { thief, unit: id, reason: note }),
  /** What entry `entry` said of it never held. */
  event('time-thief.corrected', { thief, entry: z.int().positive(), reason: note }),
] as const;
