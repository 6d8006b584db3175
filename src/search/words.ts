import { normalForm } from './normal-form.ts';

/** Words that say nothing of what it is about, in the three languages. */
const stopWords = new Set(
  `a an and are at be by can cannot each every for from get has have i in is it its my no not of on or our that the
  their them there they this to too twice two us very we with you your
  alle alt altfor at av bare ble blei bli blir bort både da de deg dei dem den der dere deres det dette di dine disse
  do du dykk dykkar då eg ein eit ei eitt ekstra eller en er et etter ette finst for fordi fra frå får få før først ganger
  gong gonger gjer gjør går gå ha hadde han har hele helt hans her hjå ho hos hun hva hvem hver hvert hvor hvordan i
  igjen ikke ikkje imellom ingen ingenting inn innen ja jeg kan kjem kjemmer kom komme kommer korleis kor kva kvar kvart
  kven ligg ligger man mange med meg meir mellom men mens mer mi min mine mitt mot må mykje mye nokon noko noen noe nok
  ned nei no nye nytt ny nå når og også òg om opp oss over på rett riktig rundt samme same seg seint sent sen sin
  seine sine sitt skal skulle slik snart so som stad stader sted steder så tar tek til tid time to ti to unna under ut utan uten vi vil
  være vere vore vår vårt våre blitt være ved virker fungerer dårlig dårleg lang lange lenge langt halvår dag dagen
  dager dagar uke uka veka måned månad år året morgen morgon gamle ganger gang`.split(/\s+/),
);

/** What people do when time goes: half of all reports say it, so it tells little of which one it is. */
const commonForms = new Set(
  `leter leitar finner finn venter ventetid ventar skriver skriv skrive skrives skrevet fører fyller bruker hente henter henting sende sender ringer
  registrerer registrert registreres kopierer sjekker lager lagar mangler manglande manglende manglar leser les søker
  kjører purrer oppdaterer rydder manuell manuelt dobbelt dobbel treg trege sein glemt hånd hand system systemer svar svare
  spør bestilling looking find waiting wait writing written write ledig felles hver mandag`
    .split(/\s+/)
    .map(normalForm),
);

export type Word = { form: string; weight: number };

const commonWeight = 0.35;
/** A title has no more; a longer text is not read to its end. */
const mostWords = 30;

/** What a title is about: its words by their form, each once, those that say little weighing little. */
export function wordsOf(text: string): Word[] {
  const found = new Map<string, Word>();
  for (const [word] of text
    .slice(0, 500)
    .toLowerCase()
    .normalize('NFC')
    .matchAll(/[\p{L}-]{2,40}/gu)) {
    if (stopWords.has(word)) continue;
    const form = normalForm(word);
    if (form.length < 2 || found.size === mostWords) continue;
    found.set(form, { form, weight: commonForms.has(form) ? commonWeight : 1 });
  }
  return [...found.values()];
}
