/** What else a municipality is asked about, as such words begin or stand within longer ones; folded. */
const subjects =
  /fravaer|fraver|overtid|turnus|vikar|bemanning|opningstid|apningstid|telefon|adresse|epost|passord|stilling(?!s?rute)|permisjon|ferie(?:dag|peng|plan|liste)|lonnsslipp|kostnad|utgift|inntekt|(?<![a-z])kost(?:er|ar|a|et)(?![a-z])|(?<![a-z])hei?ter(?![a-z])|faktura|(?<![a-z])elev|pasient|bebo?er|bebuar|(?<![a-z])ansatt|(?<![a-z])tilsett|utlan|lanetaker|lantakar|sick ?leave|absence|overtime|opening hours?|phone|budget for|pupil|patient|resident|borrower|employee|(?:hva|kva|ka) er budsjettet|(?:(?:hva|kva|ka) er|what is|whats|(?:hvor|kor) langt?|how long)(?: is)?(?: the)? (?:ventetid|ko(?![a-z])|wait|queue)|(?<![a-z])(?:apent|apner|opent|opnar|stengt|steng[ae]r|cost)|(?:skjer|hender|happens|happening) .*(?:i dag|i kveld|i morgen|i morgon|today|tonight)/;
const counted =
  /(?<![a-z0-9])(?:hvor m(?:ange|ye)|kor? m(?:ange?|ykje|okje|ye)|how m(?:any|uch)|antall|talet pa|number of) ([a-z]+)/;

/**
 * Whether a line asks for something else than what was gained, though it names a unit. `unknown` are its words that
 * no reader knew: one of those after «how many» or «how much» is what is counted.
 */
export function asksForOther(text: string, unknown: readonly string[]): boolean {
  return unknown.includes(counted.exec(text)?.[1] ?? '') || subjects.test(text);
}
