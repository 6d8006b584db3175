import type { BoardPart, TargetOutcome } from '../../domain/events/kata.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

/** What stands on the storyboard itself. */
export const kata = {
  title: (unit: string) => `Katatavle for ${unit}`,
  titleOf: (unit: string, title: string) => `Katatavle for ${unit}: ${title}`,
  focus: 'Fokusprosess',
  challenge: 'Utfordring',
  target: 'Måltilstand',
  targetBy: (date: string) => `Måltilstand (frist ${n.date(date)})`,
  metric: (title: string, value: number, unit: string) => `Mål for ${title}: ${n.short(value)} ${unit}`,
  outcome: (text: string) => `Resultatmål: ${text}`,
  pattern: (text: string) => `Slik skal arbeidet gå: ${text}`,
  actual: 'Nåtilstand',
  figure: (value: number, unit: string) => `${n.short(value)} ${unit}`,
  observed: (text: string, date: string) => `${text} (${n.date(date)})`,
  byExperiment: (number: number) => `eksperiment ${n.whole(number)}`,
  samples: (count: number) => (count === 1 ? '1 stikkprøve' : `${n.whole(count)} stikkprøver`),
  notObserved: 'Ikke målt ennå',
  obstacle: 'Hindring vi jobber med nå',
  parked: (count: number) => `Hindringsliste (${n.whole(count)} venter)`,
  empty: 'Ikke fylt ut ennå',
  summary: (title: string, now: string, goal: string) => `${title}: nå ${now}, mål ${goal}.`,
  paused: (date: string, reason: string) => `Tavla har vært på pause siden ${n.date(date)}: ${reason}`,
  finished: (date: string, text: string) => `Tavla ble avsluttet ${n.date(date)}. Det vi lærte: ${text}`,
  next: {
    start: 'Neste: Start tavla med fokusprosess og utfordring.',
    target: 'Neste: Sett måltilstanden.',
    obstacle: 'Neste: Skriv hva som står i veien, og velg den ene hindringen dere jobber med.',
    plan: 'Neste: Planlegg et lite eksperiment mot hindringen.',
    result: 'Forventningen er låst. Neste: Skriv ned hva som skjedde.',
    learning: 'Neste: Skriv ned hva dere lærte. Da kan dere ta neste steg.',
  },
  people: { learner: 'Lærende', coach: 'Coach', secondCoach: '2. coach' } satisfies Record<BoardPart, string>,
  openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
  facts: {
    step: 'Steg',
    expectation: 'Forventning',
    expected: 'Forventet tall',
    result: 'Hva skjedde',
    calledOff: 'Avlyst',
    compared: 'Tall',
    learning: 'Hva vi lærte',
    gain: 'Gevinst',
    reviewOn: 'Gå og se',
    after: 'Idé fra',
    corrected: 'Rettet',
  },
  compared: (expected: string, found: string, difference: string) =>
    `Forventet ${expected}, fant ${found} (${difference})`,
  more: (text: string) => `${text} mer enn forventet`,
  less: (text: string) => `${text} mindre enn forventet`,
  asExpected: 'som forventet',
  day: (date: string) => n.date(date),
  corrected: (date: string, reason: string) => `${n.date(date)}: ${reason}`,
  history: (shown: number, all: number) =>
    shown === all
      ? 'Tidligere eksperimenter'
      : `Tidligere eksperimenter (${n.whole(shown)} av ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Eksperiment ${n.whole(number)}, ${n.date(date)}`,
  pastTargets: (count: number) =>
    count === 1 ? 'Én tidligere måltilstand' : `${n.whole(count)} tidligere måltilstander`,
  pastTarget: (title: string, text: string) => `${title}: ${text}`,
  outcomes: { reached: 'nådd', notReached: 'ikke nådd', abandoned: 'lagt bort' } satisfies Record<
    TargetOutcome,
    string
  >,
  charts: {
    run: (title: string) => `${title} mot målet`,
    compared: 'Forventet og funnet i eksperimentene',
    date: 'Dato',
    experiment: 'Eksperiment',
    measured: 'Målt',
    goal: 'Mål',
    expected: 'Forventet',
    found: 'Funnet',
  },
  buttons: {
    start: 'Start tavla',
    target: 'Sett måltilstand',
    changeTarget: 'Måltilstand',
    observe: 'Nåtilstand',
    obstacles: 'Hindringer',
    addObstacle: 'Legg til hindring',
    plan: 'Nytt eksperiment',
    result: 'Skriv resultat',
    learning: 'Skriv læring',
    coaching: 'Coaching',
    menu: 'Mer om tavla',
    resume: 'Gjenåpne tavla',
    story: 'Vis historien',
    show: 'Vis tavla',
  },
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'En annen har endret det samme mens du skrev. Teksten din står fortsatt her. Se på tavla, og lagre igjen hvis teksten din skal gjelde.',
  unknownBoard: 'Den tavla finner jeg ikke. Skriv «tavler» for å se alle tavlene i enheten.',
  unknownExperiment: 'Det eksperimentet finner jeg ikke. Skriv «eksperiment» for å se tavla.',
  unknownObstacle: 'Den hindringen finner jeg ikke på tavla. Skriv «hindringsliste» for å se dem som er der.',
  unknownObservation: 'Den målingen finner jeg ikke. Den er kanskje angret allerede.',
  noThieves: 'Enheten har ingen tidstyver som er tatt imot ennå. Lederen tar imot dem under «oppgaver».',
  noGains:
    'Enheten har ingen gevinster ennå. En gevinst begynner med at en tidstyv blir meldt og identifisert.',
  boardIsPaused: 'Tavla er på pause. Skriv «gjenåpne tavla» når dere vil ta den opp igjen.',
  boardIsFinished: 'Tavla er avsluttet. Skriv «gjenåpne tavla» hvis dere vil jobbe videre med den.',
  boardIsActive: 'Tavla er allerede i gang.',
  challengeFirst:
    'Skriv utfordringen først. Måltilstanden er et steg på veien dit, så dere må vite hvor dere skal.',
  targetFirst:
    'Sett måltilstanden først: Skriv «måltilstand». Da vet dere hva hindringer og eksperimenter skal måles mot.',
  targetIsOpen:
    'Måltilstanden er ikke avsluttet. Skriv om den ble nådd, og hva dere lærte, før dere avslutter tavla.',
  targetIsPast: 'Den måltilstanden kan ikke åpnes igjen, for dere har satt en ny etter den.',
  obstacleFirst: 'Velg én hindring først. Da vet dere hva eksperimentet skal lære dere noe om.',
  metricFirst:
    'Måltilstanden har ikke noe måltall. Skriv «måltilstand» og fyll ut hva dere måler, måleenheten og måltallet.',
  metricIsUsed:
    'Det finnes allerede målinger i den gamle måleenheten, og tallene kan ikke sammenlignes med nye. Avslutt måltilstanden og sett en ny.',
  experimentIsOpen:
    'Dere har et eksperiment i gang. Skriv resultat og læring først, så bygger neste steg på det dere har lært.',
  obstacleInWork:
    'Dere har et eksperiment i gang på denne hindringen. Skriv resultat og læring først, så ser dere hva det gjorde med den.',
  expectationIsLocked:
    'Forventningen er låst. Ellers ville dere ikke sett forskjellen mellom det dere forventet, og det som skjedde.',
  resultIsWritten:
    'Resultatet er allerede skrevet. Skriv «rett resultat» for å endre det. Teksten din står fortsatt her, men den er ikke lagret.',
  resultFirst:
    'Skriv ned hva som skjedde, før dere skriver hva dere lærte. Da holder dere fakta og tolkning fra hverandre.',
  nothingWritten: 'Det er ikke skrevet noe der ennå, så det er ingenting å rette.',
  learningIsWritten:
    'Læringen er allerede skrevet. Skriv «rett læring» for å endre den. Teksten din står fortsatt her, men den er ikke lagret.',
  notSecondCoach: 'Bare 2. coach på tavla kan skrive til coachen. «Endre tavla» viser hvem det er.',
  noCoach: 'Tavla har ingen coach ennå. Skriv «endre tavla» og velg en.',
  noOpenExperiment:
    'Dere har ikke noe eksperiment i gang. Skriv «nytt eksperiment» for å planlegge det neste steget.',
  needsMember:
    'Tavla hører til en annen enhet. Bare de som jobber i enheten, lederen deres og de som står på tavla, kan endre den. Skriv «enhet» for å bytte enhet.',
};
