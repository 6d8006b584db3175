import type { Figures } from './figures.ts';
import { type Line, take, words } from './line.ts';

const unitWords =
  '(?:enhet(?:er|ene|en)?|eining(?:ar|ane|a|en)?|avdelinger|avdelingene|avdelingar|units?|departments?)';
const areaWords =
  '(?:tjenesteomrade(?:r|ne|ene)?|tenesteomrad(?:e|a|ene)?|omrade(?:r|ne|ene)|sektor(?:er|ene|ane|ar)?|service areas?|areas?)';
const each =
  '(?:for |per |pr\\.? |etter |by |pa )*(?:hver|hvert|kvar|kvart|kvar si|each|every|alle|all|alle de|all the)';
const compareWords = words(
  'sammenlig?[a-z]*(?: med)?|samanlik[a-z]*(?: med)?|compar[a-z]+(?: (?:with|to))?|side ?om ?side|side ?by ?side|(?:mot|opp mot|imot) (?:hverandre|kvarandre)|opp mot|mot|versus|vs\\.?|ift\\.?|i forhold til|kontra|against(?: each other)?',
);
const byArea = words(`(?:${each} )?(?:de |dei |the )?${areaWords}(?: (?:for seg|hver for seg))?`);
const byUnit = words(
  `(?:${each} )(?:de |dei |the )?${unitWords}|(?:per|pr\\.?|by|etter|fordelt pa) ${unitWords}|(?:hvilken|hvilke|hvilket|kva for(?: ei| ein)?|kva|which|what) ${unitWords}|${unitWords}`,
);
const perUnit = words(`(?:per|pr\\.?|by|etter|fordelt pa|${each}) (?:de |dei |the )?${unitWords}`);
const who = words('hvem|kven|kem|hem|kim|ka hen|who|whos|whose');
const leanStates = words(
  '(?:ikke|ikkje|not|have not|havent|har ikke)(?: (?:har|er|yet|enna|enno|kommet|komne|come))*(?: (?:startet|starta|begynt|byrja|started|i gang))(?: (?:med|pa|with|i))*|(?:under |i |in )?(?:opplaering(?:a|en)?|training)|sjolvgaande|selvgaende|selvgaaende|sjolvgaaande|self[- ]?driven|aktive i',
);
const leanPlace = words(
  '(?:(?:med|i|in|into|on|pa|til|gang med|jobba med|jobber med|arbeider med|arbeidde med|use|uses|using) )+(?:lean)',
);
const leanWord = words('lean(?:arbeid|arbeidet)?(?:-?(?:status|programmet))?');
const isWith = words('(?:er|var|is|are|were|blitt|vaert|vore) (?:det )?(?:med|i gang|with us|on board)');
const nextUp = words(
  '(?:hvem|hvilken|hvilke|kven|kva(?: for)?(?: ein| ei)?|who|which)(?: (?:enhet|enheter|eining|einingar|units?))?(?: (?:er|is|are|star|blir|comes?))* (?:neste|nest|next|for tur|i tur)(?: (?:ut|up|in line|i lean|pa tur))*',
);
const whichGains = words(
  '(?:hvilke|hva ?for|ka ?for|which|what|kva(?: ?for)?|vis(?: meg)?|show(?: me)?|list(?: opp)?|(?:oversikt|oversyn|liste|overview|list) (?:over|of)) (?:[a-z]+ )?(?:gevinst(?:er|ene|ar|ane)|gains)',
);
const many = words('hvor mange|kor mange|how many|antall|talet pa|number of');
const staff = words(
  '(?:de |dei |the )?(?:ansatte?|ansatte|tilsette?|staff|employees?|medarbeidar(?:ar|ane)?|medarbeidere?)(?:ne)?',
);
const share = words(
  '(?:kor |hvor )?(?:stor )?(?:andel(?:en)?|del|prosent|share|proportion|percentage)(?: (?:av|of))?|%',
);
const which = words(
  'hvilke|hvilken|(?:hva|kva|ka) ?for(?: nokre| ein)?|which|list(?: opp)?|vis(?: meg)?|show(?: me)?|lat meg sja|har noen|er det noen|liste over',
);
const showing = words('vis(?: meg| oss)?|syn(?: meg| oss)?|show(?: me| us)?|list(?: opp)?');
const whenWord = words('nar|when');
const gainsWord = words('gevinste(?:r|ne)|gevinstar(?:ane)?|gevinstane|gains');
const howMuch = words(
  'hvor mye|hvor mange|kor mykje|kor mange|ka mykje|how much|how many|hvor store?|antall|timer|timar|hours|arsverk',
);
const what = words('hva|kva|ka|what|hvilke|which|kva for');

export type Kinds = {
  isCompare: boolean;
  isByArea: boolean;
  isByUnit: boolean;
  /** «Compare», «side by side» and their like, not only the word for units. */
  isWorded: boolean;
  isLean: boolean;
  isList: boolean;
  isWho: boolean;
  isGains: boolean;
};

/** What sort of answer a line wants; its words are taken out of it. */
export function readKinds(line: Line, { isAny: isFigure, isNotRealised, isPlural }: Figures): Kinds {
  const all = line.text;
  const isNext = take(line, nextUp) !== undefined;
  const hasLeanState = take(line, leanStates) !== undefined;
  const saysInLean = leanPlace.test(line.text);
  const hasLean = take(line, leanPlace) ?? take(line, leanWord);
  const hasUnits = words(unitWords).test(line.text);
  const hasStaff = take(line, staff) !== undefined;
  const saysWith = take(line, isWith) !== undefined;
  const isBare = hasLean && !isFigure && !what.test(all) && all.trim().split(/\s+/).length <= 2;
  const asksLean =
    (hasLean && (hasUnits || hasStaff || hasLeanState || share.test(all) || many.test(all))) ||
    (hasUnits && (hasLeanState || saysWith || (many.test(all) && !isFigure))) ||
    (hasStaff && saysWith) ||
    (isNext && (hasLean || hasUnits || !isFigure)) ||
    (saysInLean && !isFigure && (whenWord.test(all) || /who|which|hvem|kven|hvilke|kva for/.test(all)));
  const isLean = Boolean(asksLean || isBare);
  const isWorded = take(line, compareWords) !== undefined;
  while (take(line, compareWords));
  const isPerUnit = perUnit.test(line.text);
  const isByArea = take(line, byArea) !== undefined;
  const isByUnit = !isLean && take(line, byUnit) !== undefined;
  if (isLean) take(line, byUnit);
  const isGains = take(line, gainsWord) !== undefined;
  const asksWhich = which.test(all) || what.test(all);
  const isList =
    !isLean &&
    !isPerUnit &&
    ((isGains && isFigure && !howMuch.test(all)) ||
      whichGains.test(all) ||
      (isPlural && showing.test(all) && !howMuch.test(all)) ||
      (isNotRealised && asksWhich && !howMuch.test(all)));
  while (take(line, share));
  const isWho = take(line, who) !== undefined;
  return {
    isCompare: isWorded || isByArea || isByUnit,
    ...{ isByArea, isByUnit, isWorded, isLean, isList, isWho, isGains },
  };
}
