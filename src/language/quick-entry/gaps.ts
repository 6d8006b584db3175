import { type Span, type Token, wordAt } from './tokens.ts';

/** What lies between quantities. `isGap`: nothing but quantities and commas; `isBeside`: so between a span and some anchor. */
export type Gaps = { isGap: (from: number, to: number) => boolean; isBeside: (span: Span) => boolean };

export function takenBy(tokens: readonly Token[], spans: readonly Span[]): (index: number) => boolean {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  return (index) => taken[index] === 1;
}

/** By running sums of the words that are no quantity: two places with the same sum have none between, so any pair is one look. */
export function gapsBetween(
  tokens: readonly Token[],
  quantities: readonly Span[],
  anchors: readonly Span[],
): Gaps {
  const isTaken = takenBy(tokens, quantities);
  const words = new Uint32Array(tokens.length + 1);
  for (const index of tokens.keys())
    words[index + 1] = (words[index] ?? 0) + (isTaken(index) || /^[,;]$/.test(wordAt(tokens, index)) ? 0 : 1);
  const nearAnchors = new Set(anchors.flatMap(({ from, to }) => [words[from], words[to]]));
  return {
    isGap: (from, to) => from >= 0 && to <= tokens.length && words[to] === words[from],
    isBeside: ({ from, to }) => nearAnchors.has(words[from]) || nearAnchors.has(words[to]),
  };
}
