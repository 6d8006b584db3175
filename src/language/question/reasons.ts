import type { Cause, Waste } from '../../domain/events.ts';
import { type Line, take, words } from './line.ts';

const wasteWords: readonly [Waste, RegExp][] = [
  [
    'overprocessing',
    words(
      'dobb?elt?[ -]?(?:arbeid|foring|registrering|foringer|arbeidet)|(?:unodvendig|unodig)(?:e)? (?:arbeid|dokumentasjon)(?: og dobbeltarbeid)?|(?:double|duplicate|needless|unnecessary) work|double (?:entry|registration)|over[- ]?processing',
    ),
  ],
  [
    'transport',
    words(
      '(?:unodvendig |unodig )?(?:transport|kjoring|koyring)(?: og sending)?|sending|transportation|driving',
    ),
  ],
  [
    'inventory',
    words(
      'lager og ko|ko og lager|lager|ko|koer|koar|inventory|stock(?: and queues?)?|queue?s?|queuing|backlogs?',
    ),
  ],
  [
    'motion',
    words(
      '(?:unodig |unodvendig )?(?:bevegelse|rorsle|leting|leiting)(?: og (?:leting|leiting))?|leite?|leter|leitar|leite etter|a lete|(?:needless )?motion|searching|search|looking for|hunting for',
    ),
  ],
  ['waiting', words('vent(?:ing|inga|ingen|etid|etida|etiden|e)|vente?tid[a-z]*|waiting(?: times?)?|waits?')],
  ['overproduction', words('overproduksjon(?:en)?|over[- ]?production|overproducing')],
  [
    'defects',
    words(
      'feil(?: og retting| og rettinger)?|feilretting|retting(?: av feil)?|defects?(?: and rework)?|rework|errors?(?: and rework)?|mistakes?',
    ),
  ],
  [
    'unusedSkills',
    words(
      '(?:ubrukt|ubrukte|unytta|uutnyttet) (?:kompetanse|evner|evnar)|(?:unused|untapped|wasted) (?:skills?|talents?|competence)',
    ),
  ],
];

const because =
  '(?:som |er |is |are |was |det )*(?:skyldes|skyldast|skuldast|skyldtes|pa grunn av|grunna|grunnet|pga\\.?|henger pa|heng pa|arsak(?:en|a)?(?: er)?|med arsak(?:en)?|caused? by|due to|because of|on account of|down to|kommer av|kjem av|forarsaket av|ligger hos|ligg hos|blamed on)';
const causeNames = (
  [
    [
      'otherUnit',
      '(?:en |ei |ein )?(?:andre|annan|annen|anna|andres|other|another) (?:enhet(?:er|en)?|eining(?:ar|a)?|units?|avdelinger?|departments?)',
    ],
    [
      'ownUnit',
      '(?:var |vare |egen|eiga|egne|eigen|own|our own)\\s?(?:egen |eiga )?(?:enhet|eining|unit|avdeling)',
    ],
    [
      'internalRules',
      '(?:interne?|internal|egne|eigne|our own) (?:regler|reglar|rules?|rutiner|rutinar|retningslinjer)',
    ],
    [
      'externalRules',
      '(?:eksterne?|external|statlige|statlege) (?:regler|reglar|rules?|krav|lover)|lovkrav|regelverk(?:et)?|lovverk(?:et)?',
    ],
    [
      'reportingDuties',
      '(?:mindre |less )?rapportering(?:skrav|splikt|splikter|a|en)?(?: til (?:staten|fylket|departementet|kommunen))?|rapporteringskrav(?:et|a|ene)?|(?:less |fewer )?(?:reporting|reports) to (?:the )?(?:state|county|ministry|government)|reporting (?:duties|requirements|duty|obligations)',
    ],
    [
      'organisation',
      '(?:moter? og )?organisering(?:en)?(?: og moter?)?|moter|motene|mote|organisation(?: and meetings)?|organization|meetings?',
    ],
    ['supplier', 'leverandor(?:en|er|ar|ene|ane|a)?|suppliers?|vendors?'],
    [
      'it',
      'datasystem(?:et|a|ene|er)?|fagsystem(?:et|a|ene|er)?|ikt-?system(?:et|a|ene|er)?|it-?system(?:et|a|ene|er|s)?|data ?problem(?:er)?|computer systems?|software|programvare',
    ],
  ] as const satisfies readonly (readonly [Cause, string])[]
).map(
  ([cause, names]) => [cause, words(`(?:${because} )?(?:dei |de |the |den |det )?(?:${names})`)] as const,
);
/** Only after «skyldes» and its like: else IKT is a unit, and «it» a pronoun. */
const itCause = words(
  `${because} (?:ikt|it|edb|data)(?:-?systemer)?|(?:arsak|cause)(?:en)?:? (?:ikt|it)|(?:ikt|it) som arsak`,
);
const otherCause = words(
  '(?:annan|annen|anna|andre|other) (?:arsak(?:er)?|causes?|reasons?)|(?:arsak(?:en)?|cause):? (?:annet|anna|other)',
);
/** A meeting that somebody is on the way to is why they ask, and no cause. */
const meetingAhead = words(
  '(?:council|board|management|budget|leaders?|staff) meetings?|(?:til|for|foran|skal (?:i|pa)|har|have|to|for|in|before) (?:et |eit |a |the |an )?(?:mote[rt]?|meeting)(?= (?:med|i|om|neste|na|no|with|in|at|about|next|now|today|tomorrow)| ?[,.:;–-])|(?:mote|motet|meeting) (?:med|i|with) (?:kommunestyret|formannskapet|utvalget|utvalet|ledergruppa|leiargruppa|radmannen|the council|the board)',
);
const becauseAlone = words(because);

/** The waste and the cause a line names, taken out of it. */
export function readReasons(line: Line): { waste?: Waste; cause?: Cause } {
  while (take(line, meetingAhead));
  const cause = readCause(line);
  const waste = wasteWords.find(([, pattern]) => take(line, pattern))?.[0];
  return { ...(waste ? { waste } : {}), ...(cause ? { cause } : {}) };
}

function readCause(line: Line): Cause | undefined {
  const found = take(line, itCause) ? 'it' : take(line, otherCause) ? 'other' : namedCause(line);
  while (take(line, becauseAlone)) if (found) continue;
  return found;
}

function namedCause(line: Line): Cause | undefined {
  return causeNames.find(([, pattern]) => take(line, pattern))?.[0];
}
