import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/dates.ts';
import { parseQuestion } from '../../../src/language/question/parse-question.ts';
import type { Question } from '../../../src/language/question/question.ts';
import { namesOf } from '../../../src/language/question/unit-names.ts';
import { hasDuration } from '../../../src/language/quick-entry/parse-quick-entry.ts';
import { sampleUnits } from './units.ts';

const today = '2026-11-25';
const names = namesOf(sampleUnits());

type Row = Record<
  'language' | 'text' | 'kind' | 'units' | 'from' | 'to' | 'as_of' | 'figure' | 'waste' | 'cause' | 'note',
  string
>;
function rowsOf(file: string): Row[] {
  const [heading = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const columns = heading.split('\t');
  return lines.map(
    (line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])) as Row,
  );
}
const rows = rowsOf('./questions.tsv');
/** Every fourth of these was set aside before the parser was tuned. */
const setAside = rows.filter((_row, index) => index % 4 === 3);
/** The first eighty-one of these by somebody who had not seen the parser either; it has been mended by them since. */
const later = rowsOf('./later-questions.tsv');
/**
 * By two people who had not seen the parser. Of the first 83 % were understood before it was mended by them; of the
 * second 82 % before, 88 % when it had been mended by the first alone, and then it was mended by these too.
 */
const unseen = rowsOf('./unseen-questions.tsv');
const heldOut = rowsOf('./held-out-questions.tsv');
/**
 * By three more. Of each 73 % were understood at first sight. When the parser had been mended by the kinds of misses in
 * the first, 88 % of the second were, with its rows unread; by those of both, 90 % of the third; then by those too.
 */
const fifth = rowsOf('./fifth-writer-questions.tsv');
const sixth = rowsOf('./sixth-writer-questions.tsv');
const seventh = rowsOf('./seventh-writer-questions.tsv');

function asked(text: string): Question {
  if (hasDuration(text)) return { kind: 'none' };
  return parseQuestion(text, { names, today });
}

/** What is not as it should be; none when the question was understood. */
function misread(row: Row): string[] {
  const question = asked(row.text);
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) wrong.push(`${what}: ${got} for ${wanted}`);
  };
  if (row.kind === 'person') return question.kind === 'person' ? [] : [`answered as ${question.kind}`];
  if (row.kind === 'none') {
    const isOffered = question.kind === 'query' && question.query.choice !== undefined;
    return question.kind === 'query' && !isOffered ? [`answered: ${JSON.stringify(question.query)}`] : [];
  }
  if (question.kind !== 'query') return [`${question.kind}`];
  const { query } = question;
  same('kind', query.kind, row.kind);
  const wanted = (row.units ?? '').replace(/^\?/, '').split('|').filter(Boolean).sort().join();
  if (row.units?.startsWith('?')) {
    const among = query.choice?.among ?? [];
    for (const id of wanted.split(',')) if (!among.includes(id)) wrong.push(`not offered: ${id}`);
    for (const id of among) if (!wanted.includes(id) && !id.startsWith('area-')) wrong.push(`offered: ${id}`);
  } else {
    if (query.choice) wrong.push(`had to choose: ${query.choice.said}: ${query.choice.among}`);
    same('units', query.units.toSorted().join(), wanted === '*' ? '' : wanted);
  }
  const until = (date: string) => (date && date < today ? date : today);
  same('as of', query.asOf, until(row.as_of));
  const isNear =
    query.period && [-1, 0, 1].some((days) => addDays(row.from || today, days) === query.period?.from);
  if (row.from && !isNear) wrong.push(`from: ${query.period?.from} for ${row.from}`);
  if (row.to) same('to', query.period?.to, until(row.to));
  if (!row.from && query.period) wrong.push(`a period: ${query.period.from}`);
  same('figure', query.kind === 'lean' ? 'lean' : (query.figure ?? ''), row.figure ?? '');
  same('not realised', query.isNotRealised, (row.note ?? '').startsWith('negated'));
  same('since report', query.isSinceReport, (row.note ?? '').startsWith('since the last report'));
  same('waste', query.waste ?? '', row.waste ?? '');
  same('cause', query.cause ?? '', row.cause ?? '');
  return wrong;
}

