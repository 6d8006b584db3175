import type { Texts } from '../nb/index.ts';

export const smallWords: Texts['smallWords'] = {
  thanks: 'Berre hyggeleg. Skriv til meg når det er noko meir.',
  cancel:
    'Det er i orden, du treng ikkje stoppe noko. Det du skriv i eit skjema, blir ikkje lagra før du trykkjer på knappen nedst, så du kan berre la det stå. Vil du ta tilbake noko du har sendt, skriv du «angre».',
  back: 'Korta ligg framleis lenger opp i chatten, og du kan bruke dei der. Eller gå vidare her:',
  undo: {
    title: 'Kva vil du angre?',
    intro: 'Dette kan du angre eller rette opp no. Ingenting hender før du har stadfesta.',
    code: 'Har du meldt utan at det er lagra kven du er, skriv du «kode» og så koden din.',
    none: 'Eg finn ikkje noko du kan angre her no. Det du skriv i eit skjema, blir ikkje lagra før du trykkjer på knappen nedst.',
    elsewhere: 'Det du sjølv har meldt, trekkjer du tilbake i den personlege chatten med meg.',
    report: 'Det siste du melde',
    thief: 'Det siste svaret du gav på ein tidstjuv',
    gain: 'Gevinsten du sist registrerte noko på',
    board: 'Tala på katatavla',
    boardUndo: 'Angre ei måling',
    checkIn: 'Innsjekken denne veka',
    checkInUndo: 'Rett svaret',
    organisation: 'Endringar i organisasjonen',
    organisationUndo: 'Sjå endringane',
  },
};
