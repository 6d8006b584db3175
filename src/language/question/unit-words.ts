import { words } from './line.ts';

/** What people call units, in short, every day and in English: folded, and as their names are written instead. */
const everyday: readonly [string, string][] = [
  ['hj\\.?\\s?tj\\.?|hjtj', 'hjemmetjenesten'],
  [
    'hjemmesykepleien|hjemmesykepleia|heimesjukepleia|heimesjukepleien|home care|home nursing',
    'hjemmetjenesten',
  ],
  ['h&o|h & o|h og o', 'helse og omsorg'],
  ['sh\\.? ?dag|bhg\\.?|barneh\\.?', 'barnehage'],
  ['sfo', 'skolefritidsordningen'],
  ['ppt', 'pp tjenesten'],
  ['it ?- ?(?:avd[a-z]*|kontoret|seksjon[a-z]*|enheten|eininga|department|unit)|it-?folka', 'ikt'],
  ['(?<=(?:pa|hos) )it(?! ?-)', 'ikt'],
  ['nursing homes?|care homes?', 'sykehjemmet'],
  ['(?:the )?schools?(?! year)', 'skole'],
  ['primary schools?', 'barneskole'],
  ['secondary schools?|lower secondary schools?', 'ungdomsskole'],
  ['kindergartens?|nurser(?:y|ies)|day ?care', 'barnehage'],
  ['ungd\\.? ?(?:skole|skule)[a-z]*', 'ungdomsskole'],
  ['(?:the )?library', 'biblioteket'],
  ['(?:the )?kitchen', 'kjokkenet'],
  ['(?:the )?laundry', 'vaskeriet'],
  ['cleaning', 'renhold'],
  ['payroll', 'lonn'],
  ['(?:the )?archives?', 'arkivet'],
  ['child (?:welfare|protection)(?: services?)?', 'barneverntjenesten'],
  ['health (?:centre|center|clinic)', 'helsestasjonen'],
  ['school health(?: service)?', 'skolehelsetjenesten'],
  ['(?:emergency clinic|out[- ]of[- ]hours(?: clinic)?|a&e)', 'legevakta'],
  ["doctors'? (?:office|surgery)|gp surgery", 'legekontoret'],
  ['adult education', 'voksenopplaringen'],
  ['refugee services?', 'flyktningtjenesten'],
  ['(?:the )?fire (?:brigade|department|service)', 'brann'],
  ['water and sewage', 'vann og avlop'],
  ['finance(?: department)?', 'okonomi'],
  ['sheltered housing', 'omsorgsboligene'],
  ['housing office', 'boligkontoret'],
  ['helsesoster|helsesjukepleiar', 'helsestasjonen'],
];
const patterns = everyday.map(([said, name]) => [new RegExp(words(said).source, 'g'), name] as const);

export function asNamed(text: string): string {
  return patterns.reduce((line, [said, name]) => line.replace(said, name), text);
}
