import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en/index.ts';
import { type Language, languageOf, languages } from '../../src/language/language.ts';
import { nb } from '../../src/language/nb/index.ts';
import { nn } from '../../src/language/nn/index.ts';
import { parseQuickEntry } from '../../src/language/quick-entry/parse-quick-entry.ts';
import { sentence } from '../../src/language/sentence.ts';
import { refusalText, textsIn } from '../../src/language/texts.ts';

const texts = { nb, nn, en };
type Leaf = { key: string; value: unknown };

function leavesOf(branch: object, path = ''): Leaf[] {
  return Object.entries(branch).flatMap(([name, value]) => {
    const key = path ? `${path}.${name}` : name;
    return typeof value === 'object' ? leavesOf(value, key) : [{ key, value }];
  });
}

const keyAndArity = (language: Language) =>
  leavesOf(texts[language])
    .map(({ key, value }) => `${key}/${typeof value === 'function' ? value.length : 'text'}`)
    .sort();

const some = { hoursPerYear: 675, hoursPerWeek: 15, fte: 0.4 };
const one = { hoursPerYear: 45, hoursPerWeek: 1, fte: 0.0267 };

/** What a function is called with, twice: what each argument is, is in its name. */
function callsOf(key: string, text: (...args: unknown[]) => unknown): unknown[][] {
  // A refusal's parameters, whichever of them it names.
  if (text.toString().startsWith('({')) return [[{ date: '2016-04-01', days: 28, title: 'X' }]];
  const names = /^\(([^)]*)\)/.exec(text.toString())?.[1]?.split(/,\s*/) ?? [];
  return [1, 2000].map((count) =>
    names.map((name) => {
      if (name.startsWith('{')) return { date: '2016-04-01' };
      if (/^(date|asOf|from|to)$/.test(name)) return '2016-04-01';
      if (/^(amount|identified|realised|before|after|newWork)$/.test(name) && key !== 'status.gainsOf')
        return count === 1 ? one : some;
      return /^(name|nearest|word|unit|text|person|role|url|title|reason|label|mend|activity|use|method|process|claim|percent|figure|places|what|task|outcome|kind|reference|names|year)$/.test(
        name,
      )
        ? 'X'
        : count;
    }),
  );
}

/** Every text a language can say, the functions called with samples. */
function said(language: Language): { key: string; text: string }[] {
  return leavesOf(texts[language]).flatMap(({ key, value }) =>
    typeof value === 'function'
      ? callsOf(key, value as () => unknown).map((args) => ({ key, text: String(value(...args)) }))
      : [{ key, text: String(value) }],
  );
}

const word = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'iu');

