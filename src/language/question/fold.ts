/** Small letters without accents, æ ø å as they are typed where the keyboard has none: what people type is compared so. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`´]/g, '');
}

/** Nynorsk and everyday spellings of what names are made of, as bokmål writes it; folded. */
const spellings: readonly [RegExp, string][] = [
  [/tenest/, 'tjenest'],
  [/sjuk/, 'syk'],
  [/heim/, 'hjem'],
  [/^skul|skul(?=e|a|$)/, 'skol'],
  [/bustad/, 'bolig'],
  [/vaksen/, 'voksen'],
  [/rein/, 'ren'],
  [/hald/, 'hold'],
  [/^lon$/, 'lonn'],
  [/eigedom/, 'eiendom'],
  [/stov(?=a|e|$)/, 'stu'],
  [/kjoken/, 'kjokken'],
  [/^vatn/, 'vann'],
  [/laup/, 'lop'],
  [/^open$/, 'apen'],
  [/^bu(?=felles)/, 'bo'],
  [/kyrkj/, 'kirk'],
  [/^tilrettelagd/, 'tilrettelagt'],
  [/meistr/, 'mestr'],
  [/^veg/, 'vei'],
  [/rekneskap/, 'regnskap'],
  [/frivill[a-z]*g(?:het|heit)?s*(?=sentral)/, 'frivillig'],
  [/frivill[a-z]*g/, 'frivillig'],
  [/leiting/, 'leting'],
  [/omsorgs?$/, 'omsorgs'],
];

/** Few words are spelt in two ways, so they are looked for all at once first. */
const isSpeltTwice = new RegExp(spellings.map(([pattern]) => pattern.source).join('|'));

/** A word without its ending, so that «skolene», «skulane» and «skole» are one. */
export function stem(word: string): string {
  let root = word;
  if (isSpeltTwice.test(word))
    for (const [pattern, spelling] of spellings) root = root.replace(pattern, spelling);
  const cut = root.replace(/(?:mmene|mmet|ssene|ene|ane|en|et|er|ar|a|e|s)$/, (ending) =>
    ending.startsWith('mm') ? 'm' : ending.startsWith('ss') ? 's' : '',
  );
  return cut.length >= 3 ? cut : root;
}
