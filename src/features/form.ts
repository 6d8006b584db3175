import type { Field } from '../cards/catalogue.ts';
import { isDate } from '../domain/time/dates.ts';
import type { Texts } from '../language/texts.ts';

/** Reads one input: its value, or how to mend it. Inputs arrive as strings, numbers, or not at all. */
export type Parser<T> = (raw: string, texts: Texts) => { value: T } | { mend: string };

export type Values<F extends Record<string, Parser<unknown>>> = {
  [K in keyof F]: F[K] extends Parser<infer T> ? T : never;
};

export type Read<F extends Record<string, Parser<unknown>>> =
  | { ok: true; value: Values<F> }
  | { ok: false; mends: Partial<Record<keyof F & string, string>> };

/** What a card sent, as strings: what was typed is shown again as it was. */
export function typedValues(raw: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([key, value]) => [key, String(value)]),
  );
}

export function readForm<F extends Record<string, Parser<unknown>>>(
  parsers: F,
  raw: Record<string, unknown>,
  texts: Texts,
): Read<F> {
  const typed = typedValues(raw);
  const value: Record<string, unknown> = {};
  const mends: Record<string, string> = {};
  for (const [key, parse] of Object.entries(parsers)) {
    const read = parse(clean(typed[key] ?? ''), texts);
    if ('mend' in read) mends[key] = read.mend;
    else value[key] = read.value;
  }
  return Object.keys(mends).length === 0
    ? { ok: true, value: value as Values<F> }
    : { ok: false, mends: mends as Partial<Record<keyof F & string, string>> };
}

/** Fields as they were typed, each with its problem; and the problems by the fields' names, for the top of the card. */
export function withProblems(
  fields: Field[],
  typed: Record<string, string>,
  mends: Partial<Record<string, string>>,
  texts: Texts,
): { fields: Field[]; problems: string[] } {
  const shown = fields.map((field) => {
    const problem = mends[field.id];
    return { ...field, value: typed[field.id] ?? field.value, ...(problem ? { problem } : {}) };
  });
  const problems = shown
    .filter(({ problem }) => problem)
    .map(({ label, problem }) =>
      texts.invalid.problem(label.replace(` ${texts.required}`, ''), String(problem)),
    );
  return { fields: shown, problems: problems.length > 0 ? [...problems, texts.invalid.kept] : [] };
}

/** Control characters, direction overrides and mentions do not belong in what others read. */
function clean(raw: string): string {
  return (
    raw
      // Not over the next mention: what is made up of nothing but beginnings would be read to its end at each.
      .replace(/<\/?at\b[^<>]*>/gi, '')
      .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\n' ? '\n' : ' '))
      .trim()
  );
}

export const text =
  (max: number): Parser<string> =>
  (raw, t) => {
    if (raw === '') return { mend: t.mends.text(max) };
    return raw.length > max ? { mend: t.mends.tooLong(max, raw.length) } : { value: raw };
  };

export const optionalText =
  (max: number): Parser<string | undefined> =>
  (raw, t) =>
    raw === '' ? { value: undefined } : text(max)(raw, t);

/** 1,5 and 1.5, spaces between thousands. 1.200 and 1,200 may be either, so they are asked about again. */
function numberOf(raw: string): number {
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(raw)) return Number.NaN;
  const plain = raw.replace(/[\s\u00a0]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

export const wholeNumber =
  (min: number, max: number): Parser<number> =>
  (raw, t) => {
    const value = numberOf(raw);
    return Number.isInteger(value) && value >= min && value <= max
      ? { value }
      : { mend: t.mends.wholeNumber(min, max) };
  };

export const decimal =
  (min: number, max: number): Parser<number> =>
  (raw, t) => {
    const value = numberOf(raw);
    return value >= min && value <= max ? { value } : { mend: t.mends.decimal(min, max) };
  };

/** An empty input has a meaning of its own. */
export const orElse =
  <T>(parser: Parser<T>, fallback: T): Parser<T> =>
  (raw, t) =>
    raw === '' ? { value: fallback } : parser(raw, t);

export const choice =
  <T extends string>(values: readonly T[]): Parser<T> =>
  (raw, t) => {
    const value = values.find((one) => one === raw);
    return value === undefined ? { mend: t.mends.choice } : { value };
  };

/** yyyy-mm-dd as date inputs send it, within bounds (included). */
export const date =
  ({ from, until }: { from?: string; until?: string } = {}): Parser<string> =>
  (raw, t) => {
    if (!isDate(raw)) return { mend: t.mends.date };
    if (from && raw < from) return { mend: t.mends.dateFrom(from) };
    return until && raw > until ? { mend: t.mends.dateUntil(until) } : { value: raw };
  };
