import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { n } from './amounts.ts';

export const kata: Texts['kata'] = {
  title: (unit: string) => `Katatavle for ${unit}`,
  titleOf: (unit: string, title: string) => `Katatavle for ${unit}: ${title}`,
  focus: 'Fokusprosess',
  challenge: 'Utfordring',
  target: 'Måltilstand',
  targetBy: (date: string) => `Måltilstand (frist ${n.date(date)})`,
  metric: (title: string, value: number, unit: string) => `Mål for ${title}: ${n.short(value)} ${unit}`,
  outcome: (text: string) => `Resultatmål: ${text}`,
  pattern: (text: string) => `Slik skal arbeidet gå: ${text}`,
  actual: 'Nosituasjon',
  figure: (value: number, unit: string) => `${n.short(value)} ${unit}`,
  observed: (text: string, date: string) => `${text} (${n.date(date)})`,
  byExperiment: (number: number) => `eksperiment ${n.whole(number)}`,
  samples: (count: number) => (count === 1 ? '1 stikkprøve' : `${n.whole(count)} stikkprøver`),
  notObserved: 'Ikkje målt enno',
  obstacle: 'Hindring vi arbeider med no',
  parked: (count: number) => `Hindringsliste (${n.whole(count)} ventar)`,
  empty: 'Ikkje fylt ut enno',
  summary: (title: string, now: string, goal: string) => `${title}: no ${now}, mål ${goal}.`,
  paused: (date: string, reason: string) => `Tavla har vore på pause sidan ${n.date(date)}: ${reason}`,
  finished: (date: string, text: string) => `Tavla vart avslutta ${n.date(date)}. Det vi lærte: ${text}`,
  next: {
    start: 'Neste: Start tavla med fokusprosess og utfordring.',
    target: 'Neste: Set måltilstanden.',
    obstacle: 'Neste: Skriv kva som står i vegen, og vel den eine hindringa de arbeider med.',
    plan: 'Neste: Planlegg eit lite eksperiment mot hindringa.',
    result: 'Forventninga er låst. Neste: Skriv ned kva som hende.',
    learning: 'Neste: Skriv ned kva de lærte. Då kan de ta neste steg.',
  },
  people: { learner: 'Lærande', coach: 'Coach', secondCoach: '2. coach' },
  openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
  facts: {
    step: 'Steg',
    expectation: 'Forventning',
    expected: 'Venta tal',
    result: 'Kva hende',
    calledOff: 'Avlyst',
    compared: 'Tal',
    learning: 'Kva vi lærte',
    gain: 'Gevinst',
    reviewOn: 'Gå og sjå',
    after: 'Idé frå',
    corrected: 'Retta',
  },
  compared: (expected: string, found: string, difference: string) =>
    `Rekna med ${expected}, fann ${found} (${difference})`,
  more: (text: string) => `${text} meir enn venta`,
  less: (text: string) => `${text} mindre enn venta`,
  asExpected: 'som venta',
  day: (date: string) => n.date(date),
  corrected: (date: string, reason: string) => `${n.date(date)}: ${reason}`,
  history: (shown: number, all: number) =>
    shown === all ? 'Tidlegare eksperiment' : `Tidlegare eksperiment (${n.whole(shown)} av ${n.whole(all)})`,
  numbered: (number: number, date: string) => `Eksperiment ${n.whole(number)}, ${n.date(date)}`,
  pastTargets: (count: number) =>
    count === 1 ? 'Éin tidlegare måltilstand' : `${n.whole(count)} tidlegare måltilstandar`,
  pastTarget: (title: string, text: string) => `${title}: ${text}`,
  outcomes: { reached: 'nådd', notReached: 'ikkje nådd', abandoned: 'lagd bort' },
  charts: {
    run: (title: string) => `${title} mot målet`,
    compared: 'Venta og funne i eksperimenta',
    date: 'Dato',
    experiment: 'Eksperiment',
    measured: 'Målt',
    goal: 'Mål',
    expected: 'Venta',
    found: 'Funne',
  },
  buttons: {
    start: 'Start tavla',
    target: 'Set måltilstand',
    changeTarget: 'Måltilstand',
    observe: 'Nosituasjon',
    obstacles: 'Hindringar',
    addObstacle: 'Legg til hindring',
    plan: 'Nytt eksperiment',
    result: 'Skriv resultat',
    learning: 'Skriv læring',
    coaching: 'Coaching',
    menu: 'Meir om tavla',
    resume: 'Opne tavla att',
    story: 'Vis historia',
    show: 'Vis tavla',
  },
};

