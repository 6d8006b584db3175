import { isFiller } from './fillers.ts';
import { fold } from './fold.ts';
import { isInstitution } from './unknown-unit.ts';

const doings =
  /(?:meld[te]?|report(?:ed)?|svart?|answered|innsjekk[a-z]*|vekesjekk|check-?in|spart?|saved|vunnet|vunne|vant|won|realiser[a-z]*|manglar|mangler|missing|flest|most|minst|least|jobb[ae]r|arbeid[ae]r|works?|flink[a-z]*|dyktig[a-z]*|darligst|raskest|tregest|best|worst|fastest|slowest)/;

/** How fast somebody answers is nobody's figure. */
const answerTimes =
  /(?:hvor (?:lang tid|fort|raskt|ofte)|kor (?:lang tid|fort|raskt|ofte)|how (?:fast|long|quickly|soon|often)|responstid|response time|svartid)(?=.*(?:svar|answer|respon|repl))|svartid|response time/;

type Asked = { who: boolean; mentions: number; isCompare: boolean; isLean: boolean };

/** Asks who did, or did not do, something; «hvem av dem» about units is a comparison of them. */
export function isPersonal(said: string, { who, mentions, isCompare, isLean }: Asked): boolean {
  if (answerTimes.test(fold(said))) return true;
  if (staff.test(fold(said))) return !isLean;
  if (leader.test(fold(said)) && doings.test(fold(said))) return true;
  return who && mentions < 2 && !isCompare && !isLean && doings.test(fold(said));
}

/** «Which teachers saved most» asks who did. */
const staff =
  /\b(?:hvilke[nt]?|kva for(?: ein| ei)?|which|hver|hvert|kvar|per|pr\.?|each|every|beste?|topp (?:\d+|tre|fem|ti)|ranger|rank) (?:ansatt|tilsett|medarbeid|l(?:ae)rar|l(?:ae)rer|lege|sykeplei|sjukeplei|person|folk|kolleg|leder(?!gr|mo|te)|leiar(?!gr|mo|te)|sjef|rektor|boss|employee|teacher|nurse|doctor|people|staff|colleague|manager)[a-z]*/;

/** Names that are words too. */
const namesToo = new Set(['per', 'finn', 'ola', 'jan', 'tor', 'kim', 'anna', 'ann', 'else']);
const doer = /\b(?:har|hev|hadde|did|has|had) ([a-z]+)/g;

/** «Har lederen min svart». */
const leader =
  /\b(?:har|hev|did|has) (?:the |my |min |our )?(?:sjef|leder|leiar|rektor|boss|manager)(?:en|ene|ane|s)?\b/;

const didIt = /([a-z]+) (?:reported|saved|answered|realised|meldte|sparte|svarte|vant)\b/g;

/** «How many did Anna report», «hva har Kari på lønn spart» is about one person, whoever she is. */
export function isOfPerson(said: string, named: readonly string[]): boolean {
  const folded = fold(said);
  return [...folded.matchAll(doer), ...folded.matchAll(didIt)].some(
    ([, name = '']) =>
      (!isFiller(name) || namesToo.has(name)) &&
      !named.some((unit) => unit.includes(name)) &&
      looksLikeName(said, name),
  );
}

/** «Hvor mange har Kari meldt»: a capital within the line, on a word that is no unit's. */
export function looksLikeName(said: string, missing: string): boolean {
  if (isInstitution(missing)) return false;
  return said
    .split(/[\s,.?!]+/)
    .slice(1)
    .some((word) => fold(word) === missing && /^\p{Lu}\p{Ll}+$/u.test(word));
}
