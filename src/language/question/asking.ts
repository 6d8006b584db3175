import { words } from './line.ts';

const statusWords = words(
  'status[a-z]*|gevinst(?:status|tal|oversikt|utvikling)[a-z]*|gevinst(?:en|er|ene|ar|ane|tall[a-z]*|tal[a-z]*|liste[a-z]*|oversikt[a-z]*)?|gains?|tall|tal|numbers?|figures|resultat(?:er|et|a)?|results?|total(?:t|en)?|oversikt|oversyn|stod[ae]n?|stoa|tilstanden?|situasjon(?:en)?|situation|shape|tal(?:a|ene|lene|let)?|tall(?:ene|et)?|arsmelding(?:a|en)?|arsrapport(?:en)?|annual report|kommet|komne|oppnadd|achieved|ligger an|ligg an|fatt til|fatt igjen|gjekk det|gikk det|gar det|(?:do )?we stand|are we at|how far|how is it going|hows it going|ligg(?:er)?(?: [a-z]+){1,4} an|trend(?:en)?|utvikling(?:en|a)?|progress|(?:star|ligg|ligger) (?:vi|me|de|dei|det|da|dem|dom)(?: (?:til|an|no|na))?|(?:gar|gikk|gjekk) (?:da|de|dei)|(?:they|it|things) (?:doing|going)|are .* doing|nytt|new with',
);
/** «Did we reach 20 FTE»: an amount of what is gained. */
const reaching = /^ (?:did|have|has|har|er|nadde|nar) .*\d (?:ftes?|arsverk|arsv)(?![a-z])/;
const isThan = words('enn|than');
/** About when, where and why: no figure answers it. */
const otherTopics = words(
  'eksperiment(?:et|a|er)?|experiments?|tavl(?:a|en)|katatavl[a-z]*|board|storyboard|innsjekk(?:en)?|oppgaver|tasks|melde (?:inn )?(?:en|ein|ny|nye) (?:ny )?tidst[a-z]*|report (?:a|another) time thief',
);
const otherAsking = words('nar|when|where|why|hvorfor|kvifor');
const interrogatives =
  'hva|hvor|hvordan|hvilke[nt]?|kva|kor|korleis|korsen|kordan|koss?e?n|ka|ke|assen|ossen|hvosse?n|what|whats|hows?|which|lurer|lurar';
const interrogative = words(interrogatives);
const asking = words(
  `${interrogatives}|endring(?:en|ar)?|utvikling(?:en|a)?|change|vs|versus|vis|show|trenger|treng|need|har`,
);
/** «Vi bruker for mye tid på møter» tells something, unless it goes on to ask. */
const telling =
  /^[ |]*(?:jeg|eg|je|vi|me|we|i|im|(?:det|dette) (?:er|var|har|hadde|tar|tek|blir|gar|mangler|manglar)|it|this|man|ein|noen|nokon|folk) /;
/** «Mye venting på legekontoret», «rapporter ingen leser»: how much, how often, and that it must be. */
const complaining = words(
  'mye|mykje|myke|mange|much|many|lots? of|alltid|always|stadig|hele tiden|heile tida|all the time|hver gang|kvar gong|every time(?! thie)|ma|must|have to|has to|ingen|nobody|no one|aldri|never|evig[a-z]*|igjen|again',
);
const showing = words('vise?|syne?|show|list|gi (?:meg|oss)|gje (?:meg|oss)|give (?:me|us)');
const meaning = words(
  'forklar|explain|betyr|tyder|tydar|means?|menes|meinast|definisjon(?:en)?|definition|definer|(?:hva|kva|ka|what) (?:er|e|is) (?:en|et|ein|eit|a|an)|(?:(?:hva|kva|ka|what) (?:er|e|is)|whats) (?:egentlig |eigentleg |actually |really )?(?:lean|toyota kata|kata|tidvinn|tidstyver|tidstjuvar|time thieves|realiseringsgrad|arsverk|gevinst)(?=[ |?.!]*$)',
);
/** «Hva skjer med det jeg meldte»: one's own reports, which no figure tells of. */
const ownReports = words(
  '(?:jeg|eg) (?:har )?meld(?:te|t|e)|har (?:jeg|eg) meldt|i (?:have )?reported|(?:did|have) i report(?:ed)?',
);
const gain = words(
  'gevinst(?:en)?|gain|(?:hvor|kor) store? gevinst[a-z]*|(?:hvor|kor) (?:mye|mykje|mange) gevinst[a-z]*',
);
const standing = words(
  'status[a-z]*|oversikt[a-z]*|oversyn[a-z]*|overview|list[a-z]*|rapport[a-z]*|report|utvikling[a-z]*|trend[a-z]*|progress|endring[a-z]*|change[ds]?|(?:gar|gikk|gjekk|star) (?:det|da)|ligg(?:er)?|going|stand',
);
const wholeMunicipality = words(
  '(?:hele |heile |the )?(?:whole )?(?:kommunen|kommuna|municipality)|totalt|total|samlet|samla|overall|i alt',
);
const who = words('hvem|kven|who');
const isLean = words('lean');

/** How a line asks, whatever it asks about. */
export type Asking = {
  isAsking: boolean;
  /** Says that something is so, and asks nothing. */
  isTelling: boolean;
  /** How things stand, in so many words. */
  isStatus: boolean;
  /** «Gevinst skole 2025», where nothing more is said: what was gained. */
  isGain: boolean;
  isWhole: boolean;
  /** About a word's meaning, one's own reports, the board or the tasks: others answer that. */
  isOther: boolean;
  saysThan: boolean;
  saysWhen: boolean;
  saysLean: boolean;
};

export function readAsking(line: string): Asking {
  const hasMark = line.includes('?');
  return {
    isAsking: hasMark || asking.test(line),
    isTelling:
      !hasMark &&
      !interrogative.test(line) &&
      (telling.test(line) || (complaining.test(line) && !showing.test(line))),
    isStatus: statusWords.test(line) || reaching.test(line),
    isGain: gain.test(line) && !standing.test(line),
    isWhole: wholeMunicipality.test(line),
    isOther: meaning.test(line) || ownReports.test(line) || (otherTopics.test(line) && !who.test(line)),
    saysThan: isThan.test(line),
    saysWhen: otherAsking.test(line),
    saysLean: isLean.test(line),
  };
}