export const refusals: Refusals<'kata'> = {
  boardChanged:
    'Ein annan har endra det same medan du skreiv. Teksten din står framleis her. Sjå på tavla, og lagre igjen dersom teksten din skal gjelde.',
  unknownBoard: 'Den tavla finn eg ikkje. Skriv «tavler» for å sjå alle tavlene i eininga.',
  unknownExperiment: 'Det eksperimentet finn eg ikkje. Skriv «eksperiment» for å sjå tavla.',
  unknownObstacle: 'Den hindringa finn eg ikkje på tavla. Skriv «hindringsliste» for å sjå dei som er der.',
  unknownObservation: 'Den målinga finn eg ikkje. Kanskje er ho angra allereie.',
  noThieves: 'Eininga har ingen tidstjuvar som er tekne imot enno. Leiaren tek imot dei under «oppgåver».',
  noGains:
    'Eininga har ingen gevinstar enno. Ein gevinst tek til med at ein tidstjuv blir meldt og identifisert.',
  boardIsPaused: 'Tavla er på pause. Skriv «opne tavla att» når de vil ta henne opp att.',
  boardIsFinished: 'Tavla er avslutta. Skriv «opne tavla att» dersom de vil arbeide vidare med henne.',
  boardIsActive: 'Tavla er allereie i gang.',
  challengeFirst:
    'Skriv utfordringa først. Måltilstanden er eit steg på vegen dit, så de må vite kvar de skal.',
  targetFirst:
    'Set måltilstanden først: Skriv «måltilstand». Då veit de kva hindringar og eksperiment skal målast mot.',
  targetIsOpen:
    'Måltilstanden er ikkje avslutta. Skriv om han vart nådd, og kva de lærte, før de avsluttar tavla.',
  targetIsPast: 'Den måltilstanden kan ikkje opnast att, for de har laga ein ny etter han.',
  obstacleFirst: 'Vel éi hindring først. Då veit de kva eksperimentet skal lære dykk noko om.',
  metricFirst:
    'Måltilstanden har ikkje noko måltal. Skriv «måltilstand» og fyll ut kva de måler, måleininga og måltalet.',
  metricIsUsed:
    'Det finst allereie målingar i den gamle måleininga, og tala kan ikkje samanliknast med nye. Avslutt måltilstanden og set ein ny.',
  experimentIsOpen:
    'De har eit eksperiment i gang. Skriv resultat og læring først, så byggjer neste steg på det de har lært.',
  obstacleInWork:
    'De har eit eksperiment i gang på denne hindringa. Skriv resultat og læring først, så ser de kva det gjorde med henne.',
  expectationIsLocked:
    'Forventninga er låst. Elles ville de ikkje sett skilnaden mellom det de venta, og det som hende.',
  resultIsWritten:
    'Resultatet er allereie skrive. Skriv «rett resultat» for å endre det. Teksten din står framleis her, men han er ikkje lagra.',
  resultFirst:
    'Skriv ned kva som hende, før de skriv kva de lærte. Då held de fakta og tolking frå kvarandre.',
  nothingWritten: 'Det er ikkje skrive noko der enno, så det er ingenting å rette.',
  learningIsWritten:
    'Læringa er allereie skriven. Skriv «rett læring» for å endre henne. Teksten din står framleis her, men han er ikkje lagra.',
  notSecondCoach: 'Berre 2. coach på tavla kan skrive til coachen. «Endre tavla» viser kven det er.',
  noCoach: 'Tavla har ingen coach enno. Skriv «endre tavla» og vel ein.',
  noOpenExperiment:
    'De har ikkje noko eksperiment i gang. Skriv «nytt eksperiment» for å planleggje det neste steget.',
  needsMember:
    'Tavla høyrer til ei anna eining. Berre dei som arbeider i eininga, leiaren deira og dei som står på tavla, kan endre henne. Skriv «eining» for å byte eining.',
};
