import type { Texts } from '../nb/index.ts';

export const help: Texts['help'] = {
  welcome:
    'Hei! Eg er Tidvinn. Meld ein tidstjuv, oppdater eksperimentet dykkar, eller spør kor mykje tid de har vunne.',
  introduction: (name) =>
    `${name} har lagt meg til her. Ein gong i veka spør eg korleis det går med eksperimentet. Skriv «hjelp» for å sjå kva eg kan.`,
  someone: 'Nokon',
  title: 'Dette kan eg',
  report:
    'Meld ein tidstjuv: «meld», eller alt i éi setning: «tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar»',
  mine: 'Sjå korleis det går med det du har meldt: «mine»',
  list: 'Sjå kva som blir gjort med tidstjuvane i eininga: «tidstjuvar»',
  experiment: 'Sjå katatavla og oppdater eksperimentet: «eksperiment»',
  kata: 'Skriv talet de måler: «nosituasjon 14». Hald ein coachingrunde: «coaching». Lær kata på eit kvarter: «lær kata»',
  checkIn:
    'Svar på den vekentlege innsjekken i kanalen til teamet, eller set han opp: «innsjekk», «innsjekk no», «endre innsjekk»',
  status:
    'Spør med eigne ord kor mykje tid de har vunne: «status», «status heimetenesta 01.04.2016», «kva har skulane spart i år», «samanlikn einingane» eller «lean». Sjå kvar tala kjem frå: «forklar» eller «historie» og namnet på ein gevinst',
  summary:
    'Få status kvar månad eller kvart kvartal, i chatten eller i ein kanal: «månadsstatus», «kvartalsstatus heimetenesta», «stopp abonnement»',
  tasks:
    'Sjå kva som ventar på deg som leiar eller tillitsvald: «oppgåver». Svar på om ein gevinst varer: «sjekk»',
  gains:
    'Sjå og oppdater ein gevinst: «vis gevinst» og litt av namnet. «gevinstavtale», «registrer måling», «dokumenter» og «rett opp» går rett til steget',
  unit: 'Byt eining: «eining». Byt språk: «språk bokmål», «språk engelsk»',
  notices: 'Vel når du vil høyre frå meg: «varsel»',
  roles: 'Sjå kven som har kva roller: «roller», «roller heimetenesta», «rollene mine»',
  words:
    'Spør kva eit ord tyder: «kva er ein tidstjuv», «kva tyder realisert» eller «ordliste». Ta noko tilbake: «angre»',
  office:
    'For utviklingseininga: «organisasjon», «føresetnader», «einingar utan leiar», «har slutta», «slett personopplysningar». Administratoren ser kva eg har sendt på eige initiativ: «drift»',
  language: 'Då snakkar eg nynorsk med deg.',
  whichLanguage: 'Kva språk vil du ha?',
  notUnderstood: (nearest: string) =>
    `Det skjøna eg ikkje. Meinte du ${nearest}? Skriv «hjelp» for å sjå alt eg kan.`,
  reportIt: 'Meld det som ein tidstjuv',
  quote: (word: string) => `«${word}»`,
  unknownButton: 'Denne knappen kjenner eg ikkje lenger. Skriv «hjelp» for å sjå kva eg kan.',
  oldCard: 'Dette kortet manglar noko eg treng. Opne det på nytt og prøv igjen.',
  buttons: {
    report: 'Meld ein tidstjuv',
    mine: 'Mine meldingar',
    experiment: 'Eksperiment',
    status: 'Status',
    tasks: 'Oppgåver',
    help: 'Hjelp',
  },
};
