import { z } from 'zod/v4';

export const id = z.string().min(1).max(80);
export const title = z.string().min(1).max(120);
export const note = z.string().min(1).max(2000);
/** Whole minutes a year, the source of truth for every figure. */
export const minutesPerYear = z.int().min(0).max(10_000_000_000);
export const person = z.string().min(1).max(80);
/** A channel's id in Teams; which channel is no secret, and names nobody. */
export const channel = z.string().min(1).max(300);

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

export const documentedUseSchema = z.strictObject({
  use: id,
  minutesPerYear,
  evidence: z.array(evidenceSchema).min(1).max(20),
});
export type DocumentedUse = z.infer<typeof documentedUseSchema>;

export const wastes = [
  'transport',
  'inventory',
  'motion',
  'waiting',
  'overproduction',
  'overprocessing',
  'defects',
  'unusedSkills',
] as const;
export const wasteSchema = z.enum(wastes);
export type Waste = z.infer<typeof wasteSchema>;

/** Within whose reach the cause lies. domain.md §4. */
export const causes = [
  'ownUnit',
  'otherUnit',
  'it',
  'internalRules',
  'externalRules',
  'reportingDuties',
  'organisation',
  'supplier',
  'other',
] as const;
export const causeSchema = z.enum(causes);
export type Cause = z.infer<typeof causeSchema>;

/**
 * Who may know who reported: those who handle it, the directory alone, or nobody. The ledger names nobody in any of
 * them. domain.md §4.
 */
export const authorships = ['open', 'hiddenFromReaders', 'notStored'] as const;
export const authorshipSchema = z.enum(authorships);
export type Authorship = z.infer<typeof authorshipSchema>;
/** Those of them that leave a row in the directory. */
export const storedAuthorships = ['open', 'hiddenFromReaders'] as const satisfies readonly Authorship[];
export const storedAuthorshipSchema = z.enum(storedAuthorships);
export type StoredAuthorship = z.infer<typeof storedAuthorshipSchema>;

export const solutions = ['removed', 'reduced', 'notSolved'] as const;
export const solutionSchema = z.enum(solutions);
export type Solution = z.infer<typeof solutionSchema>;

/** The whole, in basis points: fractions are whole numbers that sum to it. */
export const wholeInBasisPoints = 10_000;
const isWhole = (shares: readonly { unit: string; basisPoints: number }[]) =>
  shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0) === wholeInBasisPoints &&
  new Set(shares.map(({ unit }) => unit)).size === shares.length;

/** Parts of one whole, by unit. domain.md §6.5. */
export const sharesSchema = z
  .array(z.strictObject({ unit: id, basisPoints: z.int().min(1).max(wholeInBasisPoints) }))
  .max(20)
  .refine((shares) => shares.length === 0 || isWhole(shares));
export type Share = z.infer<typeof sharesSchema>[number];

/** One thing that can happen; `on` is the date it counts from. */
export const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), on: z.iso.date(), ...shape });
