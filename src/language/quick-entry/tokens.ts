/** A word, a number or a sign. Everything is read on tokens with bounded look-ahead, so long texts stay linear. */
export type Token = {
  kind: 'word' | 'number' | 'clock' | 'sign';
  text: string;
  /** Lower case and NFC, for comparing; phones send å in two characters. */
  lower: string;
  start: number;
  end: number;
  /** No space between this token and the one before. */
  isGlued: boolean;
  /** Of a number token that can be read as one; dates, phone numbers and 007 have none. */
  value?: number;
};

/** Half-open range of token indexes. */
export type Span = { from: number; to: number };

const pattern =
  /(?<date>(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d))|(?<clock>\d{1,2}:\d{2}(?!\d))|(?<number>\d+(?:[.,]\d+)*|[½¼¾])|(?<word>\p{L}[\p{L}\p{M}\p{N}'’]*)|(?<sign>\n|\S)/gu;

const fractions = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const raw = match[0];
    const start = match.index;
    const token: Token = {
      kind: groups.word ? 'word' : groups.number ? 'number' : groups.clock ? 'clock' : 'sign',
      text: raw,
      lower: raw.normalize('NFC').toLowerCase(),
      start,
      end: start + raw.length,
      isGlued: start > 0 && tokens.at(-1)?.end === start,
    };
    const value = groups.number ? numericValue(raw) : undefined;
    tokens.push(value === undefined ? token : { ...token, value });
  }
  return tokens;
}

/** 1200, 1.200, 1,200 and 1,5; undefined for what is written like no amount. */
function numericValue(raw: string): number | undefined {
  const fraction = fractions.get(raw);
  if (fraction !== undefined) return fraction;
  if (/^[1-9]\d{0,2}(?:[.,]\d{3}){1,2}$/.test(raw)) return Number(raw.replace(/[.,]/g, ''));
  if (/^\d{1,6}[.,]\d{1,2}$/.test(raw)) return Number(raw.replace(',', '.'));
  if (/^(?:0|[1-9]\d{0,6})$/.test(raw)) return Number(raw);
  return undefined;
}

export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Start or end of the text, or a sign that parts one clause from the next. */
export function isBoundary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return !token || (token.kind === 'sign' && /[,.;:!?()[\]\n–—-]/.test(token.text));
}

export function isHyphen(tokens: readonly Token[], index: number): boolean {
  return /^[-‐‑–—]$/.test(wordAt(tokens, index));
}

/** A full stop that ends an abbreviation or an ordinal («ca.», «14.»), not a sentence. */
export function skipDot(tokens: readonly Token[], index: number): number {
  return wordAt(tokens, index) === '.' && tokens[index]?.isGlued ? index + 1 : index;
}

const approximators =
  wordSet(`ca cirka sirka circa omtrent omkring omlag rundt kring nesten nærmere drøyt drøye drygt knapt
  knappe snaut snaue minst minimum maks maksimum max opptil opptill inntil oppimot mellom over under gjerne fort sånn
  kanskje about around approx approximately roughly nearly almost maybe perhaps ~ ≈ > <`);
const twoWordApproximators = wordSet('om_lag opp_til opp_mot up_to at_least minst_ca sånn_ca');

/** Where a quantity begins when the «ca.» or «at least» before it is counted in. */
export function withApproximators(tokens: readonly Token[], from: number): number {
  let start = from;
  for (let steps = 0; steps < 3; steps++) {
    const last = wordAt(tokens, start - 1) === '.' && tokens[start - 1]?.isGlued ? start - 2 : start - 1;
    const isDotted = last === start - 2;
    if (twoWordApproximators.has(`${wordAt(tokens, last - 1)}_${wordAt(tokens, last)}`)) start = last - 1;
    else if (
      approximators.has(wordAt(tokens, last)) &&
      (!isDotted || /^(?:ca|approx|maks|max|min)$/.test(wordAt(tokens, last)))
    )
      start = last;
    else break;
  }
  return start;
}
