import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { alone, n } from './amounts.ts';

export const assess: Texts['assess'] = {
  title: 'Vurder tidstjuven',
  hours: 'Timar i veka vi reknar med å spare',
  method: 'Korleis er talet sjekka',
  identify: 'Identifiser',
  reject: 'Avvis',
  rejectTitle: 'Avvis tidstjuven',
  reason: 'Grunngiving til den som har meldt',
  reasonHint: 'Ver venleg og konkret: Den som har meldt, får lese dette.',
  identified: (title: string, amount: Amount) => `«${title}» er identifisert: ${alone(amount)}.`,
  identifiedNext: 'Neste steg er ein gevinstavtale: Kva skal den frigjorde tida brukast til?',
  rejected: (title: string) => `«${title}» er avvist. Den som har meldt, får grunngivinga.`,
  toLeader: (title: string, unit: string) =>
    `Ny tidstjuv frå ${unit}: «${title}». Skriv «oppgåver» for å sjå alt som ventar på deg.`,
  proposed: (title: string, amount: Amount) =>
    `Du har føreslått talet for «${title}»: ${alone(amount)}. Ein annan må godta det før det tel. Leiaren over deg eller utviklingseininga kan gjere det.`,
  needsTwo:
    'Ingen veit kven som har meldt denne. Difor må to personar stå bak talet: Éin føreslår det, og ein annan godtek det.',
  answerBy: 'Dato for neste svar',
  unknown: 'veit ikkje',
  takeOn: {
    title: 'Ta imot tidstjuven',
    intro: 'De løyser han sjølve. Den som har meldt, får beskjed om det og om når neste svar kjem.',
    owner: 'Kven som skal arbeide med han',
    submit: 'Ta imot',
    done: (date: string) =>
      `Tidstjuven er teken imot. Neste svar kjem seinast ${n.date(date)}. Neste steg er å starte arbeidet.`,
  },
  askInfo: {
    title: 'Spør den som har meldt',
    intro: 'Spørsmålet går til den som har meldt. Du ser svaret i oppgåvelista di.',
    introNotStored:
      'Ingen veit kven som har meldt. Spørsmålet står på meldinga, og den som har kvitteringskoden, kan svare.',
    question: 'Spørsmålet ditt',
    hint: 'Spør om éin ting, til dømes: Kor ofte hender det?',
    submit: 'Send spørsmålet',
    done: 'Spørsmålet er sendt. Tidstjuven kjem tilbake i oppgåvelista når svaret er her.',
  },
  escalate: {
    title: 'Løft tidstjuven vidare',
    intro: 'Den som skal svare, får vite det med ein gong. Den som har meldt, får òg vite det.',
    place: 'Kven som skal svare',
    answerBy: 'Svar seinast',
    reason: 'Kvifor han må løftast',
    submit: 'Løft vidare',
    done: (unit: string, date: string) =>
      `Tidstjuven er løfta til ${unit}, som skal svare seinast ${n.date(date)}.`,
  },
  park: {
    title: 'Parker tidstjuven',
    answerBy: 'Når de ser på han igjen',
    reason: 'Kvifor han må vente',
    submit: 'Parker',
    done: (date: string) => `Tidstjuven er parkert. Han kjem tilbake i oppgåvelista ${n.date(date)}.`,
  },
  merge: {
    title: 'Slå saman med ein annan',
    intro: 'Vel den som skal bli ståande. Tala blir ikkje lagde saman: Du gjer eit nytt overslag etterpå.',
    shown: (count: number) => `Viser ${n.whole(count)}, dei frå same eining først. Søk for å finne andre.`,
    none: 'Eg fann ingen opne tidstjuvar med desse orda.',
    words: 'Ord i tittelen',
    find: 'Søk',
    into: 'Slå saman med',
    submit: 'Slå saman',
    done: (title: string) =>
      `Dei to er slåtte saman til «${title}». Tala er ikkje lagde saman: Sjå på dei og gjer eit nytt overslag.`,
  },
  reEstimate: {
    title: 'Gjer nytt overslag',
    intro: 'Desse meldingane gjeld den same tida. Tala er ikkje lagde saman.',
    submit: 'Lagre overslaget',
    done: (amount: Amount) => `Nytt overslag: ${alone(amount)}.`,
  },
  classify: {
    title: 'Type sløsing og årsak',
    intro: 'Vel «veit ikkje» dersom det er uklart.',
    submit: 'Lagre',
    done: 'Type sløsing og årsak er lagra.',
  },
  start: { done: 'Arbeidet er i gang. Skriv resultatet når de veit korleis det gjekk.' },
  solve: {
    title: 'Korleis gjekk det?',
    solution: 'Resultat',
    note: 'Kva gjorde de',
    submit: 'Lagre resultatet',
    done: 'Resultatet er lagra. Avslutt tidstjuven når ingenting står att.',
  },
  close: { done: 'Tidstjuven er avslutta. Kjem han tilbake, kan du opne han igjen.' },
  reopen: {
    title: 'Opne tidstjuven igjen',
    reason: 'Kvifor han må opnast igjen',
    submit: 'Opne igjen',
    done: 'Tidstjuven er opna igjen. Neste steg er å starte arbeidet på nytt.',
  },
  move: {
    title: 'Flytt til rett eining',
    intro: 'Leiaren der får han i oppgåvelista si og vurderer han.',
    unit: 'Rett eining',
    reason: 'Kvifor han høyrer til der',
    submit: 'Flytt',
    done: (unit: string) => `Tidstjuven er flytta til ${unit}.`,
  },
  correct: {
    title: 'Rett opp det siste svaret',
    intro: 'Det siste svaret gjeld ikkje lenger, men det står i historia med grunngivinga di.',
    now: (text: string) => `Status no: ${text}.`,
    reason: 'Kva som vart feil',
    submit: 'Rett opp',
    done: (text: string) => `Det siste svaret er retta opp. Status no: ${text}.`,
  },
};

export const refusals: Refusals<'assess'> = {
  ownIdentification:
    'Du føreslo dette talet sjølv, så ein annan må godta det. Leiaren over deg eller utviklingseininga kan gjere det.',
  identificationChanged:
    'Talet er endra etter at du opna kortet. Opne tidstjuven på nytt og les det nye framlegget.',
};
