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
  const folded = fold(said);
  if (answerTimes.test(folded)) return true;
  if (staff.test(folded) || namesOfThose.test(folded)) return !isLean;
  if (leader.test(folded) && doings.test(folded)) return true;
  return who && mentions < 2 && !isCompare && !isLean && doings.test(folded);
}

/** What people are called by their work, and by who they are to one another: the beginnings, folded. */
const peopleWords =
  'ansatt|tilsett|medarbeid|fagarbeid|helsefagarbeid|saksbehandl|sakshandsam|assistent|pedagog|renholder|reinhaldar|vikar|kokk|l(?:ae|e)rar|l(?:ae|e)rer|lege(?!kont|vak)|sykeplei|sjukeplei|person(?!al)|folk(?!eh)|kolleg|leder(?!gr|mo|te)|leiar(?!gr|mo|te)|sjef|rektor|boss|employee|worker|teacher|nurse(?!r)|doctor|people|staff(?! and)|colleague|manager|leader|cleaner|carer|individual|gutta|gutane|jentene|jentane|guys|girls|pers(?![a-z])|hode(?!t)|hovud|capita|team ?member|member of staff|of us';

/** «Which teachers saved most», «rangere dei tilsette», «hver enkelt leder» ask who did. */
const staff = new RegExp(
  `\\b(?:hvilke[nt]?|kva for(?: ein| ei)?|which|(?:hvem|kven|kem|who)(?: er| is| are)? (?:av|of|blant|among)|hver|hvert|kvar|kvart|per|pr\\.?|each|every|beste?|flinkeste?|topp (?:\\d+|tre|fem|ti)|top (?:\\d+|three|five|ten)|ranger[a-z]*|rank(?:ing)?|names?|navn(?:et|ene)?|namn(?:et|a)?|list[ea]?(?: over| opp)?(?=.*(?:meld|spar|svar|report|saved|answer)))(?: (?:av|of|pa|over|blant|among|enkelt[a-z]*|einskild[a-z]*|single|one|de|dei|den|the|my|mine|min|mi|vare|our|alle|all))* (?:${peopleWords})[a-z]*`,
);

/** «Navnene på dem som ikke har svart». */
const namesOfThose =
  /\b(?:navn(?:et|ene)?|namn(?:et|a)?|names?|list[ea]? over) (?:(?:pa|of|over|til|for) )*(?:dem|dei|de|those|the ones|them|alle|everyone|everybody) (?:(?:pa|i|hos|ved|in|at|on) (?:[a-z]+ ){1,4})?(?:som|who|that)\b/;

/** Names that are words too. */
const namesToo = new Set(['per', 'finn', 'ola', 'jan', 'tor', 'kim', 'anna', 'ann', 'else']);
const doer = /\b(?:har|hev|hadde|did|has|had) ([a-z]+)/g;

const leaders =
  '(?:the |my |min |mi |our |din |your )?(?:[a-z]*(?:sjef|leder|leiar|rektor|direktor|radgiver|radgjevar)(?:en|ene|ne|ane|s)?|boss|manager|leader|director|head of|heads of|mayor|ordforer(?:en)?|ordforar(?:en)?|tillitsval(?:g)?te?|verneombud(?:et)?)';
/** «Har lederen min svart», «meldte rektor noe». */
const leader = new RegExp(
  `\\b(?:har|hev|did|has|have|meld[te]+|sparte|svarte|saved|reported) ${leaders}\\b|\\b${leaders} (?:[a-z]+ ){0,3}(?:har|has|have) (?:meldt?|spart|svart|reported|saved|answered)\\b`,
);

const didIt = /([a-z]+) (?:reported|saved|answered|realised|meldte|sparte|svarte|vant)\b/g;

/**
 * «How many did Anna report», «hva har Kari på lønn spart» is about one person, whoever she is. «Finance» is none:
 * the line as it is read has the unit's own name there.
 */
export function isOfPerson(said: string, named: readonly string[], line: string): boolean {
  const folded = fold(said);
  return [...folded.matchAll(doer), ...folded.matchAll(didIt)].some(
    ([, name = '']) =>
      (!isFiller(name) || namesToo.has(name)) &&
      !named.some((unit) => unit.includes(name)) &&
      line.includes(name) &&
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
