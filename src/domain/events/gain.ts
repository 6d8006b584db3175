import { z } from 'zod/v4';
import { roleSchema } from '../people/roles.ts';
import { timeModelSchema } from '../time/time-model.ts';
import {
  documentedUseSchema,
  event,
  id,
  methodSchema,
  minutesPerYear,
  note,
  outcomeSchema,
  person,
  sharesSchema,
  title,
  useOfTimeSchema,
} from './shapes.ts';

/** A gain's way. domain.md §5. */
export const gainEvents = [
  event('gain.identified', {
    gain: id,
    thief: id,
    unit: id,
    title,
    model: timeModelSchema,
    method: methodSchema,
    minutesPerYear,
    owner: person.optional(),
  }),
  /** Two identify a report whose author nobody knows: this is the first of them. */
  event('gain.identification-proposed', {
    gain: id,
    thief: id,
    unit: id,
    title,
    model: timeModelSchema,
    method: methodSchema,
    minutesPerYear,
  }),
  /**
   * What the saving is a part of: a task in a process, which takes `minutesPerYear` before any change. `after` is the
   * gain whose rest this one is counted on. domain.md §6.2.
   */
  event('gain.claimed', { gain: id, process: title, task: title, minutesPerYear, after: id.optional() }),
  /** Several units have parts of it; none: it is the unit's own again. */
  event('gain.shared', { gain: id, shares: sharesSchema }),
  /** Null: whoever leads the unit. */
  event('gain.owner-named', { gain: id, owner: person.nullable() }),
  event('gain.agreement-proposed', { gain: id, uses: z.array(useOfTimeSchema).min(1).max(10) }),
  event('gain.agreed', { gain: id }),
  /** `on` is the start date; the baseline is locked from here. */
  event('gain.introduced', { gain: id, baselineMinutesPerYear: minutesPerYear }),
  event('gain.measured', {
    gain: id,
    method: methodSchema,
    afterMinutesPerYear: minutesPerYear,
    newWorkMinutesPerYear: minutesPerYear,
    netMinutesPerYear: minutesPerYear,
  }),
  event('gain.realisation-proposed', { gain: id, uses: z.array(documentedUseSchema).min(1).max(10) }),
  event('gain.realised', { gain: id, uses: z.array(documentedUseSchema).min(1).max(10) }),
  /** The sustain check of this due date is to be asked. */
  event('gain.check-opened', { gain: id, due: z.iso.date() }),
  /** A sustain check: is the time still used so? `partly` carries what is left; `missed` is said, never inferred. */
  event('gain.checked', {
    gain: id,
    answer: z.enum(['yes', 'partly', 'no', 'missed']),
    minutesPerYear: minutesPerYear.optional(),
    due: z.iso.date().optional(),
  }),
  /** What entry `entry` proposed is taken back and waits for nobody: its proposer is to be erased. domain.md §6.10. */
  event('gain.proposal-withdrawn', { gain: id, entry: z.int().positive() }),
  event('gain.abandoned', { gain: id, reason: note }),
  /** Someone who may not take the next step asked those who may; told once, until something happens to the gain. */
  event('gain.asked', { gain: id, role: roleSchema }),
  /** What entry `entry` said of it never held; what holds instead comes behind it in the same entry. */
  event('gain.corrected', { gain: id, entry: z.int().positive(), reason: note }),
  /** History approved before Tidvinn, vouched for by whoever imports; minutes are net and a week. */
  event('gain.imported', {
    gain: id,
    unit: id,
    title,
    minutesPerWeek: z.int().min(0).max(60_000_000),
    method: methodSchema,
    reportedOn: z.iso.date().optional(),
    identifiedOn: z.iso.date().optional(),
    agreedOn: z.iso.date().optional(),
    introducedOn: z.iso.date().optional(),
    measuredOn: z.iso.date().optional(),
    realisedOn: z.iso.date().optional(),
    realisedMinutesPerWeek: z.int().min(0).max(60_000_000).optional(),
    useOfTime: note.optional(),
    outcome: outcomeSchema.optional(),
    evidence: note.optional(),
    lapsedOn: z.iso.date().optional(),
    corrects: note.optional(),
  }),
] as const;
