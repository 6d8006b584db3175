import { readAsking } from './asking.ts';
import { readFigure } from './figures.ts';
import { fold } from './fold.ts';
import { readKinds } from './kinds.ts';
import type { Line } from './line.ts';
import { mended } from './mend.ts';
import { asksForOther } from './other-subjects.ts';
import { isOfPerson, isPersonal, looksLikeName } from './people.ts';
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

/** Folded, «før» would be «for». */
const beforeWord = /(?<!\p{L})før(?!\p{L})/giu;

/** «Vi snakket om det i går. Hvor mye er spart?»: when one talked of it, and not what is asked for. */
const talkedOf =
  /(?<!\p{L})(?:i går|igår|i dag|idag|i kveld|yesterday|today|earlier)(?!\p{L})(?=[^?.!]*[.!:] [^?]*\?)/giu;

export type Asker = {
  names: Names;
  today: string;
  isAsked?: boolean;
  /** Each word must be understood, else it is none. */
  isWholly?: boolean;
};

/**
 * One line in bokmål, nynorsk or English → the question it asks. `isAsked`: a command has said that it is one; else
 * a line counts as a question only when it is plainly so. Bounded in time; never throws.
 */
export function parseQuestion(
  said: string,
  { names, today, isAsked = false, isWholly = false }: Asker,
): Question {
  const text = said
    .slice(0, longest)
    .replace(/[<>|]/g, ' ')
    .replace(beforeWord, 'before')
    .replace(talkedOf, ' ');
  const line: Line = { text: ` ${asNamed(mended(asNamed(fold(text)).replace(/\s+/g, ' '), names.stems))} ` };
  const whole = line.text;
  const asks = readAsking(whole);
  if (!isAsked && asks.isOther) return { kind: 'none' };
  // One word that is misspelt, or says that something is reported, is more likely a command gone wrong.
  const isLoneSlip =
    !isAsked &&
    /^\S+$/.test(text.trim()) &&
    (!line.text.includes(asNamed(fold(text.trim()))) || /^meldt?$/.test(fold(text.trim())));
  const times = readWhen(line, today);
  const reasons = readReasons(line);
  const figures = readFigure(line);
  const kinds = readKinds(line, figures);
  const { mentions, left } = findUnits(line.text, names);
  if (isLoneSlip && mentions.length === 0) return { kind: 'none' };
  const isTold =
    asks.isStatus ||
    (asks.saysThan && mentions.length > 1) ||
    figures.isAny ||
    (times.kind === 'when' && times.isSinceReport) ||
    kinds.isLean ||
    kinds.isWorded ||
    (kinds.isList && !asks.isTelling) ||
    (kinds.isMost && (kinds.isByUnit || kinds.isByArea)) ||
    isAsked;

  const isWhoOf = mentions.some(({ said }) => said.split(' ')[0] === kinds.whoOf);
  if (
    isPersonal(whole, {
      who: kinds.isWho,
      mentions: isWhoOf ? 2 : mentions.length,
      isCompare: kinds.isByUnit,
      isLean: kinds.isLean,
    })
  )
    return { kind: 'person' };
  const unknown = left.filter((word) => word !== '|');
  if (isWholly && unknown.length > 0) return { kind: 'none' };
  if (!isAsked && !figures.isAny && !kinds.isLean && asksForOther(whole, unknown)) return { kind: 'none' };
  const hasTime =
    times.kind !== 'when' || times.period !== undefined || times.asOf !== today || times.isSinceReport;
  // «Rapporter ingen leser» is a time thief, and no question about them.
  const isReason = reasons.waste !== undefined || reasons.cause !== undefined;
  const isBoth = reasons.waste !== undefined && reasons.cause !== undefined;
  const isNamed = mentions.length > 0 || isBoth || (isReason && (asks.isAsking || hasTime));
  const isWhoElse = kinds.isWho && !kinds.isLean && !kinds.isCompare && mentions.length === 0;
  if ((kinds.isWho && !isTold && mentions.length < 2) || isWhoElse) return { kind: 'none' };
  // A beginning that happens to be that of a name does not make a line a question.
  const isSpelt = mentions.some(({ rank }) => rank === 0 || rank >= 3) || asks.isAsking || hasTime;
  const isPlain =
    isTold ||
    (unknown.length === 0 && !asks.isTelling && ((isNamed && (isSpelt || mentions.length === 0)) || isAsked));
  // One word more than is understood, in what may be a question about a unit: it is offered.
  const isOffered = !isPlain && unknown.length === 1 && mentions.length > 0 && asks.isAsking;
  const saysWhole = unknown.length === 0 && asks.isAsking && (hasTime || asks.saysLean);
  if ((!isPlain && !saysWhole && !isOffered) || (!isTold && asks.saysWhen)) return { kind: 'none' };
  if (times.kind === 'badDate') return times;
  if (times.kind === 'future') return times;
  if (kinds.isLean && mentions.length === 0 && unknown.length > 3 && !isAsked) return { kind: 'none' };

  const missing = unknownUnit(line.text, unknown, {
    isAsked,
    isNamed: mentions.length > 0 || asks.isWhole,
    stems: names.stems,
  });
  if (
    (missing && looksLikeName(text, missing)) ||
    isOfPerson(
      text,
      mentions.map((one) => one.said),
      whole,
    )
  )
    return { kind: 'person' };
  const { asOf, period, isSinceReport } = times;
  const scope = scopeOf(mentions, kinds, names.units);
  const isGain =
    asks.isGain && !figures.isAny && !isSinceReport && (scope.kind === 'total' || scope.kind === 'compare');
  const figure = isGain ? 'realised' : figures.figure;
  const query: Query = {
    ...scope,
    ...{ asOf, isSinceReport, isNotRealised: figures.isNotRealised },
    ...(period ? { period } : {}),
    ...(figure ? { figure } : {}),
    ...reasons,
    ...(missing
      ? { choice: { said: missing, among: nearestUnits(missing, names.units), why: 'nobody' as const } }
      : {}),
  };
  if (isOffered && !query.choice && mentions[0]) {
    const among = mentions.flatMap((one) => one.among.map(({ id }) => id));
    query.choice = { said: unknown.join(' '), among, why: 'unsure' };
    query.units = [];
  }
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
