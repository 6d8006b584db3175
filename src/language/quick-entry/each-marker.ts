import { basePace, definitePace } from './period-words.ts';
import { readPeriod } from './periods.ts';
import { readNumber } from './read-number.ts';
import { isStaffWord } from './staff-words.ts';
import { isBoundary, type Span, skipDot, type Token, wordAt, wordSet } from './tokens.ts';

/**
 * What the minutes are each of: «per sak», «på hver elev»; no noun in «hver gang» and «each», of which the second
 * (`isOfThings`) speaks of the things just counted. `goesOn`: «hver gang PC-en henger», which the title needs.
 */
export type EachMarker = Span & { noun?: string; isOfThings?: boolean; goesOn?: boolean };

const perWords = wordSet('per pr à /');
const eachWords = wordSet('hver hvert kvar kvart every each');
const leads = wordSet('for på til med on with to by');
const anyTime = wordSet('gang gong gonga stk stykk stykke item piece');
const caseLike =
  /(?:sak|søknad|vedtak|case|application|klage|complaint|henvendelse|førespurnad|faktura|invoice|melding|referral)$/;

/** Right after a duration, or anywhere for «per sak». */
export function findEachMarker(tokens: readonly Token[], durations: readonly Span[]): EachMarker | undefined {
  for (const { to } of durations) {
    const at = wordAt(tokens, to) === ',' ? to + 1 : to;
    const marker = readMarker(tokens, at, true);
    if (marker) return marker;
  }
  if (durations.length === 0) return undefined;
  for (let index = 0; index < tokens.length; index++) {
    const marker = readMarker(tokens, index, false);
    if (marker?.noun && isCaseNoun(marker.noun)) return marker;
  }
  return undefined;
}

export function isCaseNoun(noun: string): boolean {
  return noun.length <= 40 && caseLike.test(noun);
}

/** «sak» and «saker», «application» and «applications». */
export function isSameNoun(one: string, two: string): boolean {
  return (
    two.startsWith(one.slice(0, 4)) ||
    one.startsWith(two.slice(0, 4)) ||
    one.endsWith(two.slice(0, 4)) ||
    two.startsWith(one.slice(0, 3))
  );
}

function readMarker(
  tokens: readonly Token[],
  index: number,
  isAfterDuration: boolean,
): EachMarker | undefined {
  if (readPeriod(tokens, index)) return undefined;
  const lead =
    isAfterDuration && leads.has(wordAt(tokens, index)) && eachWords.has(wordAt(tokens, index + 1))
      ? index + 1
      : index;
  const word = wordAt(tokens, lead);
  const isEach = isAfterDuration && eachWords.has(word);
  if (isEach && (isBoundary(tokens, lead + 1) || leads.has(wordAt(tokens, lead + 1))))
    return { from: index, to: lead + 1, isOfThings: true };
  if (!isEach && !perWords.has(word)) return undefined;
  let at = skipDot(tokens, lead + 1);
  if (/^(?:hver|en|ein|ei|eneste|einaste|single)$/.test(wordAt(tokens, at))) at++;
  const noun = wordAt(tokens, at);
  if (tokens[at]?.kind !== 'word' || basePace(noun) || definitePace(noun) || isStaffWord(noun))
    return undefined;
  const to = wordAt(tokens, at + 1) === '.' && noun === 'stk' ? at + 2 : at + 1;
  const isAnyTime = anyTime.has(noun) || (noun === 'time' && /^(?:each|every)$/.test(word));
  const goesOn = tokens[to]?.kind === 'word' && !readPeriod(tokens, to) && !readNumber(tokens, to);
  return isAnyTime ? { from: index, to, goesOn } : { from: index, to, noun };
}
