import type { Tally } from '../domain/register/register.ts';
import type { Amount } from '../domain/time/parameters.ts';
import type { Language } from '../language/language.ts';
import { numbersIn } from '../language/numbers.ts';
import type { Problem } from './finding.ts';
import type { ImportResult } from './import-register.ts';
import { texts } from './texts/index.ts';

/** What a person reads when an import has ended. */
export function reportOf(result: ImportResult, language: Language = result.language): string {
  const t = texts[language];
  switch (result.kind) {
    case 'problems':
      return problemsReport(result.problems, result.language);
    case 'refused':
      return result.reason === 'nobodyVouches' ? t.nobodyVouches : t.mayNotImport(result.by);
    default: {
      const head = { imported: t.imported, nothingNew: t.nothingNew, dryRun: t.wouldImport }[result.kind];
      const { units, gains, before, after, voucher } = result;
      const { identified, realised } = t.totals;
      return [
        head,
        aligned([tallyRow(t.units, units, language), tallyRow(t.gains, gains, language)]),
        '',
        aligned([
          [t.totals.heading, t.totals.before, t.totals.after],
          [identified, amount(before.identified, language), amount(after.identified, language)],
          [realised, amount(before.realised, language), amount(after.realised, language)],
        ]),
        '',
        t.vouches(voucher),
      ].join('\n');
    }
  }
}

/** In the language of the file, whose headings it names. */
function problemsReport(problems: readonly Problem[], language: Language): string {
  const { table, refused } = texts[language];
  const { file, row, column, wrong, mend } = table;
  const lines = aligned([
    [file, row, column, wrong, mend],
    ...problems.map((one) => [one.file, String(one.row), one.column, one.wrong, one.mend]),
  ]);
  return `${lines}\n\n${refused(problems.length)}`;
}

function tallyRow(name: string, tally: Tally, language: Language): string[] {
  const { whole } = numbersIn(language);
  const t = texts[language];
  const counts = [
    [tally.added, t.added],
    [tally.unchanged, t.unchanged],
    [tally.corrected, t.corrected],
  ] as const;
  return [name, ...counts.map(([count, word]) => `${whole(count)} ${word}`)];
}

function amount({ hoursPerWeek, fte }: Amount, language: Language): string {
  const numbers = numbersIn(language);
  const t = texts[language];
  return `${numbers.hours(hoursPerWeek)} ${t.hours} (${numbers.fte(fte)} ${t.fte})`;
}

/** Columns as wide as their widest cell, two spaces between. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
