import type { Cause, Waste } from '../../domain/events.ts';
import { type Line, take, words } from './line.ts';

const wasteWords: readonly [Waste, RegExp][] = [
  [
    'overprocessing',
    words(
      'dobb?el?t?[ -]?(?:arbeid|foring|registrering|foringer|foringar|arbeidet|jobb|rapportering|dokumentasjon|bestilling)(?:en|a|er|et)?|(?:gjor|gjer|gjort|gjere|doing) (?:ting |things )?(?:to ganger|to gonger|dobbelt|twice)|overarbeid(?:ing|else)?|(?:redundant|repeated) work|(?:unodvendig|unodig|unaudsynt|unaudsynleg)(?:e)? (?:arbeid|dokumentasjon|papirarbeid)(?: og dobbeltarbeid)?|(?:double|duplicate|needless|unnecessary) work|double (?:entry|registration)|over[- ]?processing',
    ),
  ],
  [
    'transport',
    words(
      '(?:unodvendig |unodig )?(?:transport|transporten|kjoring|kjoringa|kjoringen|koyring|koyringa|bilkjoring|reising|reisetid)(?: og sending)?|sending|transportation|driving|travel(?:ling)?(?: time)?',
    ),
  ],
  [
    'overproduction',
    words(
      '(?:rapport|skjema|notat|papir|dokument|report|form|paper|document)[a-z]* (?:som |that |which )?(?:ingen|nobody|no ?-?one|noone|none)(?: (?:ever|egentlig|eigentleg))? (?:les|read|bruk|use|treng|need|ser|sja|look|ha)[a-z]*|(?:unread|useless|unodvendige?|unodige?|unaudsynte|needless|unnecessary) (?:rapport|report|statistikk)[a-z]*|overproduksjon(?:en)?|over[- ]?produc(?:tion|ed|ing)|(?:lager|lagar|lage|laga|produserer|produserar|makes?|making|produc(?:e|es|ing)) (?:for |too |altfor )?(?:mer|meir|mye|mykje|mange|much|many|more)',
    ),
  ],
  [
    'inventory',
    words(
      '(?:lager|bunke[a-z]*|kø) (?:og|and) (?:bunkar|bunker|lager|ko)|bunk(?:ar|er|e|ane|ene)|(?:piles?|heaps?) of (?:paper|work)|lager og ko|ko og lager|lager|ko(?! (?:m[aoy]|lang|stor))|koer|koar|lagring|lagerhald|lagerhold|ventelister?|inventory|stock(?: and queues?)?|queue?s?(?: and backlogs?)?|queuing|backlogs?(?: and queue?s?)?',
    ),
  ],
  [
    'motion',
    words(
      '(?:unodig |unodvendig )?(?:bevegelse|rorsle|leting|leiting)(?: og (?:leting|leiting))?|leite?|leter|leitar|leite etter|a lete|leita|leitinga|letingen|letinga|letetid|gaing|bevegelse og leting|(?:needless )?motion|searching|search|looking for|hunting for',
    ),
  ],
  [
    'waiting',
    words('vent(?:ing|inga|ingen|etid|etida|etiden|e|er|ar|a|et)|vente?tid[a-z]*|waiting(?: times?)?|waits?'),
  ],
  [
    'defects',
    words(
      '(?:feil og )?omarbeid(?:ing)?|a gjore (?:ting|alt) (?:om|pa nytt)|feil(?: og retting| og rettinger)?|feilretting(?:a|en)?|feilfoering(?:er)?|feilforing(?:er|ar)?|retting(?:a|en)?(?: av feil)?|rettingar|rettinger|defects?(?: and rework)?|rework|errors?(?: and rework)?|mistakes?',
    ),
  ],
  [
    'unusedSkills',
    words(
      '(?:ubrukt|ubrukte|unytta|uutnyttet|ubenyttet|ikkje brukt|ikke brukt) (?:kompetanse[n]?|evner|evnar|fagkompetanse)|(?:unused|untapped|wasted) (?:skills?|talents?|competence)',
    ),
  ],
];

const because =
  '(?:som |er |is |are |was |det )*(?:skyldes|skyldast|skuldast|skyldtes|pa grunn av|grunna|grunnet|pga\\.?|henger pa|heng pa|arsak(?:en|a)?(?: er)?|med arsak(?:en)?|caused? by|due to|because of|on account of|down to|kommer fra|kjem fra|kjem fraa|forarsaka av|grunnet|blamed on|stems? from|attributed to|on grunn av|med (?:bakgrunn|grunn) i|kommer av|kjem av|forarsaket av|ligger hos|ligg hos|blamed on)';
