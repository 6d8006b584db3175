import type { Texts } from '../nb/index.ts';

export const help: Texts['help'] = {
  welcome:
    'Hei! Eg er Tidvinn. Meld ein tidstjuv, oppdater eksperimentet dykkar, eller spør kor mykje tid de har vunne.',
  introduction: (name: string) =>
    `${name} har lagt meg til her. Skriv «eksperiment» for å sjå katatavla, «meld» for å melde ein tidstjuv, og «hjelp» for å sjå alt eg kan.`,
  someone: 'Nokon',
  title: 'Dette kan eg',
  report:
    'Meld ein tidstjuv: «meld», eller alt i éi setning: «tidstjuv: leitar etter nøklar 10 min 3 gonger om dagen, 6 personar»',
  mine: 'Sjå korleis det går med det du har meldt: «mine»',
  experiment: 'Sjå katatavla og oppdater eksperimentet: «eksperiment»',
  status:
    'Spør med eigne ord kor mykje tid de har vunne: «status», «status hjemmetjenesten 01.04.2016», «kva har skulane spart i år», «samanlikn einingane» eller «lean». Sjå kvar tala kjem frå: «forklar»',
  tasks: 'Sjå kva som ventar på deg som leiar eller tillitsvald: «oppgåver»',
  unit: 'Byt eining: «eining». Byt språk: «språk bokmål», «språk engelsk»',
  roles: 'Gi og ta bort roller: «roller»',
  language: 'Då snakkar eg nynorsk med deg.',
  whichLanguage: 'Kva språk vil du ha?',
  notUnderstood: (nearest: string) =>
    `Det skjøna eg ikkje. Meinte du ${nearest}? Skriv «hjelp» for å sjå alt eg kan.`,
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
