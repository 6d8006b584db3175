import type { Figures } from './figures.ts';
import { readLean } from './lean.ts';
import { type Line, take, words } from './line.ts';
import { readListing } from './listing.ts';

const unitWords =
  '(?:enhet(?:er|ene|en)?|eining(?:ar|ane|a|en)?|avdeling(?:er|ene|ar|ane|en|a)?|virksomhet(?:er|ene|en)?|verksemd(?:er|ene|a)?|units?|departments?)';
const areaWords =
  '(?:tjenesteomrade(?:r|t|ne|ene)?|tenesteomrad(?:e|a|et|ene)?|omrade(?:r|t|ne|ene)?|omrad[ea]|sektor(?:er|ene|ane|ar)?|service areas?|areas?)';
const each =
  '(?:for |per |pr\\.? |etter |by |pa )*(?:hver|hvert|kvar|kvart|kvar si|each|every|alle|all|alle de|all the)';
const compareWords = words(
  'sammenlig?[a-z]*(?: med)?|(?:hver|hvert|kvar|kvart) for seg|separately|ved (?:siden|sida) av (?:hverandre|kvarandre)|(?:next to|alongside|beside) (?:each other|one another)|jevnfor[a-z]*(?: med)?|jamfor[a-z]*(?: med)?|jf\\.? med|benchmark[a-z]*|sidestil[a-z]*|sammenlikn[a-z]*(?: med)?|samanli[kg][a-z]*(?: med)?|compar[a-z]+(?: (?:with|to))?|side ?om ?side|side ?by ?side|(?:mot|opp mot|imot) (?:hverandre|kvarandre)|opp mot|mot|versus|vs\\.?|ift\\.?|i (?:forhold|hove) til|kontra|against(?: each other)?|(?:forskjell|differanse|skilnad)[a-z]*(?: (?:pa|mellom|i))?|differences? (?:between|in)|ranger[a-z]*|rank(?:ing)?|pa tvers(?: av)?|across(?: the)?|likt|jamt|jevnt|equally',
);
/** «Hvor har vi spart mest»: side by side, since units are not ranked. */
const whereMost = words(
  '(?:hvor|kor|where) (?:i kommunen |i kommuna )?(?:har|hev|er|ble|vart|have|did|is|was) .*(?:mest|minst|flest|most|least)',
);
const most = words(
  'mest|flest|minst|hoyest[ea]?|hogst[ea]?|hogast[ea]?|lavest[ea]?|lagast[ea]?|best[ea]?|darligst|storst[ea]?|lengst|most|least|fewest|highest|lowest|biggest|largest',
);
const whichOfThem = words('hvilke[nt]?|(?:hva|kva|ka) ?for|which');
const areas =
  '(?:tjenesteomrade(?:r|ne|ene)|tenesteomrad(?:a|ene)|omrade(?:r|ne|ene)|omrada|sektor(?:er|ene|ane|ar)|areas)';
/** One area alone, as in «the home care area», is its name and no comparison. */
const byArea = words(
  `(?:(?:${each}|per|pr\\.?|by|etter|pa|hvilke[nt]?|(?:kva|ka|hva)(?: for)?(?: eit| et)?|which|what) )(?:de |dei |the )?${areaWords}|(?:(?:service|de|dei|the) )*${areas}(?: hver for seg)?`,
);
const byUnit = words(
  `(?:${each} )(?:de |dei |the )?${unitWords}|(?:per|pr\\.?|by|etter|(?:fordel[a-z]*|fordelt|delt|brutt ned|splitta?) (?:pa|etter)|(?:broken|break) ?down by) ${unitWords}|(?:hvilken|hvilke|hvilket|kva for(?: ei| ein)?|kva|which|what) ${unitWords}|${unitWords}`,
);
const perUnit = words(
  `(?:per|pr\\.?|by|etter|(?:fordel[a-z]*|fordelt|delt|brutt ned|splitta?) (?:pa|etter)|(?:broken|break) ?down by|${each}) (?:de |dei |the )?${unitWords}`,
);
const anyUnit = words(unitWords);
const who = words('hvem|kven|kem|hem|kim|ka hen|who|whos|whose');
const share = words(
  '(?:kor |hvor )?(?:stor )?(?:andel(?:en)?|del|prosent|share|proportion|percentage)(?: (?:av|of))?|%',
);
const gainsWord = words('gevinste(?:r|ne)|gevinstar(?:ane)?|gevinstane|gains');

const whoOf =
  /(?<![a-z])(?:hvem|kven|kem|who|hvilke[nt]?|which|kva)(?: ein| ei)? (?:av|of|blant|among) (?:(?:de|dei|the|alle|all|vare) )*([a-z]+)/;
const oneOfEach = /(?<![a-z])(?:per|pr\.?|hver|hvert|kvar|kvart|each|every|by|etter|pa tvers av) ([a-z]+)/;

export type Kinds = {
  isCompare: boolean;
  isByArea: boolean;
  isByUnit: boolean;
  /** «Compare», «side by side» and their like, not only the word for units. */
  isWorded: boolean;
  /** «Per barneskole», «each school»: the word after it. */
  eachOf: string;
  /** «Which school saved most»: those of the kind that is named, side by side. */
  isMost: boolean;
  isLean: boolean;
  isList: boolean;
  isWho: boolean;
  /** «Hvem av ungdomsskolene»: the word after it. */
  whoOf: string;
  isGains: boolean;
};

/** What sort of answer a line wants; its words are taken out of it. */
export function readKinds(line: Line, figures: Figures): Kinds {
  const all = line.text;
  const isFigure = figures.isAny;
  const isListed = readListing(line, figures);
  const isLean = readLean(line, { isFigure, hasUnits: anyUnit.test(line.text) });
  const isWorded = take(line, compareWords) !== undefined || (!isLean && whereMost.test(all));
  while (take(line, compareWords));
  const isPerUnit = perUnit.test(line.text);
  const isByArea = take(line, byArea) !== undefined;
  const isByUnit = !isLean && take(line, byUnit) !== undefined;
  if (isLean) take(line, byUnit);
  const isGains = take(line, gainsWord) !== undefined;
  while (take(line, share));
  const isWho = take(line, who) !== undefined;
  return {
    isCompare: isWorded || isByArea || isByUnit,
    ...{ isByArea, isByUnit, isWorded, isLean, isWho, isGains },
    whoOf: whoOf.exec(all)?.[1] ?? '',
    eachOf: oneOfEach.exec(all)?.[1] ?? '',
    isList: isListed && !isLean && !isPerUnit,
    isMost: most.test(all) && whichOfThem.test(all),
  };
}
