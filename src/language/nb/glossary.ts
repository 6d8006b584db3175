import type { Term } from '../terms.ts';

/** What the words mean, in the words of those who use them (domain.md §2–§7). */
const words = {
  timeThief: {
    name: 'Tidstyv',
    meaning:
      'En tidstyv er noe i arbeidsdagen som tar tid uten at tjenesten blir bedre. Det kan være å lete etter nøkler før hver vakt, å vente på en treg PC eller å skrive det samme inn i to systemer.',
  },
  waste: {
    name: 'Sløsing',
    meaning:
      'Sløsing er arbeid som ikke gir noe til dem vi er her for. Tidvinn skiller mellom åtte slags sløsing, blant annet venting, leting, dobbeltarbeid og feil som må rettes. Sløsing sier noe om hvordan arbeidet er lagt opp, ikke om dem som gjør det.',
  },
  guess: {
    name: 'Løst anslag',
    meaning:
      'Et løst anslag er et tall ingen har sjekket, som «kanskje ti minutter om dagen». Det teller bare som meldt. Når flere er enige, eller noen har tatt en stikkprøve, målt eller sett i en systemlogg, kan tiden bli identifisert.',
  },
  fte: {
    name: 'Årsverk',
    meaning:
      'Et årsverk er det én person i full stilling arbeider i løpet av et år. Kommunen bestemmer hvor mange timer det er. Med 1687,5 timer, altså 45 uker på 37,5 timer, er 15 timer i uka 0,40 årsverk.',
  },
  reported: {
    name: 'Meldt',
    meaning:
      'En tidstyv er meldt når noen har sagt fra om den. Tallet er da et anslag. Det viser hva dere ser, ikke hva dere har spart.',
  },
  identified: {
    name: 'Identifisert',
    meaning:
      'Tiden er identifisert når noen har sjekket tallet, og en annen enn den som meldte, har godkjent det. Da vet dere hvor mye tid det er å vinne, men den er ikke vunnet ennå.',
  },
  agreed: {
    name: 'Avtalt',
    meaning:
      'Tiden er avtalt når lederen for enheten og en tillitsvalgt er enige om hva den skal brukes til.',
  },
  measured: {
    name: 'Målt',
    meaning:
      'Gevinsten er målt når endringen har virket en stund, og dere har sjekket hvor lang tid arbeidet tar nå. Det dere har spart, er tiden før, minus tiden etter, minus nytt arbeid som kom til.',
  },
  freed: {
    name: 'Frigjort',
    meaning:
      'Tiden er frigjort når endringen har spart den. Så lenge det ikke er dokumentert hva den brukes til, står den som «frigjort, ikke omdisponert» og teller ikke som realisert.',
  },
  redeployed: {
    name: 'Omdisponert',
    meaning:
      'Tiden er omdisponert når den er tatt i bruk til noe annet. For eksempel: Tiden som gikk til leting, brukes nå til besøk.',
  },
  realised: {
    name: 'Realisert',
    meaning:
      'Tiden er realisert når kommunen kan dokumentere at den nå brukes til noe annet som gir bedre kvalitet eller større kapasitet, og to med ulike roller har godkjent det. For eksempel: Sju timer i uka til leting er blitt sju timer til besøk, og det står i turnusen.',
  },
  sustained: {
    name: 'Opprettholdt',
    meaning:
      'Gevinsten er opprettholdt når svaret på den siste sjekken var at tiden fortsatt brukes som avtalt. Tidvinn spør etter 3, 6 og 12 måneder, og så hvert år.',
  },
  lapsed: {
    name: 'Bortfalt',
    meaning:
      'Gevinsten er bortfalt når tiden ikke lenger brukes som avtalt, eller når ingen har svart på to sjekker på rad. Ny dokumentasjon, godkjent av to med ulike roller, henter den tilbake.',
  },
  rate: {
    name: 'Realiseringsgrad',
    meaning:
      'Realiseringsgraden er hvor stor del av den identifiserte tiden som er realisert. Når 33,0 årsverk er identifisert og 21,5 av dem er realisert, er den 65 %.',
  },
  gain: {
    name: 'Gevinst',
    meaning:
      'En gevinst er tiden dere vinner når en tidstyv forsvinner eller blir mindre, og det dere bruker den til: bedre kvalitet, større kapasitet eller innsparing.',
  },
  agreement: {
    name: 'Gevinstavtale',
    meaning:
      'I gevinstavtalen står det hva den frigjorte tiden skal brukes til, og hvem som får nytte av det. Lederen for enheten og en tillitsvalgt inngår den før endringen starter. For eksempel: to timer i uka til turer med beboerne.',
  },
  baseline: {
    name: 'Nullpunkt',
    meaning:
      'Nullpunktet er hvor lang tid arbeidet tar før dere endrer noe. Tallet blir låst når dere lagrer det, så alle kan se hva endringen førte til.',
  },
  gainOwner: {
    name: 'Gevinstansvarlig',
    meaning:
      'Den gevinstansvarlige følger opp at tiden blir brukt som avtalt, godkjenner dokumentasjonen sammen med en i en annen rolle, og svarer på sjekkene. Lederen for enheten gjør det til noen er utpekt.',
  },
  lean: {
    name: 'Lean',
    meaning:
      'Lean er en måte å arbeide på der de som gjør jobben, selv finner det som stjeler tid, og prøver ut forbedringer i små steg.',
  },
  kata: {
    name: 'Kata',
    meaning:
      'Kata er å øve på å forbedre seg litt hver uke: Forstå utfordringen, se hvordan det er nå, sett en måltilstand, og prøv dere fram mot den med små eksperimenter. Det tar et kvarter å lære.',
  },
  storyboard: {
    name: 'Katatavle',
    meaning:
      'Katatavla viser alt dere øver på, på ett sted: utfordringen, måltilstanden, nåtilstanden, hindringene og eksperimentene.',
  },
  challenge: {
    name: 'Utfordring',
    meaning:
      'Utfordringen er det dere vil få til i løpet av seks til tolv måneder. For eksempel: Ingen elever venter mer enn én uke på svar.',
  },
  target: {
    name: 'Måltilstand',
    meaning:
      'Måltilstanden er hvordan dere vil ha det om én til fire uker, på vei mot utfordringen. Den skal kunne måles. For eksempel: Medisinrunden er ferdig klokka 9 hver dag.',
  },
  actual: {
    name: 'Nåtilstand',
    meaning:
      'Nåtilstanden er hvordan det er i dag, målt på samme måte som måltilstanden. For eksempel: Medisinrunden var ferdig klokka 9.20 i går.',
  },
  obstacle: {
    name: 'Hindring',
    meaning:
      'En hindring er noe som står i veien for måltilstanden. Dere arbeider med én om gangen. «Vi mangler folk» er ofte en skjult løsning. Skriv heller hva som skjer: Telefonen ringer midt i medisinrunden.',
  },
  experiment: {
    name: 'Eksperiment',
    meaning:
      'Et eksperiment er ett lite steg for å komme forbi en hindring. Først skriver dere hva dere forventer. Så prøver dere og skriver hva som skjedde, før dere skriver hva dere lærte.',
  },
  coach: {
    name: 'Coach',
    meaning:
      'Coachen stiller de fem kataspørsmålene og hjelper den lærende til å tenke selv, uten å komme med svarene. 2. coach hjelper coachen med å bli bedre.',
  },
  checkIn: {
    name: 'Ukentlig innsjekk',
    meaning:
      'En gang i uka spør Tidvinn i teamets kanal hva som skjedde i eksperimentet, hva dere lærte, og hva neste steg er. Det er ett svar fra hele teamet, og det tar to minutter.',
  },
} satisfies Record<Term, { name: string; meaning: string }>;

export const glossary = {
  title: 'Ordliste',
  intro: 'Velg et ord, eller skriv for eksempel «hva er en tidstyv» eller «hva betyr realisert».',
  unknown: 'Det ordet har jeg ikke i ordlista. Her er de ordene jeg kan forklare.',
  word: 'Ord',
  explain: 'Forklar ordet',
  buttons: { learn: 'Lær kata', lean: 'Enheter i Lean', parameters: 'Forutsetninger' },
  words,
};
