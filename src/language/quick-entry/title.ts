import { type Span, type Token, wordAt, wordSet } from './tokens.ts';

/** What is said to lead up to a quantity: «det tar», «vi bruker», «it takes». Dropped when nothing else stands there. */
const leadIns =
  wordSet(`vi jeg eg me man en det dette dei de hver kvar bruker brukar brukte tar tek tok går gjeng gikk med til på å mister misser
  kaster bort sløser sløsar har er i we i'm it this takes take took spend spends spent lose loses waste wastes use uses you one there are
  is be have has that som ca omtrent about around for of og and the a at cirka opp`);
/** Left hanging before a quantity that ended the clause. */
const danglers =
  wordSet(`i på for med og av om til som tar tek tok går bruker brukar brukte mister er ca à a at hver kvar per pr
  and with for of in by at about takes take took lasts spend spends lose loses is are which each to that x × * = / & + ~ mellom fra frå from between
  hos bare kun berre just only`);
/** Left hanging only before one of those: «det tar», «we spend», «med the». */
const subjects = wordSet('det dette vi jeg eg me man it this we i you they the there en ei et');
/** Left hanging after a quantity that opened the text. */
const openers = wordSet(
  'på å til for med som og i går gjeng av om per of on to for by with and that in is når mens x × * - / & + =',
);
const conjunctions = wordSet('fordi da då når siden sidan mens men selv sjølv because since when while but');
const particleVerbs = /^(?:logg|slå|skru|kobl|kopl|holde?r?$|held|sett|koble)/;
const prepositions = wordSet('på i til for med av om hos fra frå on in to for with of at from');

/** The text without the cut stretches; small words and signs go only where a cut left them hanging. */
export function titleFrom(text: string, tokens: readonly Token[], cuts: readonly Span[]): string {
  const pieces = keptPieces(tokens, cuts);
  let title = '';
  for (const [order, piece] of pieces.entries()) {
    const isFirst = title === '';
    const next = pieces[order + 1];
    const endsClause = next?.sign !== '' || conjunctions.has(wordAt(tokens, next.from));
    const { from, to } = withoutDanglers(tokens, piece, { isFirst, endsClause });
    if (to <= from) continue;
    const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    const sign = prepositions.has(wordAt(tokens, from)) ? '' : piece.sign;
    const joint = /^[)\]?!]/.test(words) || /[([]$/.test(title) ? '' : `${sign} `;
    title = isFirst ? words : title + joint + words;
  }
  return capitalised(
    title
      .replace(/\(\s?\)|\[\s?\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** A stretch between cuts, without the signs around it; `sign` is the comma or stop that parts it from what was before. */
type Piece = Span & { isAfterCut: boolean; isBeforeCut: boolean; sign: string };

function keptPieces(tokens: readonly Token[], cuts: readonly Span[]): Piece[] {
  const isCut = new Uint8Array(tokens.length + 1);
  for (const { from, to } of cuts) isCut.fill(1, from, to);
  const pieces: Piece[] = [];
  let sign = '';
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    while (end < tokens.length && isCut[end] === isCut[start]) end++;
    if (!isCut[start]) {
      const ends = { isAfterCut: start > 0, isBeforeCut: end < tokens.length };
      let from = start;
      let to = end;
      for (
        ;
        from < to && (isStray(tokens, from) || (start > 0 && /^[!?]$/.test(wordAt(tokens, from))));
        from++
      )
        sign ||= clauseSign(wordAt(tokens, from));
      const last = to;
      while (to > from && isStray(tokens, to - 1) && (ends.isBeforeCut || wordAt(tokens, to - 1) !== '.'))
        to--;
      if (to > from) {
        pieces.push({ from, to, ...ends, sign });
        sign = clauseSign(wordAt(tokens, to < last ? to : -1));
      }
    }
    start = end;
  }
  return pieces;
}

function withoutDanglers(
  tokens: readonly Token[],
  { from: start, to: end, isAfterCut, isBeforeCut }: Piece,
  { isFirst, endsClause }: { isFirst: boolean; endsClause: boolean },
): Span {
  let from = start;
  let to = end;
  if (isAfterCut && isFirst)
    while (from < to && openers.has(wordAt(tokens, from)) && tokens[from]?.text !== 'I') from++;
  if (isFirst && isBeforeCut && isAllOf(tokens, { from, to }, leadIns)) return { from: to, to };
  if (isAfterCut && !isFirst && isAllOf(tokens, { from, to }, danglers)) return { from: to, to };
  if (isBeforeCut && endsClause) while (to > from && isDangling(tokens, to - 1, to < end)) to--;
  return { from, to };
}

function isAllOf(tokens: readonly Token[], { from, to }: Span, set: ReadonlySet<string>): boolean {
  if (to - from > 8) return false;
  for (let at = from; at < to; at++) if (!set.has(wordAt(tokens, at)) && !isStray(tokens, at)) return false;
  return true;
}

function isDangling(tokens: readonly Token[], at: number, isBeforeDangler: boolean): boolean {
  if (isParticle(tokens, at)) return false;
  const word = wordAt(tokens, at);
  if (/^\p{Lu}{2,}$/u.test(tokens[at]?.text ?? '')) return false;
  return danglers.has(word) || isStray(tokens, at) || (isBeforeDangler && subjects.has(word));
}

/** «logger på», «skrur av»: the small word belongs to the verb. */
function isParticle(tokens: readonly Token[], at: number): boolean {
  return /^(?:på|av|til|inn|ut|opp)$/.test(wordAt(tokens, at)) && particleVerbs.test(wordAt(tokens, at - 1));
}

function isStray(tokens: readonly Token[], at: number): boolean {
  return /^[,;:.\-–—/&+•*|]$/.test(wordAt(tokens, at));
}

function clauseSign(sign: string): string {
  return /^[,;:.]$/.test(sign) ? sign : '';
}

function capitalised(title: string): string {
  const [first = ''] = title;
  return first.toUpperCase() + title.slice(first.length);
}
