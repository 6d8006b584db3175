import { englishUnits } from './english-units.ts';
import { words } from './line.ts';

/** What people call units, in short, every day and in English; folded, and as their names are written instead. */
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
  ['ungd\\.? ?(?:skole|skule)[a-z]*', 'ungdomsskole'],
  ['helsesoster|helses(?:y|ju)kepleia?r?[a-z]*', 'helsestasjonen'],
  ['fysioterapeut[a-z]*', 'fysioterapi'],
  ['ergoterapeut[a-z]*', 'ergoterapi'],
  ['psykiatri(?:en|a)?', 'psykisk helse'],
  ['ungdomsklubb(?:en)?', 'ungdomshuset'],
  ['vaktmester[a-z]*|vaktmeister[a-z]*', 'bygg og vedlikehold'],
  ['(?:brann|feier)ves[a-z]*|brannstasjon(?:en)?|brannfolk[a-z]*', 'brann og feiing'],
  ['vannverk(?:et)?|vassverk(?:et)?|(?<=(?:pa|i|for|hos|fra|til|og) )va', 'vann og avlop'],
  ['personal(?:avdeling|kontor|seksjon)[a-z]*', 'hr'],
  ['innbygg[ae]r?torget', 'servicetorget'],
  ...englishUnits,
];
const patterns = everyday.map(([said, name]) => [new RegExp(words(said).source, 'g'), name] as const);

/** Most lines have none of them, so they are looked for all at once first. */
const isEveryday = words(everyday.map(([said]) => said).join('|'));

export function asNamed(text: string): string {
  if (!isEveryday.test(text)) return text;
  return patterns.reduce((line, [said, name]) => line.replace(said, name), text);
}
