import { wordSet } from './tokens.ts';

const ones: Record<string, number> = {
  en: 1,
  ein: 1,
  ei: 1,
  et: 1,
  eit: 1,
  én: 1,
  éin: 1,
  éi: 1,
  ett: 1,
  ét: 1,
  éit: 1,
  èn: 1,
  one: 1,
  a: 1,
  an: 1,
  to: 2,
  two: 2,
  tre: 3,
  tri: 3,
  three: 3,
  fire: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  sju: 7,
  syv: 7,
  seven: 7,
  åtte: 8,
  eight: 8,
  ni: 9,
  nine: 9,
};
const teens: Record<string, number> = {
  ti: 10,
  ten: 10,
  elleve: 11,
  eleven: 11,
  tolv: 12,
  twelve: 12,
  dusin: 12,
  dozen: 12,
  tretten: 13,
  thirteen: 13,
  fjorten: 14,
  fourteen: 14,
  femten: 15,
  fifteen: 15,
  seksten: 16,
  sixteen: 16,
  sytten: 17,
  seventeen: 17,
  atten: 18,
  eighteen: 18,
  nitten: 19,
  nineteen: 19,
};
const tens: Record<string, number> = {
  tjue: 20,
  tyve: 20,
  twenty: 20,
  tretti: 30,
  tredve: 30,
  thirty: 30,
  førti: 40,
  forty: 40,
  femti: 50,
  fifty: 50,
  seksti: 60,
  sixty: 60,
  sytti: 70,
  seventy: 70,
  åtti: 80,
  eighty: 80,
  nitti: 90,
  ninety: 90,
};

function joined(): [string, number][] {
  const pairs: [string, number][] = [];
  for (const [ten, tenValue] of Object.entries(tens))
    for (const [one, oneValue] of Object.entries(ones))
      pairs.push([ten + one, tenValue + oneValue], [`${one}og${ten}`, tenValue + oneValue]);
  return pairs;
}

const values = new Map<string, number>([
  ...Object.entries(ones),
  ...Object.entries(teens),
  ...Object.entries(tens),
  ...joined(),
  ...['halvannen', 'halvanna', 'halvannan', 'halvannet', 'halvanen'].map((word): [string, number] => [
    word,
    1.5,
  ]),
]);

/** Words that stand for «one» but mostly are articles: «en kollega» names nobody. */
export const articles = wordSet('en ein ei et eit ett a an');

/** Value of a number word in bokmål, nynorsk or English: «sju», «tjuefem», «halvannen», «twelve». */
export function numberWordValue(word: string): number | undefined {
  return values.get(word);
}

export function isTen(word: string): boolean {
  return Object.hasOwn(tens, word);
}

export function isOne(word: string): boolean {
  return Object.hasOwn(ones, word);
}

const ordinals = new Map<string, number>();
const ordinalWords = [
  'første fyrste first 1st',
  'andre annen annan anna annet anna second other 2nd',
  'tredje third',
  'fjerde fourth',
  'femte fifth',
  'sjette sixth',
  'sjuende sjuande syvende seventh',
  'åttende åttande eighth',
  'niende niande ninth',
  'tiende tiande tenth',
];
for (const [index, list] of ordinalWords.entries())
  for (const word of list.split(' ')) ordinals.set(word, index + 1);
for (const word of ['fjortende', 'fjortande', 'fourteenth']) ordinals.set(word, 14);

/** «tredje» → 3; «other» and «annen» are the second, as in «every other week». */
export function ordinalValue(word: string): number | undefined {
  return ordinals.get(word);
}
