import type { Figures } from './figures.ts';
import { readLean } from './lean.ts';
import { type Line, take, words } from './line.ts';

const unitWords =
  '(?:enhet(?:er|ene|en)?|eining(?:ar|ane|a|en)?|avdeling(?:er|ene|ar|ane|en|a)?|virksomhet(?:er|ene|en)?|verksemd(?:er|ene|a)?|units?|departments?)';
const areaWords =
  '(?:tjenesteomrade(?:r|ne|ene)?|tenesteomrad(?:e|a|ene)?|omrade(?:r|ne|ene)|sektor(?:er|ene|ane|ar)?|service areas?|areas?)';
const each =
  '(?:for |per |pr\\.? |etter |by |pa )*(?:hver|hvert|kvar|kvart|kvar si|each|every|alle|all|alle de|all the)';
const compareWords = words(
  'sammenlig?[a-z]*(?: med)?|sammenlikn[a-z]*(?: med)?|samanli[kg][a-z]*(?: med)?|compar[a-z]+(?: (?:with|to))?|side ?om ?side|side ?by ?side|(?:mot|opp mot|imot) (?:hverandre|kvarandre)|opp mot|mot|versus|vs\\.?|ift\\.?|i (?:forhold|hove) til|kontra|against(?: each other)?|(?:forskjell|differanse|skilnad)[a-z]*(?: (?:pa|mellom|i))?|differences? (?:between|in)|ranger[a-z]*|rank(?:ing)?|pa tvers(?: av)?|across(?: the)?|likt|jamt|jevnt|equally',
);
/** «Hvor har vi spart mest»: side by side, since units are not ranked. */
const whereMost = words(
  '(?:hvor|kor|where) (?:i kommunen |i kommuna )?(?:har|hev|er|ble|vart|have|did|is|was) .*(?:mest|minst|flest|most|least)',
);
const most = words(
  'mest|flest|minst|hoyest[ea]?|hogst[ea]?|hogast[ea]?|lavest[ea]?|lagast[ea]?|best[ea]?|darligst|storst[ea]?|lengst|most|least|fewest|highest|lowest|biggest|largest',
);
const whichOfThem = words('hvilke[nt]?|(?:hva|kva|ka) ?for|which');
const byArea = words(`(?:${each} )?(?:de |dei |the )?${areaWords}(?: (?:for seg|hver for seg))?`);
const byUnit = words(
  `(?:${each} )(?:de |dei |the )?${unitWords}|(?:per|pr\\.?|by|etter|(?:fordel[a-z]*|fordelt|delt|brutt ned|splitta?) (?:pa|etter)|(?:broken|break) ?down by) ${unitWords}|(?:hvilken|hvilke|hvilket|kva for(?: ei| ein)?|kva|which|what) ${unitWords}|${unitWords}`,
);
const perUnit = words(
  `(?:per|pr\\.?|by|etter|(?:fordel[a-z]*|fordelt|delt|brutt ned|splitta?) (?:pa|etter)|(?:broken|break) ?down by|${each}) (?:de |dei |the )?${unitWords}`,
);
const who = words('hvem|kven|kem|hem|kim|ka hen|who|whos|whose');
const whichGains = words(
  '(?:hvilke|hva ?for|ka ?for|which|what|kva(?: ?for)?|vis(?: meg)?|show(?: me)?|list(?: opp)?|(?:oversikt|oversyn|liste|overview|list) (?:over|of)) (?:[a-z]+ )?(?:gevinst(?:er|ene|ar|ane)|gains)|(?:gevinst|gains? )(?:liste|list|oversikt|oversyn)[a-z]*',
);
const share = words(
  '(?:kor |hvor )?(?:stor )?(?:andel(?:en)?|del|prosent|share|proportion|percentage)(?: (?:av|of))?|%',
);
const which = words(
  'hvilke|hvilken|(?:hva|kva|ka) ?for(?: nokre| ein)?|which|list(?: opp)?|vis(?: meg)?|show(?: me)?|lat meg sja|har noen|er det noen|liste over',
);
const showing = words('vis(?: meg| oss)?|syn(?: meg| oss)?|show(?: me| us)?|list(?: opp)?');
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
  /** «Which school saved most»: those of the kind that is named, side by side. */
  isMost: boolean;
  isLean: boolean;
  isList: boolean;
  isWho: boolean;
  isGains: boolean;
};

/** What sort of answer a line wants; its words are taken out of it. */
export function readKinds(line: Line, { isAny: isFigure, isNotRealised, isPlural }: Figures): Kinds {
  const all = line.text;
  const isLean = readLean(line, { isFigure, hasUnits: words(unitWords).test(line.text) });
  const isWorded = take(line, compareWords) !== undefined || (!isLean && whereMost.test(all));
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
    isMost: most.test(all) && whichOfThem.test(all),
  };
}
