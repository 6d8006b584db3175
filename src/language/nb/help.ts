export const help = {
  welcome:
    'Hei! Jeg er Tidvinn. Meld en tidstyv, oppdater eksperimentet deres, eller spør hvor mye tid dere har vunnet.',
  introduction: (name: string) =>
    `${name} har lagt meg til her. En gang i uka spør jeg hvordan det går med eksperimentet. Skriv «hjelp» for å se hva jeg kan.`,
  someone: 'Noen',
  title: 'Dette kan jeg',
  report:
    'Meld en tidstyv: «meld», eller alt i én setning: «tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer»',
  mine: 'Se hvordan det går med det du har meldt: «mine»',
  list: 'Se hva som blir gjort med tidstyvene i enheten: «tidstyver»',
  experiment: 'Se katatavla og oppdater eksperimentet: «eksperiment»',
  kata: 'Skriv tallet dere måler: «nåtilstand 14». Hold en coachingrunde: «coaching». Lær kata på et kvarter: «lær kata»',
  checkIn:
    'Svar på den ukentlige innsjekken i teamets kanal, eller sett den opp: «innsjekk», «innsjekk nå», «endre innsjekk»',
  status:
    'Spør med egne ord hvor mye tid dere har vunnet: «status», «status hjemmetjenesten 01.04.2016», «hva har skolene spart i år», «sammenlign enhetene» eller «lean». Se hvor tallene kommer fra: «forklar» eller «historie» og navnet på en gevinst',
  summary:
    'Få status hver måned eller hvert kvartal, i chatten eller i en kanal: «månedsstatus», «kvartalsstatus hjemmetjenesten», «stopp abonnement»',
  tasks:
    'Se hva som venter på deg som leder eller tillitsvalgt: «oppgaver». Svar på om en gevinst varer: «sjekk»',
  gains:
    'Se og oppdater en gevinst: «vis gevinst» og litt av navnet. «gevinstavtale», «registrer måling», «dokumenter» og «rett opp» går rett til steget',
  unit: 'Bytt enhet: «enhet». Bytt språk: «språk nynorsk», «språk engelsk»',
  notices: 'Velg når du vil høre fra meg: «varsler»',
  roles: 'Se hvem som har hvilke roller: «roller», «roller hjemmetjenesten», «mine roller»',
  words:
    'Spør hva et ord betyr: «hva er en tidstyv», «hva betyr realisert» eller «ordliste». Ta noe tilbake: «angre»',
  office:
    'For utviklingsenheten: «organisasjon», «forutsetninger», «enheter uten leder», «har sluttet», «slett personopplysninger». Administratoren ser hva jeg har sendt på eget initiativ: «drift»',
  language: 'Da snakker jeg bokmål med deg.',
  whichLanguage: 'Hvilket språk vil du ha?',
  notUnderstood: (nearest: string) =>
    `Det skjønte jeg ikke. Mente du ${nearest}? Skriv «hjelp» for å se alt jeg kan.`,
  reportIt: 'Meld det som en tidstyv',
  quote: (word: string) => `«${word}»`,
  unknownButton: 'Denne knappen kjenner jeg ikke lenger. Skriv «hjelp» for å se hva jeg kan.',
  oldCard: 'Dette kortet mangler noe jeg trenger. Åpne det på nytt og prøv igjen.',
  buttons: {
    report: 'Meld en tidstyv',
    mine: 'Mine meldinger',
    experiment: 'Eksperiment',
    status: 'Status',
    tasks: 'Oppgaver',
    help: 'Hjelp',
  },
};
