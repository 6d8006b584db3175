import { type Line, take, words } from './line.ts';

const begun =
  '(?:startet|starta|started|begynt|byrja|begun|i gang|kommet i gang|kome i gang|komne i gang|joined|slutta seg til|tatt i bruk|teke i bruk)';
const states = words(
  `(?:ikke|ikkje|not|have not|havent|hasnt|har ikke)(?: (?:har|er|yet|enna|enno|kommet|komne|come))*(?: ${begun})(?: (?:med|pa|with|i))*|(?:under |i |in )?(?:opplaering(?:a|en)?|training)|(?:sjolv|selv)ga+e?nde|self[- ]?driven|aktive?(?: i)?`,
);
const place = words(
  '(?:(?:med|i|in|into|on|with|pa|til|gang med|jobba med|jobber med|arbeider med|arbeidde med|use|uses|using) )+(?:lean)',
);
const lean = words(
  'lean(?:-?(?:arbeid(?:et)?|status(?:en)?|programmet|satsing(?:en|a)?|reis[ae]n?|metod[a-z]*|enhet[a-z]*|eining[a-z]*|units?))?',
);
/** «Lean-dekning»: how much of the municipality is in Lean. */
const extent = words(
  '(?:lean-? ?)?(?:deknings?(?:grad)?(?:en|a)?|utbredelse(?:n)?|utbreiing(?:a)?|coverage|uptake|andel(?:en)?|spredning(?:en)?)',
);
const leanExtent = words(
  'lean-? ?(?:dekning[a-z]*|utbre[a-z]*|coverage|uptake|andel(?:en)?|spredning(?:en)?)',
);
const isWith = words('(?:er|var|is|are|were|blitt|vaert|vore) (?:det )?(?:med|i gang|with us|on board)');
/** «Kven står for tur», «who is next in line», «hvilke enheter skal begynne nå». */
const nextUp = words(
  '(?:som )?(?:(?:er|is|are|star|stend|blir|vert|comes?|kommer|kjem|gar|that are) )*(?:(?:nest|neste|nestemann|next)(?: (?:ut|up|pa tur|i tur|i ko|i koen|in line|in turn|in the queue|enhet|eining|unit|ones?))*(?= (?:(?:til|for|pa|med|i|med a|to|with|on|in|out|a|into) )*(?:[a-z]+ )*lean)|(?:nest|neste|next) (?:ut|up|pa tur|i tur|in line|in turn|pa lista|on the list)|(?:for|pa|i) tur(?:en)?|whos next|next|neste)(?= )',
);
const whoNext = words('hvem|kem|hem|ka hen|hvilke[nt]?|kven|kva|ka|who|whos|which|what');
const many = words('hvor mange|kor mange|how many|antall|talet pa|number of');
const staff = words(
  '(?:de |dei |the )?(?:ansatte?|ansatte|tilsette?|staff|employees?|medarbeidar(?:ar|ane)?|medarbeidere?)(?:ne)?',
);
const share = words('andel(?:en)?|del|prosent|share|proportion|percentage|%');
const whenOrWho = words('nar|when|who|which|hvem|kven|hvilke[nt]?|kva for');
const asksWhat = words('hva|kva|ka|what|hvilke|which|kva for');
/** «Er kulturskolen i gang», «har renhold begynt», «bruker NAV lean»: yes or no. */
const isIt = /^[ |]*(?:(?:hei|hi|og|and|men|but|sa)[ ,|]+)*(?:er|e|var|is|are|was|were)(?![a-z])/;
const hasBegun = new RegExp(
  `^[ |]*(?:(?:hei|hi|og|and|men|but|nar)[ ,|]+)*(?:har|hev|has|have|did)(?![a-z]).*${begun.replace('(?:', '(?:start|begin|join|')}`,
);
const worksSo = words(
  '(?:jobber|jobbar|arbeider|arbeidar|bruker|brukar|driver|driv|use|uses|using|work|works|working)(?: [a-z|]+){0,3}(?: (?:med|with|i|etter))? lean',
);
/** «Lean i barnehagene». */
const opens = /^[ |]*lean (?:i|pa|hos|ved|in|at|for)(?![a-z])/;

/** Whether a line asks who is in Lean and how far they have come; the words for it are taken out. */
export function readLean(
  line: Line,
  { isFigure, hasUnits }: { isFigure: boolean; hasUnits: boolean },
): boolean {
  const all = line.text;
  const isNext = whoNext.test(all) && !isFigure && take(line, nextUp) !== undefined;
  const works = worksSo.test(all);
  const isExtent =
    take(line, leanExtent) !== undefined || (lean.test(all) && take(line, extent) !== undefined);
  const hasState = take(line, states) !== undefined;
  const saysIn = place.test(line.text);
  const hasLean = take(line, place) ?? take(line, lean);
  const hasStaff = take(line, staff) !== undefined;
  const saysWith = take(line, isWith) !== undefined;
  const isBare = hasLean && !isFigure && !asksWhat.test(all) && all.trim().split(/\s+/).length <= 2;
  const asks =
    isExtent ||
    (hasLean && (hasUnits || hasStaff || hasState || share.test(all) || many.test(all))) ||
    (hasUnits && (hasState || saysWith || (many.test(all) && !isFigure))) ||
    (hasStaff && saysWith) ||
    (isNext && (hasLean || hasUnits || !isFigure)) ||
    (saysIn && !isFigure && whenOrWho.test(all)) ||
    (!isFigure && (hasLean || hasState) && (isIt.test(all) || hasBegun.test(all))) ||
    (hasLean && !isFigure && (works || opens.test(all)));
  return Boolean(asks || isBare);
}
