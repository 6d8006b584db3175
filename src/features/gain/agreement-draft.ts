import { z } from 'zod/v4';
import { outcomeSchema, outcomes, title, type UseOfTime } from '../../domain/events.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { hashOf } from '../commanding.ts';
import { choice, optionalText, readForm, text, typedValues } from '../form.ts';
import type { Turn } from '../handler.ts';
import { someHours } from './fields.ts';
import type { ShownGain } from './gain-card.ts';

export const mostUses = 10;

/** A use of time as it lies on the card until it is proposed; it comes back from there, so it is read again. */
const draftUse = z.object({
  activity: title,
  beneficiary: title.optional(),
  outcome: outcomeSchema,
  minutesPerYear: z.int().min(0).max(10_000_000_000),
  indicator: title.optional(),
});
export type DraftUse = z.infer<typeof draftUse>;
const draftSchema = z.array(draftUse).max(mostUses);

export function draftOf(uses: readonly UseOfTime[]): DraftUse[] {
  return uses.map(({ id: _, ...use }) => use);
}

export function readDraft(raw: unknown): DraftUse[] {
  try {
    return draftSchema.parse(JSON.parse(String(raw)));
  } catch {
    return [];
  }
}

/** The uses with ids of their own: the same words are the same use. */
export function usesIn(gain: string, draft: readonly DraftUse[]): UseOfTime[] {
  return draft.map((use) => ({ id: hashOf(gain, use.activity), ...use }));
}

export type Put =
  | { draft: DraftUse[] }
  | { typed: Record<string, string>; mends: Partial<Record<string, string>> };

const parsers = {
  activity: text(120),
  beneficiary: optionalText(120),
  outcome: choice(outcomes),
  hours: someHours,
  indicator: optionalText(120),
};

/** What was typed becomes use number `index` of the draft, or is asked for again. */
export function putUse(turn: Turn, { at }: ShownGain, data: Record<string, unknown>, index: number): Put {
  const t: Texts = textsIn(turn.language);
  const draft = readDraft(data.draft);
  const typed = typedValues(data);
  const read = readForm(parsers, data, t);
  if (!read.ok) return { typed, mends: read.mends };
  const { activity, beneficiary, outcome, hours, indicator } = read.value;
  const same = draft.findIndex((use) => use.activity === activity);
  if (same >= 0 && same !== index) return { typed, mends: { activity: t.gain.agreement.isThere } };
  const use: DraftUse = {
    ...{ activity, outcome, minutesPerYear: yearlyMinutes(hours, at.set) },
    ...(beneficiary === undefined ? {} : { beneficiary }),
    ...(indicator === undefined ? {} : { indicator }),
  };
  return { draft: draft.toSpliced(index, 1, use) };
}
