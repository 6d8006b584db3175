import { readAsking } from './asking.ts';
import { fold } from './fold.ts';
import { words } from './line.ts';
import { type Asker, parseQuestion } from './parse-question.ts';
import type { Query } from './question.ts';

/** «Og i fjor», «bare ventetid», «what about the schools»: goes on from what was asked before. */
const onward =
  /^(?:(?:ok|okay|fint|takk|thanks|men|but|da|så)[ ,.]+)*(?:og|and|enn|eller|or|(?:og |and )?(?:hva|kva|ka|ke) med|(?:and )?(?:what|how) about|bare|berre|kun|only|just|samme|same)(?: (?:bare|berre|kun|only|just|for|det samme|the same|den samme))*(?!\p{L})/iu;
/** «Per enhet» alone is said of what was asked before too. */
const perEach = /^(?:per|pr\.?|by|etter|fordelt på) /i;
/** A line that asks in full is a question of its own. */
const full = words(
  'hva|hvor|hvordan|hvilke[nt]?|hvem|kva|kor|korleis|kven|ka|what|how|which|who|er|har|did|does|is|are|have|has|vis|show|list|gi|gje|give|status',
);
/** Where the question before is about another time. */
const nowWords = words('na|i dag|idag|now|today|no(?=\\W*$)');
const most = { afterWord: 6, alone: 3 };

export type FollowUp = {
  query: Query;
  /** The whole municipality was named, which a query says by naming nobody. */
  isWhole: boolean;
  /** Today was named, which a query says by naming no time. */
  isNow: boolean;
  /** Names a time and nobody: not to be answered without the question before it. */
  isOpen: boolean;
};

/** What a line changes of the question before it; undefined where it is a question of its own, or is not understood. */
export function readFollowUp(said: string, asker: Asker): FollowUp | undefined {
  const line = said.trim().slice(0, 100);
  const begin = onward.exec(line)?.[0] ?? '';
  const rest = line.slice(begin.length).replace(/(?<!\p{L})(?:da|då|then|a)(?=[ ?!.]*$)/iu, '');
  const isShort = rest.trim().split(/\s+/).length <= (begin === '' ? most.alone : most.afterWord);
  if (!isShort || !/\p{L}|\d/u.test(rest) || full.test(fold(rest))) return undefined;
  const question = parseQuestion(rest, { ...asker, isAsked: true, isWholly: true });
  if (question.kind !== 'query' || (question.query.choice && question.query.choice.why !== 'several'))
    return undefined;
  const { query } = question;
  const { isWhole, isTelling } = readAsking(` ${fold(rest)} `);
  // Alone «no» may be an answer.
  const isNow = nowWords.test(fold(rest)) && (begin !== '' || !/^no\W*$/i.test(line));
  const isNamed = query.units.length > 0 || query.choice !== undefined || isWhole;
  const hasTime = query.period !== undefined || query.asOf !== asker.today || query.isSinceReport || isNow;
  const isKind = query.kind !== 'total';
  const saysWhat = query.figure !== undefined || query.waste !== undefined || query.cause !== undefined;
  const isTimeAlone = hasTime && !query.isSinceReport && !isNamed && !isKind && !saysWhat;
  const isEach = query.kind === 'compare' && perEach.test(rest);
  // «Og feil på lønn igjen», «og dobbeltarbeid igjen» ask nothing by themselves, and may be a time thief.
  const isReason = (query.waste ?? query.cause) !== undefined;
  const mayReport =
    (isNamed || isTelling) && isReason && !line.includes('?') && parseQuestion(line, asker).kind !== 'query';
  const says = isNamed || hasTime || isKind || saysWhat;
  if (!says || mayReport || (begin === '' && !isTimeAlone && !isEach)) return undefined;
  return { query, isWhole, isNow, isOpen: !isNamed && !isKind };
}
