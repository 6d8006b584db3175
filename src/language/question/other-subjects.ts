/** What else a municipality is asked about: words that begin so, or have it within them; folded. */
const within =
  'fravaer fraver overtid turnus vikar bemanning apningstid opningstid telefon adresse epost passord permisjon lonnsslipp kostnad utgift inntekt faktura pasient bebo bebuar utlan lanetaker lantakar absence overtime phone pupil patient resident borrower employee';
const begins =
  'barn(?![a-z]) unge[rn] ungar ongar onga(?![a-z]) child(?!\\s*(?:care|welfare|protection)) kids soknad klage visitor customer kunde besok book elev ansatt tilsett stillinger heter heiter apent apner opent opnar stengt stenger stengjer sick opening';
const phrases = [
  // What it costs in hours is our own subject.
  '(?:kost(?:er|ar|a)?|costs?)(?![a-z])(?!.*(?:tid|timer|timar|arsverk|hours?|time|fte)(?![a-z]))',
  '(?:hva|kva|ka) er budsjettet|budget for',
  '(?:(?:hva|kva|ka) er|what is|whats|(?:hvor|kor) langt?|how long)(?: is)?(?: the)? (?:ventetid|ko(?![a-z])|wait|queue)',
  '(?:skjer|hender|happens|happening) .*(?:i dag|i kveld|i morgen|i morgon|today|tonight)',
];
const subjects = new RegExp(
  `${within.replaceAll(' ', '|')}|(?<![a-z])(?:${begins.replaceAll(' ', '|')}|${phrases.join('|')})`,
);
const counted =
  /(?<![a-z0-9])(?:hvor m(?:ange|ye)|kor? m(?:ange?|ykje|okje|ye)|how m(?:any|uch)|antall|talet pa|number of) ([a-z]+)/;

/**
 * Whether a line asks for something else than what was gained, though it names a unit. `unknown` are its words that
 * no reader knew: one of those after «how many» or «how much» is what is counted.
 */
export function asksForOther(text: string, unknown: readonly string[]): boolean {
  return unknown.includes(counted.exec(text)?.[1] ?? '') || subjects.test(text);
}
