import type { Amount } from '../../domain/time/parameters.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n } from './amounts.ts';

export const assess = {
  title: 'Vurder tidstyven',
  hours: 'Timer i uka vi regner med å spare',
  method: 'Hvordan er tallet sjekket',
  identify: 'Identifiser',
  reject: 'Avvis',
  rejectTitle: 'Avvis tidstyven',
  reason: 'Begrunnelse til den som meldte',
  reasonHint: 'Vær vennlig og konkret: Den som meldte, får lese dette.',
  identified: (title: string, amount: Amount) => `«${title}» er identifisert: ${alone(amount)}.`,
  identifiedNext: 'Neste steg er en gevinstavtale: Hva skal den frigjorte tiden brukes til?',
  rejected: (title: string) => `«${title}» er avvist. Den som meldte, får begrunnelsen.`,
  toLeader: (title: string, unit: string) =>
    `Ny tidstyv fra ${unit}: «${title}». Skriv «oppgaver» for å se alt som venter på deg.`,
  proposed: (title: string, amount: Amount) =>
    `Du har foreslått tallet for «${title}»: ${alone(amount)}. En annen må godta det før det teller. Lederen over deg eller utviklingsenheten kan gjøre det.`,
  needsTwo:
    'Ingen vet hvem som har meldt denne. Derfor må to personer stå bak tallet: Én foreslår det, og en annen godtar det.',
  answerBy: 'Dato for neste svar',
  unknown: 'vet ikke',
  takeOn: {
    title: 'Ta imot tidstyven',
    intro: 'Dere løser den selv. Den som meldte, får beskjed om det og om når neste svar kommer.',
    owner: 'Hvem som skal jobbe med den',
    submit: 'Ta imot',
    done: (date: string) =>
      `Tidstyven er tatt imot. Neste svar kommer senest ${n.date(date)}. Neste steg er å starte arbeidet.`,
  },
  askInfo: {
    title: 'Spør den som meldte',
    intro: 'Spørsmålet går til den som meldte. Du ser svaret i oppgavelista di.',
    introNotStored:
      'Ingen vet hvem som meldte. Spørsmålet står på meldingen, og den som har kvitteringskoden, kan svare.',
    question: 'Spørsmålet ditt',
    hint: 'Spør om én ting, for eksempel: Hvor ofte skjer det?',
    submit: 'Send spørsmålet',
    done: 'Spørsmålet er sendt. Tidstyven kommer tilbake i oppgavelista når svaret er her.',
  },
  escalate: {
    title: 'Løft tidstyven videre',
    intro: 'Den som skal svare, får vite det med en gang. Den som meldte, får også vite det.',
    place: 'Hvem som skal svare',
    answerBy: 'Svar senest',
    reason: 'Hvorfor den må løftes',
    submit: 'Løft videre',
    done: (unit: string, date: string) =>
      `Tidstyven er løftet til ${unit}, som skal svare senest ${n.date(date)}.`,
  },
  park: {
    title: 'Parker tidstyven',
    answerBy: 'Når dere ser på den igjen',
    reason: 'Hvorfor den må vente',
    submit: 'Parker',
    done: (date: string) => `Tidstyven er parkert. Den kommer tilbake i oppgavelista ${n.date(date)}.`,
  },
  merge: {
    title: 'Slå sammen med en annen',
    intro: 'Velg den som skal bli stående. Tallene blir ikke lagt sammen: Du anslår tiden på nytt etterpå.',
    shown: (count: number) => `Viser ${n.whole(count)}, de fra samme enhet først. Søk for å finne andre.`,
    none: 'Jeg fant ingen åpne tidstyver med disse ordene.',
    words: 'Ord i tittelen',
    find: 'Søk',
    into: 'Slå sammen med',
    submit: 'Slå sammen',
    done: (title: string) =>
      `De to er slått sammen til «${title}». Tallene er ikke lagt sammen: Se på dem og anslå tiden på nytt.`,
  },
  reEstimate: {
    title: 'Anslå på nytt',
    intro: 'Disse meldingene gjelder den samme tiden. Tallene er ikke lagt sammen.',
    submit: 'Lagre anslaget',
    done: (amount: Amount) => `Nytt anslag: ${alone(amount)}.`,
  },
  classify: {
    title: 'Type sløsing og årsak',
    intro: 'Velg «vet ikke» hvis det er uklart.',
    submit: 'Lagre',
    done: 'Type sløsing og årsak er lagret.',
  },
  start: { done: 'Arbeidet er i gang. Skriv resultatet når dere vet hvordan det gikk.' },
  solve: {
    title: 'Hvordan gikk det?',
    solution: 'Resultat',
    note: 'Hva gjorde dere',
    submit: 'Lagre resultatet',
    done: 'Resultatet er lagret. Avslutt tidstyven når ingenting gjenstår.',
  },
  close: { done: 'Tidstyven er avsluttet. Kommer den tilbake, kan du åpne den igjen.' },
  reopen: {
    title: 'Åpne tidstyven igjen',
    reason: 'Hvorfor den må åpnes igjen',
    submit: 'Åpne igjen',
    done: 'Tidstyven er åpnet igjen. Neste steg er å starte arbeidet på nytt.',
  },
  move: {
    title: 'Flytt til rett enhet',
    intro: 'Lederen der får den i oppgavelista si og vurderer den.',
    unit: 'Rett enhet',
    reason: 'Hvorfor den hører til der',
    submit: 'Flytt',
    done: (unit: string) => `Tidstyven er flyttet til ${unit}.`,
  },
  correct: {
    title: 'Rett opp det siste svaret',
    intro: 'Det siste svaret gjelder ikke lenger, men det står i historien med begrunnelsen din.',
    now: (text: string) => `Status nå: ${text}.`,
    reason: 'Hva som ble feil',
    submit: 'Rett opp',
    done: (text: string) => `Det siste svaret er rettet opp. Status nå: ${text}.`,
  },
};

export const refusals: Refusals<'assess'> = {
  ownIdentification:
    'Du foreslo dette tallet selv, så en annen må godta det. Lederen over deg eller utviklingsenheten kan gjøre det.',
  identificationChanged:
    'Tallet er endret etter at du åpnet kortet. Åpne tidstyven på nytt og les det nye forslaget.',
};
