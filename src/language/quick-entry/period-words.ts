import type { Per } from './quick-entry.ts';

/** How often a period comes, as times per `per`: a quarter is four a year. */
export type Pace = { per: Per; times: number };

type Unit = Pace & { base: string; definite?: string };

/** Words after «hver», «per», «every» (base, with plurals) and after «i», «om» (definite). */
const units: Unit[] = [
  {
    per: 'workingDay',
    times: 1,
    base: `dag dager dagar day days arbeidsdag arbeidsdagar arbeidsdager virkedag virkedager yrkedag yrkedagar kvardag kvardagar hverdag
      hverdager ukedag ukedager vekedag vekedagar skoledag skoledager skuledag skuledagar workday workdays weekday weekdays schoolday
      morgen morgon morning formiddag føremiddag kveld ettermiddag evening afternoon lunsj lunch`,
    definite:
      'dagen arbeidsdagen skoledagen skuledagen morgenen morgonen kvelden ettermiddagen formiddagen føremiddagen',
  },
  {
    per: 'everyDay',
    times: 1,
    base: 'natt netter netter night nights døgn døger',
    definite: 'natta natten nattå døgnet døgeret',
  },
  {
    per: 'week',
    times: 1,
    base: 'uke uker veke veker week weeks wk helg helger helgar weekend weekends arbeidsuke arbeidsveke',
    definite: 'uka uken veka veken vika helga helgen helgene arbeidsuka arbeidsuken arbeidsveka',
  },
  { per: 'week', times: 0.5, base: 'fortnight' },
  {
    per: 'month',
    times: 1,
    base: 'måned måneder månad månader mnd mnder md month months mth',
    definite: 'måneden månaden mnd månden månedene',
  },
  { per: 'year', times: 4, base: 'kvartal quarter', definite: 'kvartalet' },
  { per: 'year', times: 3, base: 'tertial', definite: 'tertialet' },
  { per: 'year', times: 2, base: 'halvår semester termin', definite: 'halvåret semesteret terminen' },
  {
    per: 'year',
    times: 1,
    base: `år year years yr annum skoleår skuleår høst haust vinter vår sommer sommar jul påske spring summer autumn winter
      christmas easter`,
    definite: 'året skoleåret skuleåret',
  },
];

const weekdays =
  `mandag måndag monday tirsdag tysdag tuesday onsdag wednesday torsdag thursday fredag friday lørdag laurdag
  saturday søndag sundag sunday`.split(/\s+/);

const adverbs: [string, Pace][] = [
  ['daglig dagleg daily', { per: 'workingDay', times: 1 }],
  ['ukentlig ukentleg vekentleg vekentlig weekly', { per: 'week', times: 1 }],
  ['fortnightly', { per: 'week', times: 0.5 }],
  ['månedlig månadleg månedleg monthly', { per: 'month', times: 1 }],
  ['kvartalsvis quarterly', { per: 'year', times: 4 }],
  ['tertialvis', { per: 'year', times: 3 }],
  ['halvårlig halvårleg', { per: 'year', times: 2 }],
  ['årlig årleg yearly annually', { per: 'year', times: 1 }],
  ['nattlig nattleg nightly', { per: 'everyDay', times: 1 }],
];

/** «ukentlige møter»: the same pace, said of a thing. */
const inflections = ['', 'e'];

function table(pick: (unit: Unit) => string | undefined): Map<string, Pace> {
  const map = new Map<string, Pace>();
  for (const unit of units)
    for (const word of (pick(unit) ?? '').split(/\s+/))
      if (word) map.set(word, { per: unit.per, times: unit.times });
  return map;
}

const baseForms = table((unit) => unit.base);
const definiteForms = table((unit) => unit.definite);
const adverbForms = new Map(
  adverbs.flatMap(([list, pace]) =>
    list.split(' ').flatMap((word) => inflections.map((end): [string, Pace] => [word + end, pace])),
  ),
);
const oneWeekday = new Set(weekdays);
const recurringWeekday = new Set(
  weekdays.flatMap((day) =>
    day.endsWith('y') ? [`${day}s`] : [`${day}er`, `${day}ar`, `${day}ene`, `${day}ane`, `${day}en`],
  ),
);
const englishWords =
  /^(?:days?|weeks?|months?|years?|yr|wk|mth|quarter|night|nights|morning|evening|afternoon|fortnight|workday|weekday|lunch|weekend)$/;

export function basePace(word: string): Pace | undefined {
  return baseForms.get(word);
}

export function definitePace(word: string): Pace | undefined {
  return definiteForms.get(word);
}

export function adverbPace(word: string): Pace | undefined {
  return adverbForms.get(word);
}

export function isWeekday(word: string): boolean {
  return oneWeekday.has(word);
}

/** «mandager», «om mandagen», «Mondays». */
export function isRecurringWeekday(word: string): boolean {
  return recurringWeekday.has(word);
}

/** Parts of a day that can be listed: «morgen og kveld» is twice a day. */
export function isDaypart(word: string): boolean {
  return /^(?:morgen|morgon|formiddag|føremiddag|ettermiddag|kveld|morning|afternoon|evening)$/.test(word);
}

export function isEnglishPeriod(word: string): boolean {
  return englishWords.test(word);
}
