import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasDuration,
  type Per,
  parseQuickEntry,
  type QuickEntry,
} from '../../../src/language/quick-entry/parse-quick-entry.ts';

const weeks = 45;

function rows(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Hours per week of an entry (domain.md §3), 5 working days a week. */
function hoursPerWeek({ minutes = 0, times = 0, per, people = 1 }: QuickEntry): number {
  const perYear: Record<Per, number> = {
    workingDay: times * 5 * weeks * people,
    week: times * weeks * people,
    month: times * 12 * people,
    year: times * people,
    everyDay: times * people * 365,
    case: times,
    once: 0,
  };
  return (minutes * (per ? perYear[per] : 0)) / 60 / weeks;
}

function expectedPer(per: string, basis: string): string {
  if (per !== 'day') return per;
  return basis === 'operatingDay' ? 'everyDay' : 'workingDay';
}

describe('the sentences people gave us', () => {
  it.each(rows('sentences.tsv'))(
    '%s: %s',
    (_language, text = '', minutes, times, per = '', people, basis = '', about = '', hours) => {
      const entry = parseQuickEntry(text);
      expect(entry).toMatchObject({
        minutes: Number(minutes),
        times: Number(times),
        per: expectedPer(per, basis),
      });
      expect(entry.people ?? 1).toBe(Number(people));
      expect(entry.title.toLowerCase()).toContain(about.toLowerCase());
      expect(hoursPerWeek(entry)).toBeCloseTo(Number(hours), 1);
      expect(hasDuration(text)).toBe(true);
    },
  );
});

describe.each(['own-sentences.tsv', 'unseen-sentences.tsv'])('as typed on a phone (%s)', (file) => {
  it.each(rows(file))('%s', (text = '', minutes, times, per, people, title) => {
    const entry = parseQuickEntry(text);
    const said = [entry.minutes, entry.times, entry.per, entry.people].map((value) => String(value ?? '-'));
    expect([...said, entry.title]).toEqual([minutes, times, per, people, title]);
  });
});

describe('the title', () => {
  it.each([
    ['tidstyv: leter', 'Leter'],
    ['Meld tidstyv leter', 'Leter'],
    ['meldinger leses to steder', 'Meldinger leses to steder'],
    ['report: a report nobody reads', 'A report nobody reads'],
    ['time thief: report nobody reads 3 hours a month', 'Report nobody reads'],
    ['', ''],
    ['   ', ''],
    ['©', '©'],
  ])('of «%s» is «%s»', (text, title) => {
    expect(parseQuickEntry(text).title).toBe(title);
  });

  it.each(['<at>Tidvinn</at> hei', '$' + '{x} og {{y}}', 'שלום עולם', '😀😀', 'a\u0000b', '\ud800', '- - -'])(
    'of «%s» never throws',
    (text) => {
      expect(parseQuickEntry(text).minutes).toBeUndefined();
    },
  );
});

describe('numbers that are no quantity', () => {
  it.each([
    'rom 203',
    'skjema 4B',
    'Windows 11',
    '12.03.2024',
    'i 2024',
    'klokka 7',
    'kl 07:30',
    'tlf 99 88 77 66',
    'sak 24/1234',
    '50 %',
    'uke 34',
  ])('«%s» stays in the title', (name) => {
    const alone = parseQuickEntry(`leter etter ${name}`);
    expect(alone).toEqual({ title: `Leter etter ${name}` });
    expect(parseQuickEntry(`leter etter ${name}, 10 min hver dag, 6 personer`)).toEqual({
      title: `Leter etter ${name}`,
      minutes: 10,
      times: 1,
      per: 'workingDay',
      people: 6,
    });
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'10 5-10 1 200 min minutter time t timer hver dag uka om i per sak saker personer vi er alle to en halv og , . / x ganger en gang once a hour'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  );

  it('gives a title and only sane values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { title, minutes, times, per, people } = parseQuickEntry(text);
        expect(typeof title).toBe('string');
        if (minutes !== undefined)
          expect(Number.isInteger(minutes) && minutes >= 1 && minutes <= 14_400).toBe(true);
        if (times !== undefined) expect(Number.isFinite(times) && times > 0).toBe(true);
        if (people !== undefined) expect(Number.isInteger(people) && people >= 1).toBe(true);
        if (per === 'case' && times !== undefined) expect(Number.isInteger(times)).toBe(true);
        if (minutes !== undefined) expect(hasDuration(text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '10 min hver dag, ',
    '10 min foo hver dag foo ',
    '3 ganger foo hver dag foo 6 personer foo ',
    '1 200 ',
    'a',
    '1',
    ' ',
    ',',
    'hver mandag og ',
    '3 ganger ',
    'tjue-',
    '1.',
    'e\u0301',
    '(',
    '6 personer og ',
    '😀',
    '\n',
  ])('20,000 characters of «%s» are read in one pass', (piece) => {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    expect(typeof parseQuickEntry(text).title).toBe('string');
    expect(typeof parseQuickEntry(`meld ${text} 10 min`).title).toBe('string');
  });
});
