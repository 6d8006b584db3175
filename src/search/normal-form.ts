import { stemmer } from '@orama/stemmers/norwegian';

/**
 * What bokmål and nynorsk spell differently, where a rule does it: within compounds too (sjukeheim, sykehjem). In
 * order. A form need not be a word of either: it has to be the same for both.
 */
const spellings: readonly [RegExp, string][] = [
  [/[éèê]/g, 'e'],
  [/^e-?(?:post|mail)|^mail/, 'epost'],
  [/heim/g, 'hjem'],
  [/sjuk/g, 'syk'],
  [/teneste/g, 'tjeneste'],
  [/skule/g, 'skole'],
  [/veke/g, 'uke'],
  [/rekne/g, 'regne'],
  [/kjøk+en/g, 'kjøken'],
  [/^ring[jg]/, 'ring'],
  [/øy(?=[rv])/g, 'ø'],
  [/^kø(?=[rv])/, 'kjø'],
  [/løys/g, 'løs'],
  [/ei(?=t|st)/g, 'e'],
  [/^gløym/, 'glem'],
  [/^glemt?$/, 'glem'],
  [/^kv/, 'hv'],
  [/^frå/, 'fra'],
  [/^(?:att|til)ende$|^attende$/, 'tilbake'],
  [/^(?:byt|bytt)/, 'byt'],
  [/^lagar/, 'lager'],
  // The stemmer knows brukere and brukerane.
  [/(?<=.{4})erne$/, 'ere'],
  // «skriver» alone is what people do.
  [/^(?:print[ea]r.*|skriver(?:en|ne|ene|ane))$/, 'utskrift'],
];

/** Other words for the same thing. Short on purpose: what rules and stems cannot reach, and staff say every day. */
const synonyms: Record<string, string> = {
  pc: 'datamaskin',
  eining: 'enhet',
  tilsett: 'ansatt',
};

/** A word as it is compared: one form for bokmål and nynorsk, and for all its endings. */
export function normalForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  // A language has so many words; what is not words must not fill the memory.
  if (forms.size < mostKept) forms.set(word, form);
  return form;
}

const forms = new Map<string, string>();
const mostKept = 50_000;

function formOf(word: string): string {
  const spelt = spellings.reduce((form, [from, to]) => form.replace(from, to), word);
  const stem = stemmer(spelt)
    // nøkkelen, nøkler; regel, regler
    .replace(/([bdfgklmnpstv])\1?el$/, '$1l')
    // registrering, registrere; leting, lete
    .replace(/(?<=.{3})(?:er)?(?:ing|ast)$|(?<=.{3})[ea]r$/, '')
    .replace(/(.)\1/g, '$1');
  return synonyms[stem] ?? stem;
}
