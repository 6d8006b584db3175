import { type Line, take, words } from './line.ts';
import type { AskedFigure } from './question.ts';

export type Figures = {
  figure?: AskedFigure;
  isNotRealised: boolean;
  /** «Identifisert, men ikke realisert»: how much of it, and not what remains. */
  isOfIdentified?: boolean;
  isAny: boolean;
  isPlural: boolean;
};

const share = words(
  '(?:stor |mange )?(?:andel(?:en)?|prosent(?:andel(?:en)?|del|en)?|del|share|proportion|percentage|per ?cent)|%',
);
const realisedWord = 'realiser(?:t|te|a|ast|tes|es|er|e)?|realise[ds]?|realize[ds]?|realising';
const gotOut = `${realisedWord}|(?:hent|tatt|teke|ta|tar|spart|tjent)(?:et|a|t|e)? (?:ut|inn|hjem|heim)`;
const notYet = words(
  `(?:ikke|ikkje|not|ennaa?|ikkj|itj|ikkj|ittj?e?|havent|hasnt|isnt|arent|wasnt|werent|never|aldri) (?:(?:ble|vart|fatt|actually|faktisk|er|blitt|blit|bli|blei|vorte|been|yet|enda|enno|enna|har|vi|me) )*(?:${gotOut})|unrealised|urealiser[a-z]*|(?:star|staar|gjenstar|manglar|mangler|ligg|ligger|left|remains?|remaining|attende|att)(?: (?:igjen|att|vi|me|det))?(?: (?:a|til))? (?:to (?:be )?)?(?:${gotOut})|(?:igjen|att) a (?:realiser[ae]|hent[ea](?: ut| inn)?|ta ut)|(?:ventar|venter|waiting|klart?|klare|ready)(?: (?:pa|til|for|to))?(?: (?:a|be))? (?:realisering(?:en|a)?|(?:${realisedWord}))|yet to (?:be )?(?:${realisedWord})`,
);

/** «Vis bortfalte»: the gains themselves, though they are not named; «realiserte timer» are hours. */
const plural = words(
  '(?:meldte|identifiserte|avtalte|realiserte|opprettholdte|oppretthaldne|oppretthalde|bortfalte|bortfalne|tapte)(?! (?:timer|timar|arsverk|tidstyver|tidstjuvar))',
);

/** In the order they are looked for: «frigjort, men ikke omdisponert» is one figure, and so is «halde ved lag». */
const figureWords: readonly [AskedFigure, RegExp][] = [
  [
    'rate',
    words(
      'realiserings?gra(?:d|den|da|dane|dene|der|dar)|realisasjonsgrad(?:en)?|realisering(?:s)?prosent(?:en)?|realisation rate|realization rate|rate of realisation',
    ),
  ],
  [
    'freed',
    words(
      '(?:frigjor(?:t|d|te|de)|frigitt|freed)(?:,? (?:men|og|but|and|uten|utan|without))?(?: (?:a|being|to|er|have|been))*(?: (?:vaere|bli|vere|bli))*(?: (?:ikke|ikkje|not))?(?: (?:er|yet|enna|enno|blitt|vorte))*(?: (?:omdispone(?:rt|rte|ra|red)|redeployed|brukt|used|tatt i bruk|teke i bruk))?(?: (?:til|for|to|i)(?: noe| noko| anything)?(?: (?:nytt|annet|anna|new|else))?)?|(?:ikke|ikkje|not) (?:omdisponert|redeployed)',
    ),
  ],
  ['unconfirmed', words('ubekrefte[a-z]*|ubekrefta|ustadfest[a-z]*|unconfirmed|not confirmed')],
  [
    'lapsed',
    words(
      'bortfal[a-z]*|(?:hold|hald|held|var|last)(?:er|ar|t|s)? (?:ikke|ikkje|not)(?: (?:lenger|lengre|lenge|seg|any ?more))*|(?:er|is|are|ble|vart|blei|har vorte) (?:borte|vekke|gone)|(?:ramla|ramlet|dotte|dettet|datt|dotti|forsvunnet|forsvunne|forsvant|disappeared) (?:bort|ut|vekk|away)?|forsvunn(?:et|e)|forsvant|disappeared|slipped(?: away)?|(?:falt|fall|faller|fell|falle|falne|fallne|falle[nt]|fell|fallen|gatt)(?: [a-z]+)? (?:bort|fra|vekk|away|tapt)|falt|(?:gatt )?tapte?(?! (?:pa|til))|mist(?:et|a|e)|lapsed?|lost(?! (?:to|on))|(?:did not|didnt|do not|dont|no longer|ikke|ikkje) (?:last|lasting|hold up|hold[a-z]* seg|held seg|hald[a-z]* seg)',
    ),
  ],
  [
    'sustained',
    words(
      'oppretthol?d[a-z]*|oppretthald[a-z]*|(?:hald[a-z]*|hold[a-z]*|holdt|heldt) ved (?:lag|like)|sustain[a-z]*|varig[ea]?|varer ved|(?:ved lag|ved like)|(?:hald[a-z]*|held|hold[a-z]*|holdt) seg|still (?:hold[a-z]*|in place|there)|(?:star|stend) seg|varer|varar|lasting',
    ),
  ],
  [
    'agreed',
    words(
      'avtal(?:t|te|a|ast)|agreed|(?:gevinst|gain )?(?:avtale|avtaler|avtalar|avtalane|avtalene|avtalen|avtala|agreements?)',
    ),
  ],
  [
    'identified',
    words(
      'identifiser(?:t|te|a|ast|es|er|e)?|identified|identify|identifying|kartlagt|kartlagde|kartlegg[a-z]*|(?:gevinst)?potensial(?:et)?|(?:har|hev|er) (?:vi |me |det )?funne[tn]?|potential(?: gains?)?',
    ),
  ],
  [
    'reported',
    words(
      '(?:inn)?meld(?:t|te)?|(?:vart|blei|ble|vorte|vortne|blitt|er|var|vore|dei|alle|nye) (?:inn)?melde|(?:inn)?melde(?= (?:tidstjuv|timar|tid))|rapporter(?:t|te|a|ast)|reported|report(?=\\s*(?:\\?|\\||$))|(?<=(?:did|does) (?:[a-z&]+ ){1,5})report(?= (?:in|as|on|about|of|\\|))|innrapporter[a-z]*|(?:inn)?meldinger|(?:inn)?meldingar|(?:hvor mange|kor mange|antall|antal|talet pa|how many|number of) (?:nye? |new )?(?:forslag|innspill|innspel|suggestions|tidstyver|tidstjuvar|time thieves)',
    ),
  ],
  [
    'realised',
    words(
      `${realisedWord}|(?:inn)?spar(?:t|te|er|a|d)?(?: inn)?|savings?|saved|save|vunne[tn]?|vunnen|vonni|vunni|vant|vinn|vinner|won|(?:har|have|did|has|what|hva|kva)? ?gained|(?<=[a-z]{2,} )(?<!(?:the|total) )gain(?=\\s+(?:last|this|in|since|\\|)|\\s*$)|(?:inn)?tjent(?: inn)?|effektiviser(?:t|te|a)|(?:spart|frigjort)e? inn|tent(?: inn)?|tjener inn|hent(?:et|a|t|er|ar|e)?(?: (?:vi|me))? (?:ut|inn|hjem|heim)|tatt ut|teke ut|(?:a |klart |klare )?(?:ta|hente|take|get) (?:det |dette |it |them )?(?:ut|out)|realisering(?:en|a)?|realization|realisation|(?<=(?:mye|mykje|mange|much|many|tid|timer|timar|hours|time) .{0,40})(?:fatt|fekk|fikk|far) (?:vi |me )?ut|(?:kutta|kuttet|innsparing|innsparingar|innsparinger|cut down|taken out|got(?:ten)? (?:out|back))|(?:tids?)?(?:besparelse[a-z]*|innsparing[a-z]*|sparing[a-z]*)|tjene inn|frigjoring`,
    ),
  ],
];