const causeNames = (
  [
    [
      'otherUnit',
      '(?:en |ei |ein )?(?:andre|annan|annen|anna|andres|other|another) (?:enhet(?:er|en|ene)?|eining(?:ar|a)?|units?|avdelinger?|departments?)',
    ],
    [
      'ownUnit',
      '(?:var |vare |egen|eiga|egne|eigen|own|our own)\\s?(?:egen |eiga )?(?:enhet|eining|unit|avdeling)',
    ],
    [
      'internalRules',
      '(?:interne?|internal|egne|eigne|(?:our )?own|kommunens|kommunes|kommunale|municipal|lokale|local)(?: (?:interne?|internal|egne|eigne|own|municipal))? (?:regler|reglar|rules?|rutiner|rutinar|retningslinjer|retningsliner|krav|regelverk|routines|procedures|guidelines)|internregl[a-z]*',
    ],
    [
      'externalRules',
      '(?:eksterne?|external|statlige|statlege|nasjonale|government|national) (?:regler|reglar|rules?|krav|lover|foringar|foringer|regulations?|requirements?|laws?)|(?:lov|lover|lovar|laws?)(?:ene|ane|a|en)?(?: (?:og|and|eller|or) (?:(?:statlige?|statlege|nasjonale|national|state|government|regulatory) )?(?:lov|lover|krav|forskrift(?:er|ar)?|regler|reglar|rules|regulations|requirements|regelverk))?(?: (?:fra|from|by) (?:the )?(?:staten|fylket|eu|state|government))?|(?:lov|lover|krav|forskrift(?:er|ar)?|regler|reglar|rules|laws|regulations)(?: (?:og|and|eller|or) (?:lov|lover|krav|forskrift(?:er|ar)?|regler|reglar|rules|regulations))?(?: (?:fra|from|by) (?:the )?(?:staten|fylket|eu|state|government))|lovkrav(?:et|a|ene)?|regelverk(?:et)?|lovverk(?:et)?|lovgiving(?:a)?|lovgivning(?:en)?|forskrift(?:er|ar|ene|ane|a)?|lov og forskrift|legislation|regulations?',
    ],
    [
      'reportingDuties',
      '(?:mindre |less )?(?:reporting|rapportering) ?(?:duties|plikter)|(?:mindre |less )?rapportering(?:skrav|splikt|splikter|a|en)?(?: til (?:staten|fylket|departementet|kommunen))?|rapporteringskrav(?:et|a|ene)?|(?:less |fewer )?(?:reporting|reports) to (?:the )?(?:state|county|ministry|government)|reporting (?:duties|requirements|duty|obligations)',
    ],
    [
      'organisation',
      '(?:moter? og )?organisering(?:en)?(?: og moter?)?|moter|motene|mota|moteverksemd[a-z]*|motevirksomhet[a-z]*|for mange moter|mote|organisation(?: and meetings)?|(?:meetings? and )?organi[sz]ation|organisasjon(?:en|a)?(?: og moter?)?|organization|meetings?',
    ],
    ['supplier', 'leverandor(?:en|er|ar|ene|ane|a)?|leveranse(?:r|ne|n)?|suppliers?|vendors?|contractors?'],
    [
      'it',
      'data(?:system|program)(?:et|a|ene|er|mene|met)?|fag(?:system|program)(?:et|a|ene|er|mene|met)?|journalsystem(?:et|a|ene|er)?|dataproblem(?:a|er|ene)?|(?:treg |treig )?programvare[n]?|slow (?:computers?|systems?)|the computers?|pc-?(?:en|ene|ane)?|(?:ikt|it|edb)[ -]?(?:system|losning|loysing|verktoy|program|tool|solution)(?:et|a|ene|er|s|ane|ar|mer)?|data ?problem(?:er)?|computer systems?|software|programvare',
    ],
  ] as const satisfies readonly (readonly [Cause, string])[]
).map(
  ([cause, names]) => [cause, words(`(?:${because} )?(?:dei |de |the |den |det )?(?:${names})`)] as const,
);
/** Only after «skyldes» and its like: else IKT is a unit, and «it» a pronoun. */
const itCause = words(
  `${because} (?:ikt|it|edb|data)(?:-?systemer)?|(?:arsak|cause)(?:en)?:? (?:ikt|it)|(?:ikt|it) som arsak|(?:ikt|it|edb|data)[ -]?(?:trobbel|trubbel|tull|problem(?:a|er|ene|s)?|feil|plunder|nedetid|troubles?|issues?|failures?|outages?|downtime)`,
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
  const [waste, pattern] = wasteWords.find(([, said]) => take(line, said)) ?? [];
  while (pattern && take(line, pattern));
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
