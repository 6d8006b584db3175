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
  ['(?:the )?school (?:health|nurses?)(?: services?)?', 'skolehelsetjenesten'],
  ['(?:the )?(?:primary|elementary) schools?', 'barneskole'],
  ['(?:the )?(?:lower )?(?:secondary|middle) schools?', 'ungdomsskole'],
  ['(?:the )?after[- ]school(?: (?:care|programme|club))?', 'skolefritidsordningen'],
  ['(?:the )?schools?(?! year)', 'skole'],
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
  ['(?:emergency clinic|out[- ]of[- ]hours(?: clinic)?|a&e)', 'legevakta'],
  ["doctors'? (?:office|surgery)|gp surgery", 'legekontoret'],
  ['adult education', 'voksenopplaringen'],
  ['refugee services?', 'flyktningtjenesten'],
  ['(?:the )?fire (?:brigade|department|service)', 'brann'],
  ['water and sewage', 'vann og avlop'],
  ['finance(?: department)?', 'okonomi'],
  ['sheltered housing', 'omsorgsboligene'],
  ['housing office', 'boligkontoret'],
  ['helsesoster|helses(?:y|ju)kepleia?r?[a-z]*', 'helsestasjonen'],
  ['(?:the )?emergency room', 'legevakta'],
  ['(?:the )?physio(?:therapy|therapists?)|fysioterapeut[a-z]*', 'fysioterapi'],
  ['(?:the )?occupational (?:therapy|therapists?)|ergoterapeut[a-z]*', 'ergoterapi'],
  ['mental health(?: (?:care|services?))?|psykiatri(?:en|a)?', 'psykisk helse'],
  ['(?:the )?youth (?:club|centre|center|house)|ungdomsklubb(?:en)?', 'ungdomshuset'],
  ['(?:the )?volunteer (?:centre|center)', 'frivilligsentralen'],
  ['(?:the )?(?:property|building) (?:maintenance|department)', 'bygg og vedlikehold'],
  ['vaktmester[a-z]*|vaktmeister[a-z]*', 'bygg og vedlikehold'],
  ['(?:the )?day (?:centre|center)(?: for the elderly)?', 'dagsenteret'],
  ['(?:the )?fire station|brannvesen(?:et)?|brannstasjon(?:en)?|feiervesen(?:et)?', 'brann og feiing'],
  ['(?:the )?(?:water and sewer|waste ?water)(?:age)?', 'vann og avlop'],
  ['(?:the )?parks?(?: department)', 'park og idrett'],
  ['personal(?:avdeling|kontor|seksjon)[a-z]*|human resources', 'hr'],
  ['innbygg[ae]r?torget|(?:the )?service (?:desk|centre|center)', 'servicetorget'],
  ['(?:the )?culture department', 'kultur'],
];
const patterns = everyday.map(([said, name]) => [new RegExp(words(said).source, 'g'), name] as const);

/** Most lines have none of them, so they are looked for all at once first. */
const isEveryday = words(everyday.map(([said]) => said).join('|'));

export function asNamed(text: string): string {
  if (!isEveryday.test(text)) return text;
  return patterns.reduce((line, [said, name]) => line.replace(said, name), text);
}
