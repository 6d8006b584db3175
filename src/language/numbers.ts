import type { Language } from './language.ts';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Making a format costs fifty times as much as using it, and there are only a handful. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${least} ${most}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, made);
  return made;
}

/** Numbers and dates as each language writes them. Rounding happens here and nowhere else. */
export function numbersIn(language: Language) {
  const locale = locales[language];
  const write = (value: number, least: number, most: number) =>
    formatOf(locale, least, most).format(value).replace('−', '-');
  return {
    whole: (value: number) => write(value, 0, 0),
    /** At most two decimals, none when it is whole. */
    short: (value: number) => write(value, 0, 2),
    /** As a person types it into an input, and as `numberOf` reads it again: no thousands apart. */
    input: (value: number) =>
      write(value, 0, Math.abs(value) < 1 ? 3 : 2)
        .replace(/[^\d.,-]/g, '')
        .replace(language === 'en' ? /,/g : /\./g, ''),
    /** Hours: one decimal at most, two below one hour. */
    hours: (value: number) => write(value, 0, Math.abs(value) < 1 ? 2 : 1),
    /** Årsverk in a total: one decimal. */
    fte: (value: number) => write(value, 1, 1),
    /** Årsverk where one time thief or gain stands alone: two decimals, three when it is small. */
    fteAlone: (value: number) =>
      Math.abs(value) < 0.1 && value !== 0 ? write(value, 3, 3) : write(value, 2, 2),
    /** Whole, with its sign. */
    signed: (value: number) => `${value > 0 ? '+' : ''}${write(value, 0, 0)}`,
    percent: (share: number) => write(share * 100, 0, 0) + (language === 'en' ? '%' : '\u00a0%'),
    /** As `percent`, with two decimals where it has them: parts that are to sum to a whole. */
    exactPercent: (share: number) => write(share * 100, 0, 2) + (language === 'en' ? '%' : '\u00a0%'),
    /** yyyy-mm-dd → 01.04.2016, in English 1 April 2016. */
    date: (iso: string) => {
      if (language !== 'en') return iso.split('-').reverse().join('.');
      const day = new Date(`${iso}T00:00:00Z`);
      return day.toLocaleDateString(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
    },
    /** yyyy-mm-dd → november 2026. */
    month: (iso: string) =>
      new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
    /** Which quarter of the year a date lies in: 1 to 4. */
    quarter: (iso: string) => String(Math.ceil(Number(iso.slice(5, 7)) / 3)),
    both: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    either: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
  };
}
