import { z } from 'zod/v4';
import { type DocumentedUse, type Evidence, evidenceKinds, evidenceSchema, id } from '../../domain/events.ts';
import { usesOf } from '../../domain/gain/gain-rules.ts';
import { openRealisation, realisedUses } from '../../domain/gain/realisation-rules.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { textsIn } from '../../language/texts.ts';
import { choice, date, optionalText, orElse, readForm, text, typedValues } from '../form.ts';
import type { Turn } from '../handler.ts';
import { someHours } from './fields.ts';
import type { ShownGain } from './gain-card.ts';

/** Characters a card has room for; what does not fit is documented in a later round. */
const mostCharacters = 9000;
export const mostReference = 500;

const draftSchema = z
  .array(
    z.strictObject({
      use: id,
      minutesPerYear: z.int().min(0).max(10_000_000_000),
      evidence: z.array(evidenceSchema).max(20),
    }),
  )
  .max(10);

/** What waits for approval, else what is realised so far: a proposal documents the whole anew. */
export function startingDraft({ gain }: ShownGain): DocumentedUse[] {
  return [...(openRealisation(gain)?.uses ?? realisedUses(gain))];
}

export function readDocumentation(raw: unknown): DocumentedUse[] {
  try {
    return draftSchema.parse(JSON.parse(String(raw)));
  } catch {
    return [];
  }
}

/** Hours that a use would get unless somebody says otherwise: as agreed, as far as the measured saving goes. */
export function suggestedMinutes(
  { gain, at }: ShownGain,
  draft: readonly DocumentedUse[],
  use: string,
): number {
  const known = draft.find((one) => one.use === use)?.minutesPerYear;
  const others = draft.filter((one) => one.use !== use).reduce((sum, one) => sum + one.minutesPerYear, 0);
  const agreed = usesOf(gain).find((one) => one.id === use)?.minutesPerYear ?? 0;
  return known ?? Math.max(0, Math.min(agreed, (at.measured ?? 0) - others));
}

export type Put =
  | { draft: DocumentedUse[] }
  | { typed: Record<string, string>; mends: Partial<Record<string, string>> };

/** What was typed of a use goes into the draft; once it has a piece of evidence another may be left out. */
export function putEvidence(turn: Turn, { at }: ShownGain, data: Record<string, unknown>, use: string): Put {
  const t = textsIn(turn.language);
  const draft = readDocumentation(data.draft);
  const typed = typedValues(data);
  const known = draft.find((one) => one.use === use);
  const isEmpty = !typed.kind && !typed.reference?.trim();
  const isMore = isEmpty && (known?.evidence.length ?? 0) > 0;
  const parsers = {
    hours: someHours,
    kind: isMore ? orElse(choice(evidenceKinds), undefined) : choice(evidenceKinds),
    reference: isMore ? optionalText(mostReference) : text(mostReference),
    on: isMore ? orElse(date(), undefined) : date({ until: turn.today }),
  };
  const read = readForm(parsers, data, t);
  if (!read.ok) return { typed, mends: read.mends };
  const { hours, kind, reference, on } = read.value;
  const given: Evidence[] = kind && reference && on ? [{ kind, reference, on }] : [];
  const isKnown = (one: Evidence) =>
    known?.evidence.some(
      (old) => old.kind === one.kind && old.reference === one.reference && old.on === one.on,
    );
  const documented: DocumentedUse = {
    ...{ use, minutesPerYear: yearlyMinutes(hours, at.set) },
    evidence: [...(known?.evidence ?? []), ...given.filter((one) => !isKnown(one))],
  };
  const next = known ? draft.map((one) => (one.use === use ? documented : one)) : [...draft, documented];
  const isFull = documented.evidence.length > 20 || JSON.stringify(next).length > mostCharacters;
  return isFull && given.length > 0
    ? { typed, mends: { reference: t.gain.realisation.full } }
    : { draft: next };
}
