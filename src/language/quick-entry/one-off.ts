import { isBoundary, type Span, type Token, wordAt, wordSet } from './tokens.ts';

const one = wordSet('en ein ei én éin éi ett 1 one');
const time = wordSet('gang gong gongen time');
const only = wordSet('bare kun berre just only');
const engangs = /^(?:engangs|eingongs)(?:jobb|oppgave|oppgåve|hendelse|hending|tilfelle|sak)?$/;

/** «bare en gang», «éin gong», «once», «one-off»: said of the whole, never inside «en gang i blant» or «once the PC starts». */
export function findOneOff(tokens: readonly Token[], isTaken: (index: number) => boolean): Span[] {
  const found: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const span = readOneOff(tokens, index);
    if (!span) continue;
    const start = only.has(wordAt(tokens, span.from - 1)) ? span.from - 1 : span.from;
    const isApart = isBoundary(tokens, start - 1) || isTaken(start - 1) || start < span.from;
    const isEnded = isBoundary(tokens, span.to) || isTaken(span.to);
    if (isApart && isEnded) found.push({ from: start, to: span.to });
  }
  return found;
}

function readOneOff(tokens: readonly Token[], index: number): Span | undefined {
  const word = wordAt(tokens, index);
  if (word === 'once' || engangs.test(word)) return { from: index, to: index + 1 };
  if (word === 'one' && wordAt(tokens, index + 1) === '-' && wordAt(tokens, index + 2) === 'off')
    return { from: index, to: index + 3 };
  return one.has(word) && time.has(wordAt(tokens, index + 1)) ? { from: index, to: index + 2 } : undefined;
}