describe('the three languages', () => {
  it('have the same texts, which take the same', () => {
    expect(keyAndArity('nn')).toEqual(keyAndArity('nb'));
    expect(keyAndArity('en')).toEqual(keyAndArity('nb'));
  });

  it('are the ones they are asked for', () => {
    for (const language of languages) expect(textsIn(language)).toBe(texts[language]);
  });

  it.each(languages)('say something whole everywhere (%s)', (language) => {
    const odd = said(language).filter(
      ({ text }) =>
        text.trim() !== text || text === '' || / {2}|\$\{|undefined|NaN|\[object|\.\.|!!/.test(text),
    );
    expect(odd).toEqual([]);
  });
});

/** Words that are the same in both, not words somebody forgot. */
const sameInBoth = new Set(
  readFileSync(new URL('./same-in-both.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);

describe('nynorsk', () => {
  it('is bokmål nowhere but in the words they share', () => {
    const bokmål = new Map(leavesOf(nb).map(({ key, value }) => [key, value]));
    const same = leavesOf(nn)
      .filter(({ key, value }) => typeof value === 'string' && value === bokmål.get(key))
      .map(({ value }) => value);
    expect(same.filter((text) => !sameInBoth.has(String(text)))).toEqual([]);
    expect([...sameInBoth].filter((text) => !same.includes(text))).toEqual([]);
  });

  const bokmålOnly = [
    ...['ikke', 'hvordan', 'hva', 'hvem', 'hvor', 'hvilke[nt]?', 'jeg', 'dere', 'deres', 'en', 'et', 'noen?'],
    ...[
      'bare',
      'nå',
      'ennå',
      'fra',
      'mer',
      'flere',
      'uk[ae]r?',
      'timer',
      'ganger',
      'én gang',
      'måned(?:en)?',
    ],
    ...[
      'tiden',
      'tidstyv\\p{L}*',
      'være',
      'gjøre',
      'ble',
      'fortsatt',
      'navn',
      'tatt',
      'eksempel',
      'enhet\\p{L}*',
    ],
    ...['\\p{L}+inger', '\\p{L}+ingen', '\\p{L}+else[nr]?', '\\p{L}+et er lagret'],
  ].join('|');
  it('has no word that only bokmål has', () => {
    const odd = said('nn').filter(({ text }) => word(bokmålOnly).test(text));
    expect(odd).toEqual([]);
  });
});

describe('Norwegian', () => {
  it.each(['nb', 'nn'] as const)('quotes like this: «», and pairs them (%s)', (language) => {
    const odd = said(language).filter(
      ({ text }) =>
        /["“”'’]/.test(text) || (text.match(/«/g) ?? []).length !== (text.match(/»/g) ?? []).length,
    );
    expect(odd).toEqual([]);
  });

  it.each(['nb', 'nn'] as const)('has no «vennligst» and few exclamation marks (%s)', (language) => {
    expect(
      said(language).filter(({ text }) => word('vennligst|venlegst|vær så snill|oops').test(text)),
    ).toEqual([]);
    const shouted = said(language).filter(({ text }) => text.includes('!') && !/^(Takk|Hei)! /.test(text));
    expect(shouted).toEqual([]);
  });
});

describe('English', () => {
  it('has Norwegian letters in proper words only, and its own quotes and percent', () => {
    const odd = said('en').filter(
      ({ text }) => /[æøå«»]/i.test(text.replace(/årsverk|bokmål/g, '')) || /\d[\s\u00a0]%/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('is spelt as in Britain', () => {
    const american = word('\\p{L}*(?:realiz|organiz|recogniz)\\p{L}*|color|behavior|program');
    expect(said('en').filter(({ text }) => american.test(text))).toEqual([]);
  });
});

describe('a text', () => {
  const asOf = '2016-04-01';
  const [identified, realised] = [
    { hoursPerYear: 0, hoursPerWeek: 1237.5, fte: 33 },
    { hoursPerYear: 0, hoursPerWeek: 806.25, fte: 21.5 },
  ];
  it.each([
    [
      'nb',
      'Per 01.04.2016: 33,0 årsverk er identifisert, og 21,5 av dem er realisert (65\u00a0%). 33 av 70 enheter jobber etter Lean-prinsippene.',
    ],
    [
      'nn',
      'Per 01.04.2016: 33,0 årsverk er identifiserte, og 21,5 av dei er realiserte (65\u00a0%). 33 av 70 einingar arbeider etter Lean-prinsippa.',
    ],
    [
      'en',
      'As of 1 April 2016: 33.0 FTE identified, and 21.5 of them realised (65%). 33 of 70 units use Lean.',
    ],
  ] as const)('gives the published totals (%s)', (language, expected) => {
    const { headline } = texts[language].status;
    expect(headline(asOf, identified, realised, 21.5 / 33, 33, 70)).toBe(expected);
  });

  it.each([
    ['nb', '1 time i uka (0,027 årsverk)', '0,0 årsverk (1 time i uka)'],
    ['nn', '1 time i veka (0,027 årsverk)', '0,0 årsverk (1 time i veka)'],
    ['en', '1 hour a week (0.027 FTE)', '0.0 FTE (1 hour a week)'],
  ] as const)('counts what it shows, so 1.04 hours is one hour (%s)', (language, alone, total) => {
    const almost = { ...one, hoursPerWeek: 1.04 };
    expect(texts[language].amount.alone(almost)).toBe(alone);
    expect(texts[language].amount.total(almost)).toBe(total);
  });

  it.each([
    ['nb', 1, 'én arbeidsdag'],
    ['nb', 5, '5 arbeidsdager'],
    ['nn', 1, 'éin arbeidsdag'],
    ['nn', 5, '5 arbeidsdagar'],
    ['en', 1, 'one working day'],
    ['en', 5, '5 working days'],
  ] as const)('names one working day or more (%s, %i)', (language, days, expected) => {
    expect(texts[language].report.receipt(some, days)).toContain(`${expected}.`);
  });

  it.each(languages)('shows an example of a report that the bot itself understands (%s)', (language) => {
    const [, example = ''] = [...texts[language].help.report.matchAll(/[«"]([^«»"]+)[»"]/g)].at(-1) ?? [];
    expect(parseQuickEntry(example)).toMatchObject({ minutes: 10, times: 3, people: 6, per: 'workingDay' });
  });

  it.each(languages)('says why not, with the date in it where there is one (%s)', (language) => {
    for (const reason of Object.keys(nb.refusals)) {
      const text = refusalText(language, { reason, params: { date: '2026-09-29', days: 28, title: 'X' } });
      expect(text).toMatch(/\.$/);
    }
    const date = language === 'en' ? '29 September 2026' : '29.09.2026';
    expect(refusalText(language, { reason: 'measuredTooEarly', params: { date: '2026-09-29' } })).toContain(
      date,
    );
  });

  it.each([
    ['Skapet er byttet', 'Skapet er byttet.'],
    [' Skapet er byttet. ', 'Skapet er byttet.'],
    ['Kan dere prøve selv?', 'Kan dere prøve selv?'],
    ['Se «Rutine 4.»', 'Se «Rutine 4.»'],
    ['Se «Rutine 4»', 'Se «Rutine 4».'],
    ['Vi venter …', 'Vi venter …'],
  ])('makes a sentence of what somebody wrote: %s', (written, expected) => {
    expect(sentence(written)).toBe(expected);
  });
});

describe('help', () => {
  it.each([
    [
      'nb',
      [
        'meld',
        'mine',
        'tidstyver',
        'eksperiment',
        'status',
        'forklar',
        'historie',
        'oppgaver',
        'enhet',
        'språk',
        'roller',
        'sjekk',
        'varsler',
        'månedsstatus',
        'drift',
      ],
    ],
    [
      'nn',
      [
        'meld',
        'mine',
        'tidstjuvar',
        'eksperiment',
        'status',
        'forklar',
        'historie',
        'oppgåver',
        'eining',
        'språk',
        'roller',
        'sjekk',
        'varsel',
        'månadsstatus',
        'drift',
      ],
    ],
    [
      'en',
      [
        'report',
        'mine',
        'experiment',
        'status',
        'explain',
        'story',
        'tasks',
        'unit',
        'language',
        'roles',
        'check',
        'notices',
        'monthly status',
        'operations',
      ],
    ],
  ] as const)('names the words people type (%s)', (language, words) => {
    const help = Object.values(texts[language].help).join(' ');
    expect(words.filter((typed) => !new RegExp(`[«"]${typed}[\\s»"]`).test(help))).toEqual([]);
  });
});

describe("a person's language", () => {
  it.each([
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['NN-no', 'nn'],
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['no-NO', 'nb'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
    ['sv-SE', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ] as const)('Teams says %s: %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