const base =
  '(?:spart|sparte|saved|gained|identifisert|identifiserte|meldt|meldte|avtalt|avtalte|realisert|realiserte|frigjort|frigjorte|frigjorde|identified|reported|agreed|realised|realized|freed)';
/** «Av det realiserte er … bortfalt»: what a part is taken of, and not itself asked for. */
const partOf = words(
  `(?:av|of) (?:(?:(?:the |den |det )(?:time|hours|gains?)|timane|timene|tida|tiden)|(?:alt |all )?(?:det|dei|de|den|dem|the|what|it)|alt|all) (?:(?:som )?(?:vi|me|we|they)(?: (?:har|hadde|hev|have|had|ein gong|once))*|som (?:er|var|ble|vart|blei|har blitt)|that (?:is|was|were)|(?:the |den |det )?(?:time|tida|tiden|hours|timene|timane|gains?|gevinst[a-z]*)(?: (?:that|som))?(?: (?:we|vi|me|er|is|was|were|ble|vart|har|have|had|ein gong))*)?\\s*${base}(?: (?:tid(?:en|a)?|time|gains|gevinst(?:er|ene|ar|ane|en)?))?`,
);
const isOnlyPart: ReadonlySet<AskedFigure> = new Set(['lapsed', 'sustained', 'unconfirmed', 'agreed']);

/** «Avtalt å hente ut»: what is to come of it, beside the figure. */
const toCome = words(
  '(?<=(?:avtal(?:t|te|a)|agreed|identifiser(?:t|te|a)|identified) (?:[a-z]+ ){0,3})(?:(?:a|for|kan|can|to|skal|could|be|bli) )+(?:hent|ta|spar|realis|realiz|sav|gain|vinn)[a-z]*(?: (?:ut|inn|hjem|heim))?',
);

/** The figure a line names; of two the whole status is meant, which has both. */
export function readFigure(line: Line): Figures {
  if (take(line, notYet)) {
    const isOfIdentified = take(line, words('identifisert[ea]?|identified')) !== undefined;
    return { figure: 'identified', isNotRealised: true, isOfIdentified, isAny: true, isPlural: false };
  }
  take(line, toCome);
  const isPlural = plural.test(line.text);
  const isOfWhole = partOf.test(line.text);
  const found = new Set<AskedFigure>();
  for (const [figure, pattern] of figureWords) while (take(line, pattern)) found.add(figure);
  const isShare = found.has('realised') && share.test(line.text);
  if (isShare && (found.size === 1 || (found.size === 2 && found.has('identified')))) {
    take(line, share);
    return { figure: 'rate', isNotRealised: false, isAny: true, isPlural: false };
  }
  const part = isOfWhole ? [...found].filter((one) => isOnlyPart.has(one)) : [];
  const [only] = part.length === 1 ? part : found;
  return {
    ...(only && (found.size === 1 || part.length === 1) ? { figure: only } : {}),
    isNotRealised: false,
    isAny: found.size > 0,
    isPlural,
  };
}
