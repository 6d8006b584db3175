/** Answers to the small words that people write in between. */
export const smallWords = {
  thanks: 'Bare hyggelig. Skriv til meg når det er noe mer.',
  cancel:
    'Det er i orden, du trenger ikke stoppe noe. Det du skriver i et skjema, blir ikke lagret før du trykker på knappen nederst, så du kan bare la det stå. Vil du ta tilbake noe du har sendt, skriver du «angre».',
  back: 'Kortene ligger fortsatt lenger opp i chatten, og du kan bruke dem der. Eller gå videre her:',
  undo: {
    title: 'Hva vil du angre?',
    intro: 'Dette kan du angre eller rette opp nå. Ingenting skjer før du har bekreftet.',
    code: 'Har du meldt uten at det er lagret hvem du er, skriver du «kode» og så koden din.',
    none: 'Jeg finner ikke noe du kan angre her nå. Det du skriver i et skjema, blir ikke lagret før du trykker på knappen nederst.',
    elsewhere: 'Det du selv har meldt, trekker du tilbake i den personlige chatten med meg.',
    report: 'Det siste du meldte',
    thief: 'Det siste svaret du ga på en tidstyv',
    gain: 'Gevinsten du sist registrerte noe på',
    board: 'Tallene på katatavla',
    boardUndo: 'Angre en måling',
    checkIn: 'Ukas innsjekk',
    checkInUndo: 'Rett svaret',
    organisation: 'Endringer i organisasjonen',
    organisationUndo: 'Se endringene',
  },
};
