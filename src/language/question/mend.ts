import { isFiller } from './fillers.ts';
import { stem } from './fold.ts';
import { isNear } from './near-word.ts';

/** What people write as two words though it is one; the names of units are joined as well. */
const compound =
  /(?<![a-z])(tids?(?= t[yj]u?v)|realiserings?(?= (?:grad|prosent))|halv(?= ar)|(?:vente|lete|leite|reise)(?= tid)|(?:tjeneste|teneste)(?= omrad)|rapporterings?(?= krav)|ars(?= (?:verk|skift))|over(?= produksjon)|feil(?= retting)|gevinst(?= (?:status|liste|oversikt|oversyn|tal))|opp(?= laering)|lever(?= andor)) ([a-z])/g;
const pair = /(?<![a-z])([a-z]{3,}) (?=([a-z]{4,})(?![a-z]))/g;

/** The words that carry a question: one that is misspelt is read as the one it is near. */
const telling =
  `status realisert realiserte realisere realisera realisering realiseringsgrad identifisert identifiserte avtalt frigjort omdisponert
  opprettholdt opprettholdte opprettholde oppretthalde bortfalt bortfalte ubekreftet meldte innmeldt rapportert sammenlign samanlikn
  gevinst gevinster gevinstar enhetene enheter einingane einingar kvartal tertial halvar januar februar april august september oktober
  november desember january february october december forrige siste hittil
  venting ventetid transport leting leiting dobbeltarbeid overproduksjon kompetanse ubrukt leverandor leverandoren leverandorene
  realised identified reported agreed sustained lapsed unconfirmed redeployed compare quarter waiting searching overproduction
  vannverket vaktmester vaktmestrene hjemmesykepleien helsesykepleier kindergarten kindergartens library kitchen schools
  defects rework unused skills suppliers supplier external internal opplaering sjolvgaande selvgaende training ansatte tilsette
  tjenesteomrade tjenesteomrader tjenesteomradene tenesteomrade tenesteomrada tidstyver tidstyvene tidstjuvar tidstjuvane thief thieves kommunen kommuna municipality overview
  dobbeltforing dobbeltregistrering dobbeltarbeidet rapportering rapporteringskrav rapporterte rapporter rapportar avtalte hentet henta
  frigjorde identifisere identifisera saved gained improvement improvements redeploy registration meetings systems forskjell skilnad
  organisering regelverk realisation percent prosent halvparten utvikling endring oversikt last year spart sparte vunnet vunne tjent`
    .split(/\s+/)
    .filter((word) => word.length >= 5);
const known = new Set(telling);

/** «Tids tyver», «første halv år», «hjelpemiddel lageret»: two words that are one. */
function joined(text: string, names: ReadonlySet<string>): string {
  const line = text.replace(compound, '$1$2');
  return line.replace(pair, (said, first: string, second: string) =>
    isOneName(first, second, names) ? first : said,
  );
}

/** A name is joined only where its parts are not names themselves: «sentrum barnehage» is two. */
function isOneName(first: string, second: string, names: ReadonlySet<string>): boolean {
  if (first.length + second.length < 9 || (isFiller(first) && isFiller(second))) return false;
  return names.has(stem(first + second)) && !names.has(stem(first));
}

/** `names` are the stems of what units are called: those are read elsewhere. */
export function mended(text: string, names: ReadonlySet<string>): string {
  return joined(text, names).replace(/[a-z]{5,}/g, (word) => {
    if (known.has(word) || isFiller(word)) return word;
    // Long words that begin as a name does are mended too: «tjenesteomårdene».
    if (names.has(stem(word)) || (word.length < 12 && isName(stem(word), names))) return word;
    // Fingers slip within a word, seldom on its first letter; «liste» is no slip for «siste».
    return telling.find((one) => one[0] === word[0] && isNear(word, one)) ?? word;
  });
}

function isName(root: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (name.startsWith(root) || root.startsWith(name)) return true;
  return false;
}
