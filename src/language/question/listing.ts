import type { Figures } from './figures.ts';
import { type Line, words } from './line.ts';

const gains = '(?:gevinst(?:er|ene|ar|ane)|gains|avtale(?:r|ne)|avtala(?:r|ne)|agreements)';
const thieves = '(?:tidst[yj][a-z]*|time ?thie(?:f|ves)|thieves)';
const things = words(`${gains}|${thieves}`);
const gainsWord = words(gains);
/** «Én for én», «kvar einskild», «the full list»: the things themselves, and not their sum. */
const oneByOne = words(
  '(?:en|ein|ei|eit|ett|one|line)(?: og| for| by| etter| at a) (?:en|ein|ei|eit|ett|one|line|time)|enkeltvis|individually|itemi[sz]ed?|(?:hver|kvar|each) (?:enkelt[e]?|einskild[e]?|one|gevinst|tidst[yj]u?v|gain|time thief)(?! [a-z])|(?:hele|heile|full|fullstendig|komplett|the (?:full|whole|complete)) list[ea]?|(?:som|as|pa|i) (?:en |ei |a )?list(?:e|a|eform)?|(?:en|ei|a) list[ea]? (?:over|med|of|with)',
);
const showing = words(
  'vis(?:e)?(?: (?:meg|oss|mae))?|syn(?:e)?(?: (?:meg|oss))?|show(?: (?:me|us))?|list[ae]?(?: (?:opp|over|up|out|med|of))?|lister|lat (?:meg|oss) sja|(?:fa |fa a )?(?:se|sja)(?! ut)|see|gi (?:meg|oss)|gje (?:meg|oss)|give (?:me|us)|ramse? opp|nevn|nemn|name|skriv opp|hent(?: fram)?|finn(?: fram)?|find|(?:oversikt|oversyn|overview) (?:over|of)',
);
const asking = words(
  '(?:hvilke[nt]?|kva(?: for)?|hva for|hvafor|ka for|which|what)(?: (?:slags|typar|typer|types? of|kinds? of|sorts? of|nokre|noen|ein|ei|en|et|eit|av|of|alle|the|vare|our))*',
);
const which = words(
  'hvilke[nt]?|(?:hva|kva|ka) ?for|(?:hva|kva|ka) slags?|what (?:kinds?|sorts?) of|which|hvafor',
);
const what = words('hva|kva|ka|what');
const all = words('alle|all|every|samtlige|dei|de|the|hver|kvar|each');
const whatThings = words(
  `(?:hva|kva|ka|what|hvilke|kva for) (?:(?:slags|for|nokre|alle|nye|new|other|andre) )*(?:${gains}|${thieves})`,
);
const any = words('har noen|er det noen|er det nokon|are there any|have any|did any');
const howMuch = words(
  'hvor mye|hvor mange|kor mykje|kor mange|ka mykje|how much|how many|hvor store?|kor store?|antall|antal|talet pa|number of|timer|timar|tima|hours|arsverk|sum(?:men)?|total(?:t|en)?(?! list)',
);
const isTellingOfOne = words('status|tilstand(?:en)?|stod[ea]|ligger an|going');

/** Whether what is wanted is the gains or time thieves themselves, one under the other. */
export function readListing(
  line: Line,
  { isAny: isFigure, isNotRealised, isOfIdentified, isPlural }: Figures,
): boolean {
  const { text } = line;
  if (oneByOne.test(text)) return true;
  const hasThings = things.test(text);
  if (!hasThings && !isNotRealised && !isPlural) return false;
  if (howMuch.test(text) || isTellingOfOne.test(text)) return false;
  const isWhich = which.test(text);
  // «Hva er ikke realisert» asks for what remains; «identifisert, men ikke realisert» for how much.
  if (isNotRealised && (isWhich || (what.test(text) && !isOfIdentified))) return true;
  if (!hasThings) return isPlural && showing.test(text);
  const isAsked =
    isWhich ||
    whatThings.test(text) ||
    showing.test(text) ||
    any.test(text) ||
    (asking.test(text) && all.test(text));
  return isAsked || (isFigure && gainsWord.test(text));
}
