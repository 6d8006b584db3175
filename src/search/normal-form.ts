import { stemmer } from '@orama/stemmers/norwegian';

/**
 * What bokmål and nynorsk spell differently, where a rule does it, within compounds too (sjukeheim, sykehjem); and the
 * few other words that staff say every day for the same thing. In order. A form need not be a word of either: it has to
 * be the same for both.
 */
const spellings: readonly [RegExp, string][] = [
  [/[éèê]/g, 'e'],
  [/^(?:e-?post|e-?mail|mail)/, 'epost'],
  [/^pc/, 'datamaskin'],
  // «skriver» alone is what people do.
  [/^(?:print[ea]r.*|skriver(?:en|ne|ene|ane))$/, 'utskrift'],
  [/eining/g, 'enhet'],
  [/tilset/g, 'ansat'],
  [/heim/g, 'hjem'],
  [/sjuk/g, 'syk'],
  [/teneste/g, 'tjeneste'],
  [/skule/g, 'skole'],
  [/veke/g, 'uke'],
  [/rekne/g, 'regne'],
  [/^attende$/, 'tilbake'],
  [/^gl(?:øy|e)m.*/, 'glem'],
  [/^ringj/, 'ring'],
  [/^lagar/, 'lager'],
  [/^frå/, 'fra'],
  [/^kv/, 'hv'],
  // køyre, kjøre; løyse, løse; leite, lete
  [/øy(?=[rsv])/g, 'ø'],
  [/^kø(?=[rv])/, 'kjø'],
  [/ei(?=t|st)/g, 'e'],
  // The stemmer knows brukere and brukerane.
  [/(?<=.{4})erne$/, 'ere'],
];

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
  return (
    stemmer(spelt)
      // nøkkelen, nøkler; regel, regler
      .replace(/([bdfgklmnpstv])\1?el$/, '$1l')
      // registrering, registrere; leting, lete
      .replace(/(?<=.{3})(?:er)?(?:ing|ast)$|(?<=.{3})[ea]r$/, '')
      // kjøkken, kjøkenet; and what the stemmer leaves of a doubled consonant
      .replace(/(.)\1/g, '$1')
  );
}
