import { z } from 'zod/v4';
import { typedValues } from '../form.ts';
import { keyFields } from './own.ts';
import { reportParsers } from './report-answers.ts';
import type { FormData } from './report-form.ts';

/** What the report card's buttons send: which form it is, and what is typed in its inputs. */
export const formSchema = z.looseObject({
  ...keyFields,
  nonce: z.string().min(8).max(80),
  draft: z.string().max(80).optional(),
  hasSeenSimilar: z.boolean().optional(),
});

export function sentIn({ nonce, thief, code, draft, hasSeenSimilar }: z.output<typeof formSchema>) {
  return {
    nonce,
    ...(thief === undefined ? {} : { thief }),
    ...(code === undefined ? {} : { code }),
    ...(draft === undefined ? {} : { draft }),
    ...(hasSeenSimilar && { hasSeenSimilar }),
  } satisfies FormData;
}

/** What is typed, right or wrong, and nothing else of what came. */
export function answersIn(data: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typedValues(data)).filter(([id]) => Object.hasOwn(reportParsers, id)),
  );
}