describe('questions as people write them', () => {
  it.each([
    { name: 'those it was tuned on', of: rows.filter((row) => !setAside.includes(row)) },
    { name: 'those that were set aside', of: setAside },
    { name: 'those that were written later', of: later },
    { name: 'those of one who had not seen the parser', of: unseen },
    { name: 'those of another, held out', of: heldOut },
    { name: 'those of a fifth writer', of: fifth },
    { name: 'those of a sixth', of: sixth },
    { name: 'those of a seventh', of: seventh },
  ])('are understood, at least 95 % of $name', ({ name, of }) => {
    const missed = of.filter((row) => misread(row).length > 0);
    const share = 1 - missed.length / of.length;
    console.log(`questions understood of ${name}: ${(share * 100).toFixed(1)} % of ${of.length}`);
    for (const row of missed) console.log(`  not understood: ${row.text} (${misread(row).join('; ')})`);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a question', () => {
  const query = (text: string) => {
    const question = asked(text);
    if (question.kind !== 'query') throw new Error(`${text}: ${question.kind}`);
    return question.query;
  };

  it('that names one unit plainly and another not is never answered for the first alone', () => {
    expect(query('hvor mye har legevakta og sykehjemmet spart').choice?.among).toContain(
      'sykehjemmet-langtid',
    );
    expect(query('hvilke gevinster er bortfalt på legevakta og biblioteket').choice?.among).toEqual([
      'legevakta',
      'biblioteket',
    ]);
    expect(query('hva har legevakta og biblioteket spart')).toMatchObject({
      kind: 'compare',
      units: ['legevakta', 'biblioteket'],
    });
  });

  it.each([
    ['i uke 40', '2026-09-28', '2026-10-04'],
    ['i våres', '2026-03-01', '2026-05-31'],
    ['siden mars 2024', '2024-03-01', today],
    ['fra april til juni', '2026-04-01', '2026-06-30'],
    ['andre halvår i fjor', '2025-07-01', '2025-12-31'],
    ['T1 2025', '2025-01-01', '2025-04-30'],
    ['2024–2025', '2024-01-01', '2025-12-31'],
    ['de siste tre månedene', '2026-08-26', today],
    ['de to siste åra', '2024-11-26', today],
    ['Q1–Q3 2025', '2025-01-01', '2025-09-30'],
    ['de tre første månedene i år', '2026-01-01', '2026-03-31'],
    ['sist høst', '2025-09-01', '2025-11-30'],
    ['sia påske', '2026-04-05', today],
    ['skoleåret 24/25', '2024-08-01', '2025-07-31'],
    ['uke 14–20', '2026-03-30', '2026-05-17'],
    ['Q1 2026 mot Q1 2025', '2026-01-01', '2026-03-31'],
  ])('knows the time «%s»', (said, from, to) => {
    expect(query(`hvor mye er realisert ${said}`).period).toEqual({ from, to });
  });

  it.each([
    ['per 1/4-16', '2016-04-01'],
    ['per utgangen av november', '2025-11-30'],
    ['for to år siden', '2024-11-25'],
    ['as of April 1, 2016', '2016-04-01'],
    ['før sommeren', '2026-05-31'],
    ['per 15. mai i fjor', '2025-05-15'],
    ['ved inngangen til året', '2026-01-01'],
    ['at year end 2024', '2024-12-31'],
  ])('knows the day «%s»', (said, asOf) => {
    expect(query(`status ${said}`)).toMatchObject({ asOf });
    expect(query(`status ${said}`).period).toBeUndefined();
  });

  it.each([
    'PC-en bruker evigheter på å starte om morgenen',
    'legen svarte ikke på telefonen i dag heller',
    'rapporter ingen leser',
    'jeg meldte feil',
    'mye venting på legekontoret',
    'rapporter som ingen leser i skole',
    'for mye tid går til leting på hjelpemiddellageret',
    'hele lista på kjøkkenet må skrives to ganger',
    'lista over vikarer i renhold er feil',
    'hva er lean',
    'kva skjer med det eg melde',
    'what happened to what I reported',
  ])('is not what somebody complains of, or asks of their own report: «%s»', (line) => {
    expect(asked(line).kind).toBe('none');
  });

  it('about money is answered in time', () => {
    expect(query('hva sparer vi i kroner')).toMatchObject({ kind: 'total', figure: 'realised' });
    expect(query('hva sparer vi i kroner').choice).toBeUndefined();
  });

  it.each([
    ...['vi bruker for mye tid på møter', 'jeg er lei av å vente på legekontoret', 'takk for hjelpen'],
    ...['leter etter nøkler på legekontoret', 'printer virker ikke i barnehagen', 'når åpner legevakta'],
    ...['hvor mange overtidstimer har renhold', 'how many books does the library have'],
    ...['hva er sykefraværet på legevakta', 'melde en tidstyv på renhold'],
    ...[
      'jeg vil melde en tidstyv om venting',
      'hva er status på eksperimentet',
      'hvem er leder på legevakta',
    ],
  ])('is not seen in «%s»', (line) => {
    expect(asked(line).kind).toBe('none');
  });

  it.each([
    ['hjemmetjenesten øst', ['hjemmetjenesten-nord', 'hjemmetjenesten-sor', 'hjemmetjenesten-natt']],
    ['hjemmetjenesten kveld', ['hjemmetjenesten-nord', 'hjemmetjenesten-sor', 'hjemmetjenesten-natt']],
    ['helsestasjonen øst', ['helsestasjonen']],
    ['fjellgrenda barnehage', ['fjellgrenda-barneskole', 'area-barnehage']],
    ['vestby skole', ['area-skole']],
  ])('about «%s», which nobody is called, is answered for no part of that name', (said, among) => {
    const choice = { said, among, why: 'nobody' };
    expect(query(`hva har ${said} realisert`)).toMatchObject({ units: [], choice });
  });

  it('about a unit and one that nobody has, or with a word it cannot place, is offered and not answered', () => {
    expect(query('sammenlign biblioteket og svømmehallen').choice).toMatchObject({ said: 'svømmehallen' });
    expect(query('realisert hovedkjøkkenet').choice?.among[0]).toBe('kjokkenet');
    expect(query('hva er stemninga på renhold')).toMatchObject({
      ...{ units: [], choice: { said: 'stemninga', among: ['renhold'], why: 'unsure' } },
    });
  });

  it.each([
    ['lønnskontoret', 'lonn'],
    ['renholdsavdelinga', 'renhold'],
    ['NAV-kontoret', 'nav'],
    ['brannvesenet', 'brann-og-feiing'],
    ['the water works', 'vann-og-avlop'],
    ['home care north', 'hjemmetjenesten-nord'],
  ])('knows «%s» by what its people say', (said, unit) => {
    expect(query(`status for ${said}`)).toMatchObject({ units: [unit] });
  });

  it('about units within an area is about those that lie there', () => {
    expect(query('forskjellen på nord og sør i hjemmetjenesten')).toMatchObject({
      ...{ kind: 'compare', units: ['hjemmetjenesten-nord', 'hjemmetjenesten-sor'] },
    });
  });

  it.each([
    ...['hva har Per meldt', 'show me what Per Hansen reported', 'har lederen min svart', 'topp ti ansatte'],
    ...['hvor mange tidstyver har hver ansatt meldt', 'did Kari in payroll save anything', 'hvem vant'],
  ])('about a person is none to answer: «%s»', (line) => {
    expect(asked(line).kind).toBe('person');
  });

  it('for a part of something is about that part', () => {
    expect(query('hvor mye av det realiserte er bortfalt').figure).toBe('lapsed');
    expect(query('hvor mange prosent er realisert').figure).toBe('rate');
    expect(query('hvor mye av det identifiserte er realisert').figure).toBeUndefined();
  });

  it.each([
    ['hvilke tids tyver er meldt på legevakta', { kind: 'list', units: ['legevakta'] }],
    ['realiserings graden på hjelpemiddel lageret', { figure: 'rate', units: ['hjelpemiddellageret'] }],
    ['spart i heile komunen første halv år', { units: [], period: { from: '2026-01-01', to: '2026-06-30' } }],
  ])('is read though its words are split or misspelt: «%s»', (text, meant) => {
    expect(query(text)).toMatchObject(meant);
  });

  it.each([
    'vis tidstyvene på vaskeriet',
    'hva er meldt på vaskeriet, én for én?',
    'kva slags tidstjuvar har vaskeriet',
    'which time thieves come from the laundry',
    'the full list of what the laundry reported',
  ])('wants the things themselves in «%s»', (text) => {
    expect(query(text)).toMatchObject({ kind: 'list', units: ['vaskeriet'] });
    expect(query('how many time thieves come from the laundry').kind).toBe('total');
  });

  it('of each of a kind is about those beside one another', () => {
    expect(query('spart per barneskole').units).toHaveLength(6);
    expect(query('hvem av ungdomsskolene har spart mest').units).toHaveLength(2);
    expect(query('vis barnehagane kvar for seg')).toMatchObject({
      kind: 'compare',
      units: ['area-barnehage'],
    });
    expect(query('freed time in the home care area')).toMatchObject({ kind: 'total', figure: 'freed' });
  });

  it.each([
    'hvilken av lærerne har meldt flest tidstyver',
    'kan du rangere dei tilsette på vaskeriet',
    'how many has the head of finance reported',
    'hvem av oss på kjøkkenet har meldt mest',
    'navnene på dem på kjøkkenet som ikke har svart',
    'hvor mye har hver av gutta på brann og feiing meldt',
  ])('about people in other words is none to answer either: «%s»', (line) => {
    expect(asked(line).kind).toBe('person');
  });

  it('tells what one asks for from when one talked of it', () => {
    expect(query('Vi snakket om vaskeriet i går. Hva er spart der?')).toMatchObject({ asOf: today });
    expect(query('hva var realisert i går')).toMatchObject({ asOf: '2026-11-24' });
  });

  it.each(['er kulturskolen i gang med lean', 'har renhold begynt med lean', 'does nav work with lean'])(
    'of yes or no about Lean is about Lean: «%s»',
    (line) => expect(query(line).kind).toBe('lean'),
  );

  it('of any length and any signs is read in time, and says what unit nobody has as it was written', () => {
    expect(asked('<|>'.repeat(100_000)).kind).toBe('none');
    expect(asked('hvor mye '.repeat(100_000)).kind).toBe('none');
    expect(query('hva har Rådmannskontoret spart').choice).toMatchObject({ said: 'Rådmannskontoret' });
  });
});
