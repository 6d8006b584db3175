import { readFigure } from './figures.ts';
import { fold } from './fold.ts';
import { readKinds } from './kinds.ts';
import { type Line, words } from './line.ts';
import { mended } from './mend.ts';
import { countsOf, isPersonal, looksLikeName } from './people.ts';
import type { Query, Question } from './question.ts';
import { readReasons } from './reasons.ts';
import { scopeOf } from './scope.ts';
import type { Names } from './unit-names.ts';
import { asNamed } from './unit-words.ts';
import { findUnits, nearestUnits } from './units.ts';
import { unknownUnit } from './unknown-unit.ts';
import { readWhen } from './when.ts';

/** Nobody's question is longer, and a reader of patterns must not be given a book. */
const longest = 300;

const statusWords = words(
  'status|statusen|gevinst(?:en|er|ene|ar|ane)?|gains?|tall|tal|numbers?|figures|resultat(?:er|et|a)?|results?|total(?:t|en)?|oversikt|tal(?:a|ene|lene|let)?|tall(?:ene|et)?|arsmelding(?:a|en)?|arsrapport(?:en)?|annual report|kommet|komne|oppnadd|achieved|ligger an|ligg an|fatt til|fatt igjen|gjekk det|gikk det|gar det|(?:do )?we stand|are we at|how far|how is it going|hows it going|ligg(?:er)?(?: [a-z]+){1,4} an|trend(?:en)?|utvikling(?:en|a)?|progress|(?:star|ligg|ligger) (?:vi|me)',
);
/** «Did we reach 20 FTE»: an amount of what is gained. */
const reaching = /^ (?:did|have|has|har|er|nadde|nar) .*\d (?:ftes?|arsverk|arsv)(?![a-z])/;
const isThan = words('enn|than');
/** About when, where and why: no figure answers it. */
const otherTopics = words(
  'eksperiment(?:et|a|er)?|experiments?|tavl(?:a|en)|katatavl[a-z]*|board|storyboard|innsjekk(?:en)?|oppgaver|tasks',
);
const otherAsking = words('nar|when|where|why|hvorfor|kvifor');
const asking = words(
  'hva|hvor|hvordan|endring(?:en|ar)?|utvikling(?:en|a)?|change|hvilke[nt]?|kva|kor|korleis|korsen|kordan|koss?e?n|ka|ke|assen|ossen|hvosse?n|what|whats|how|which|vs|versus|vis|show|trenger|treng|lurer|lurar|need|har',
);
const meaning = words(
  'betyr|tyder|tydar|means?|menes|meinast|definisjon(?:en)?|definition|definer|hva er (?:en|et)|kva er (?:ein|eit)',
);
/** «Hva skjer med det jeg meldte»: one's own reports, which no figure tells of. */
const ownReports = words(
  '(?:jeg|eg) (?:har )?meld(?:te|t|e)|har (?:jeg|eg) meldt|i (?:have )?reported|(?:did|have) i report(?:ed)?',
);
const wholeMunicipality = words(
  '(?:hele |heile |the )?(?:whole )?(?:kommunen|kommuna|municipality)|totalt|total|samlet|samla|overall|i alt',
);

export type Asker = { names: Names; today: string; isAsked?: boolean };

/**
 * One line in bokmål, nynorsk or English → the question it asks. `isAsked`: a command has said that it is one; else
 * a line counts as a question only when it is plainly so. Bounded in time; never throws.
 */
export function parseQuestion(said: string, { names, today, isAsked = false }: Asker): Question {
  const text = said.slice(0, longest).replace(/[<>|]/g, ' ');
  const line: Line = { text: ` ${mended(asNamed(fold(text)).replace(/\s+/g, ' '), names.stems)} ` };
  if (
    !isAsked &&
    (meaning.test(line.text) ||
      ownReports.test(line.text) ||
      (otherTopics.test(line.text) && !words('hvem|kven|who').test(line.text)))
  )
    return { kind: 'none' };
  // One word that is misspelt, or says that something is reported, is more likely a command gone wrong.
  const isLoneSlip =
    !isAsked &&
    /^\S+$/.test(text.trim()) &&
    (!line.text.includes(asNamed(fold(text.trim()))) || /^meldt?$/.test(fold(text.trim())));
  const isAsking = asking.test(line.text) || /\?/.test(line.text);
  const isStatus = statusWords.test(line.text);
  const isReaching = reaching.test(line.text);
  const times = readWhen(line, today);
  const reasons = readReasons(line);
  const figures = readFigure(line);
  const kinds = readKinds(line, figures);
  const isWhole = wholeMunicipality.test(line.text);
  const { mentions, left } = findUnits(line.text, names);
  if (isLoneSlip && mentions.length === 0) return { kind: 'none' };
  const isBeside = mentions.length > 1 && isThan.test(line.text);
  const isTold =
    isBeside || isReaching || figures.isAny || isStatus || kinds.isLean || kinds.isWorded || isAsked;

  if (
    isPersonal(text, {
      who: kinds.isWho,
      mentions: mentions.length,
      isCompare: kinds.isByUnit,
      isLean: kinds.isLean,
    })
  )
    return { kind: 'person' };
  const unknown = left.filter((word) => word !== '|');
  const isNamed = mentions.length > 0 || reasons.waste !== undefined || reasons.cause !== undefined;
  const hasTime =
    times.kind !== 'when' || times.period !== undefined || times.asOf !== today || times.isSinceReport;
  if (kinds.isWho && !isTold && mentions.length < 2) return { kind: 'none' };
  // A beginning that happens to be that of a name does not make a line a question.
  const isSpelt = mentions.some(({ rank }) => rank === 0 || rank >= 3) || isAsking || hasTime;
  const isPlain =
    isTold ||
    (unknown.length === 0 && ((isNamed && (isSpelt || mentions.length === 0)) || isAsked)) ||
    // One word more than is understood, in what is plainly a question about a unit.
    (unknown.length === 1 && mentions.length > 0 && isAsking && !otherAsking.test(line.text));
  const saysWhole = unknown.length === 0 && isAsking && (hasTime || /\blean\b/.test(said.toLowerCase()));
  if (!isPlain && !saysWhole) return { kind: 'none' };
  if (times.kind === 'badDate') return times;
  if (times.kind === 'future') return times;
  if (kinds.isLean && mentions.length === 0 && unknown.length > 3 && !isAsked) return { kind: 'none' };

  const missing = mentions.length === 0 && !isWhole ? unknownUnit(line.text, unknown, isAsked) : undefined;
  if (
    (missing && looksLikeName(text, missing)) ||
    countsOf(
      text,
      mentions.map((one) => one.said),
    )
  )
    return { kind: 'person' };
  const { asOf, period, isSinceReport } = times;
  const query: Query = {
    ...scopeOf(mentions, kinds, names.units),
    ...{ asOf, isSinceReport, isNotRealised: figures.isNotRealised },
    ...(period ? { period } : {}),
    ...(figures.figure ? { figure: figures.figure } : {}),
    ...reasons,
    ...(missing
      ? { choice: { said: missing, among: nearestUnits(missing, names.units), isKnown: false } }
      : {}),
  };
  if (query.choice) query.choice.said = asWritten(query.choice.said, text);
  return { kind: 'query', query };
}

/** Folded words as the person wrote them. */
function asWritten(folded: string, text: string): string {
  const written = new Map((text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => [fold(word), word]));
  return folded
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
}
