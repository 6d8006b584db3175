import { normalForm } from './normal-form.ts';

/** Words that say nothing of what it is about, in the three languages, and how long and how often it is. */
const stopWords = new Set(
  [
    // bokmål
    `alle alt altfor at av bare ble bli blir bort både da de deg den der dere deres det dette disse du eller en er et
    etter for fordi fra få får før først ha hadde han har hele helt her hos hun hva hvem hver hvert hvor hvordan i igjen
    ikke ingen inn jeg kan kom komme kommer ligger man mange med meg mellom men mer min mot mye må ned nei noe noen nok
    nytt ny nye nå når og også om opp oss over på riktig rett rundt samme seg sent sin skal slik som steder sted så tar
    til under ut uten var ved vi vil virker fungerer vår våre være`,
    // nynorsk
    `blei bruka både dei dykk dykkar då eg ein eit ei eitt etter ette finst frå gjer han ho hjå ikkje ingenting kjem
    korleis kor kva kvar kvart kven ligg me meir mykje no noko nokon nokre nye òg same so stad stader seint tek til utan
    vere vore vårt`,
    // English
    `a an and are at be by can cannot each every for from get has have i in is it its my no not of on or our that the
    their them there they this to too very we with you your`,
    // time
    `dag dagen dager dagar gang ganger gong gonger halvår kvartal langt lang lange lenge lengje måned månad morgen morgon
    time timer timar to ti tid uke uka veke veka år året day week month year twice two`,
  ].flatMap((words) => words.split(/\s+/)),
);

/** What people do when time goes, and how: half of all reports say it, so it tells little of which one it is. */
const commonForms = new Set(
  `bestilling bruker dobbel dobbelt fører fyller ferdig finner glemt hand hånd henter henting kjører kopierer lager ledig leser
  leter mangler manuell manuelt oppdaterer purrer registrerer ringer rydder sein sender sjekker skriver skrevet spør svar system
  søker treg venter ventetid felles gammel gamle mandag find looking wait waiting write writing written`
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
