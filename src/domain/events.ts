import { z } from 'zod/v4';
import { roleSchema } from './people/roles.ts';
import { timeModelSchema } from './time/time-model.ts';

const id = z.string().min(1).max(80);
const title = z.string().min(1).max(120);
const note = z.string().min(1).max(2000);
/** Whole minutes a year, the source of truth for every figure. */
const minutesPerYear = z.int().min(0).max(10_000_000_000);
const person = z.string().min(1).max(80);

/** How an estimate was made, weakest first. */
export const methods = ['guess', 'severalAgree', 'sampled', 'measured', 'systemLog'] as const;
export const methodSchema = z.enum(methods);
export type Method = z.infer<typeof methodSchema>;

export const outcomes = ['quality', 'capacity', 'saving'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const leanStates = ['notStarted', 'training', 'active', 'selfDriven'] as const;
export const leanStateSchema = z.enum(leanStates);
export type LeanState = z.infer<typeof leanStateSchema>;

export const evidenceKinds = [
  'measuredFigure',
  'changedRoster',
  'newActivity',
  'fewerTemps',
  'userResult',
  'writtenConfirmation',
] as const;
export const evidenceSchema = z.strictObject({
  kind: z.enum(evidenceKinds),
  reference: note,
  on: z.iso.date(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What the freed time is used for. `id` is unique within the gain. */
export const useOfTimeSchema = z.strictObject({
  id,
  activity: title,
  beneficiary: title.optional(),
  outcome: outcomeSchema,
  minutesPerYear,
  indicator: title.optional(),
});
export type UseOfTime = z.infer<typeof useOfTimeSchema>;

const documentedUseSchema = z.strictObject({
  use: id,
  minutesPerYear,
  evidence: z.array(evidenceSchema).min(1).max(20),
});
export type DocumentedUse = z.infer<typeof documentedUseSchema>;

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), on: z.iso.date(), ...shape });

const thiefContent = { unit: id, title, note: note.optional(), model: timeModelSchema, method: methodSchema };

/** Everything that can happen. `on` is the date it counts from. */
export const eventSchema = z.discriminatedUnion('type', [
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
  event('role.granted', { person, role: roleSchema, unit: id.optional() }),
  event('role.ended', { person, role: roleSchema, unit: id.optional() }),
  event('parameters.set', {
    id,
    hoursPerFte: z.number().min(1000).max(2500),
    workingWeeksPerYear: z.number().min(30).max(53),
  }),

  event('time-thief.reported', { thief: id, ...thiefContent }),
  event('time-thief.edited', { thief: id, ...thiefContent }),
  event('time-thief.withdrawn', { thief: id }),
  event('time-thief.rejected', { thief: id, reason: note }),

  event('gain.identified', {
    gain: id,
    thief: id,
    unit: id,
    title,
    model: timeModelSchema,
    method: methodSchema,
    minutesPerYear,
  }),
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
  /** A sustain check: is the time still used so? `partly` carries what is left; `missed` is said, never inferred. */
  event('gain.checked', {
    gain: id,
    answer: z.enum(['yes', 'partly', 'no', 'missed']),
    minutesPerYear: minutesPerYear.optional(),
  }),
  event('gain.abandoned', { gain: id, reason: note }),
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

  event('storyboard.opened', { board: id, unit: id }),
  event('storyboard.challenge-set', { board: id, challenge: note }),
  event('storyboard.target-set', { board: id, target: id, condition: note, achieveBy: z.iso.date() }),
  event('storyboard.obstacle-chosen', { board: id, target: id, obstacle: id, text: note }),
  event('experiment.planned', {
    board: id,
    obstacle: id,
    experiment: id,
    step: note,
    expectation: note,
    reviewOn: z.iso.date(),
  }),
  event('experiment.result-recorded', { board: id, experiment: id, result: note }),
  event('experiment.learned', { board: id, experiment: id, learning: note }),
]);

export type Event = z.infer<typeof eventSchema>;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;
