import type { Method, Outcome } from '../domain/events.ts';
import type { Amount } from '../domain/parameters.ts';
import type { Role } from '../domain/roles.ts';
import type { Per } from '../domain/time-model.ts';
import type { ThiefStatus } from '../domain/time-thief.ts';
import type { Figure } from '../domain/totals.ts';
import { numbersIn } from './numbers.ts';
import { sentence } from './sentence.ts';

const n = numbersIn('nb');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timer'}`;
const hours = (value: number) => hoursOf(n.hours(value));
const alone = (amount: Amount) => `${hours(amount.hoursPerWeek)} i uka (${n.fteAlone(amount.fte)} årsverk)`;
const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i uka)`;
const workingDays = (days: number) => (days === 1 ? 'én arbeidsdag' : `${n.whole(days)} arbeidsdager`);
const gains = (count: number) => (count === 1 ? 'én gevinst' : `${n.whole(count)} gevinster`);

/** Every text for people in bokmål. The other languages have the same shape: a missing text does not compile. */
export const nb = {
  name: 'bokmål',
  required: '(må fylles ut)',
  more: 'Mer',
  cancel: 'Avbryt',
  amount: { alone, total, hours },
  sample: 'Eksempeldata: Tallene, enhetene og meldingene er laget for å vise hvordan Tidvinn virker.',
  justMe: 'bare meg',

  mends: {
    wholeNumber: (min: number, max: number) => `Skriv et helt tall fra ${n.whole(min)} til ${n.whole(max)}.`,
    decimal: (min: number, max: number) =>
      `Skriv et tall fra ${n.short(min)} til ${n.short(max)}, for eksempel 1,5.`,
    text: (max: number) => `Skriv noe her, høyst ${n.whole(max)} tegn.`,
    tooLong: (max: number, length: number) =>
      `Kort ned teksten til høyst ${n.whole(max)} tegn. Den er ${n.whole(length)} tegn nå.`,
    choice: 'Velg ett av alternativene.',
    date: 'Velg en dato.',
    dateFrom: (date: string) => `Velg en dato som er ${n.date(date)} eller senere.`,
    dateUntil: (date: string) => `Velg en dato som er ${n.date(date)} eller tidligere.`,
    tooMuch:
      'Dette blir mer enn alle timene de ansatte har. Sjekk minutter, antall ganger og hvor mange det gjelder.',
  },
  invalid: {
    problem: (label: string, mend: string) => `Feil i «${label}»: ${mend}`,
    kept: 'Det andre du skrev, er tatt vare på.',
  },

  per: {
    workingDay: 'per arbeidsdag',
    week: 'per uke',
    month: 'per måned',
    year: 'per år',
    everyDay: 'per døgn, hele året',
    case: 'per sak (antall saker i året)',
    once: 'bare denne ene gangen',
  } satisfies Record<Per, string>,
  basis: {
    personWeek: 'Regnet per person i ukene dere er på jobb.',
    case: 'Regnet per sak. Timer i uka er et gjennomsnitt over året.',
    operatingDay: 'Regnet for alle dager i året. Timer i uka er et gjennomsnitt.',
    direct: 'Regnet i timer per uke.',
    once: 'Denne tiden spares bare én gang og regnes derfor ikke om til årsverk.',
  },
  counted: {
    people: (count: number) => (count === 1 ? '1 person' : `${n.whole(count)} personer`),
    cases: (count: number) => `${n.short(count)} saker i året`,
    days: (count: number) => `${n.short(count)} døgn`,
    hoursPerWeek: (value: number) => `${hours(value)} i uka`,
  },
  methods: {
    guess: 'løst anslag',
    severalAgree: 'flere er enige',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  } satisfies Record<Method, string>,
  outcomes: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' } satisfies Record<
    Outcome,
    string
  >,
  evidenceKinds: {
    measuredFigure: 'målt tall',
    changedRoster: 'endret turnus eller plan',
    newActivity: 'ny aktivitet er i gang',
    fewerTemps: 'færre vikarer eller mindre overtid',
    userResult: 'resultat for brukerne',
    writtenConfirmation: 'skriftlig bekreftelse',
  },
  thiefStatus: {
    reported: 'meldt, venter på svar',
    identified: 'identifisert',
    withdrawn: 'trukket tilbake',
    rejected: 'avvist',
  } satisfies Record<ThiefStatus, string>,
  roles: {
    employee: 'ansatt',
    unitLeader: 'enhetsleder',
    coach: 'coach',
    secondCoach: '2. coach',
    gainOwner: 'gevinstansvarlig',
    staffRepresentative: 'tillitsvalgt',
    programmeOffice: 'medarbeider i utviklingsenheten',
    administrator: 'administrator',
  } satisfies Record<Role, string>,

  help: {
    welcome:
      'Hei! Jeg er Tidvinn. Meld en tidstyv, oppdater eksperimentet deres, eller spør hvor mye tid dere har vunnet.',
    introduction: (name: string) =>
      `${name} har lagt meg til her. Skriv «eksperiment» for å se katatavla, «meld» for å melde en tidstyv, og «hjelp» for å se alt jeg kan.`,
    someone: 'Noen',
    title: 'Dette kan jeg',
    report:
      'Meld en tidstyv: «meld», eller alt i én setning: «tidstyv: leter etter nøkler 10 min 3 ganger om dagen, 6 personer»',
    mine: 'Se hvordan det går med det du har meldt: «mine»',
    experiment: 'Se katatavla og oppdater eksperimentet: «eksperiment»',
    status:
      'Se hvor mye tid dere har vunnet: «status» eller «status hjemmetjenesten 01.04.2016». Se hvor tallene kommer fra: «forklar»',
    tasks: 'Se hva som venter på deg som leder eller tillitsvalgt: «oppgaver»',
    unit: 'Bytt enhet: «enhet». Bytt språk: «språk nynorsk», «språk engelsk»',
    roles: 'Gi og ta bort roller: «roller»',
    language: 'Da snakker jeg bokmål med deg.',
    whichLanguage: 'Hvilket språk vil du ha?',
    notUnderstood: (nearest: string) =>
      `Det skjønte jeg ikke. Mente du ${nearest}? Skriv «hjelp» for å se alt jeg kan.`,
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
  },

  unit: {
    title: 'Hvilken enhet hører du til?',
    titleChannel: 'Hvilken enhet hører denne kanalen til?',
    label: 'Enhet',
    choose: 'Velg',
    chosen: (unit: string) => `Da bruker jeg ${unit} når du ikke nevner en annen enhet.`,
    chosenChannel: (unit: string) => `Denne kanalen hører nå til ${unit}.`,
    none: 'Det er ikke lagt inn noen enheter ennå. Administratoren kan importere dem fra en fil.',
    unknown: 'Den enheten finner jeg ikke. Velg en fra lista.',
    whichDidYouMean: (text: string) => `Jeg fant ingen enhet som heter «${text}». Mente du en av disse?`,
    municipality: 'kommunen',
  },

  role: {
    title: 'Roller',
    intro: 'Gi en person en rolle. Den gjelder fra i dag, for enheten og alt som ligger under den.',
    person: 'Person',
    other: 'Finn noen andre i kommunen',
    personHint: 'Finner du ikke personen i lista? Trykk «Mer» og søk blant alle i kommunens Teams.',
    role: 'Rolle',
    unit: 'Enhet',
    grant: 'Gi rollen',
    end: 'Ta bort rollen',
    granted: (person: string, role: string, unit: string) => `${person} er nå ${role} for ${unit}.`,
    ended: (person: string, role: string, unit: string) => `${person} er ikke lenger ${role} for ${unit}.`,
    notHeld: (person: string, role: string, unit: string) => `${person} er ikke ${role} for ${unit}.`,
    held: 'Disse har roller nå',
    whole: 'hele kommunen',
  },

  report: {
    title: 'Meld en tidstyv',
    titleEdit: 'Endre meldingen',
    offer: 'Er dette en tidstyv? Da kan du melde den her.',
    understood: (amount: Amount) => `Slik jeg leser det: ${alone(amount)}.`,
    what: 'Hva tar tid',
    whatHint: 'For eksempel: leter etter nøkler',
    minutes: 'Minutter per gang',
    times: 'Antall ganger',
    per: 'Per hva',
    people: 'Hvor mange det gjelder',
    method: 'Hvor sikkert er tallet',
    note: 'Mer om tidstyven',
    noteHint: 'Hva skjer, og har dere et forslag?',
    unit: 'Enhet',
    submit: 'Meld',
    save: 'Lagre endringen',
    always:
      'Gjelder det kritikkverdige forhold? Bruk varslingskanalen. Ikke skriv navn på pasienter, brukere eller elever.',
    whistleblowing: (url: string) => `Varslingskanalen: ${url}`,
    guess: 'Et løst anslag teller bare som meldt. Det teller som identifisert når noen har sjekket tallet.',
    receiptTitle: 'Tidstyven er meldt',
    receipt: (amount: Amount, days: number) =>
      `Takk! Tidstyven er meldt: ${alone(amount)}. Lederen din svarer innen ${workingDays(days)}.`,
    receiptOnce: (minutes: number, days: number) =>
      `Takk! Tidstyven er meldt: ${hours(minutes / 60)}, én gang. Lederen din svarer innen ${workingDays(days)}.`,
    edited: 'Endringen er lagret.',
    edit: 'Endre',
    withdraw: 'Trekk tilbake',
    withdrawTitle: 'Trekke tilbake meldingen?',
    withdrawAsk: (title: string) =>
      `«${title}» går ut av lista til lederen. Det kan ikke angres, men du kan melde på nytt.`,
    withdrawYes: 'Ja, trekk den tilbake',
    withdrawn: (title: string) => `«${title}» er trukket tilbake.`,
    mineTitle: 'Mine meldinger',
    mineShown: (shown: number, all: number) => `Viser ${n.whole(shown)} av ${n.whole(all)}, de nyeste først.`,
    mineNone: 'Du har ikke meldt noen tidstyver ennå. Skriv «meld» for å melde den første.',
    reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
    reason: (reason: string) => `Begrunnelse: ${reason}`,
    again: 'Meld en til',
    facts: {
      people: 'Gjelder',
      method: 'Tallgrunnlag',
      unit: 'Enhet',
      basis: 'Slik er det regnet ut',
    },
    people_: (count: number) => (count === 1 ? 'bare meg' : `${n.whole(count)} personer`),
  },

  assess: {
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
    toReporterIdentified: (title: string, amount: Amount) =>
      `Tidstyven du meldte, «${title}», er identifisert: ${alone(amount)}. Nå avtaler dere hva tiden skal brukes til.`,
    toReporterRejected: (title: string, reason: string) =>
      `«${title}»: Vi går ikke videre med denne tidstyven nå: ${sentence(reason)} Takk for at du sa fra.`,
  },

  tasks: {
    title: 'Oppgaver',
    none: 'Ingenting venter på deg nå.',
    intro: (count: number) =>
      count === 1 ? 'Én sak venter på deg.' : `${n.whole(count)} saker venter på deg.`,
    shown: (first: number, last: number) => `Viser nr. ${n.whole(first)}–${n.whole(last)}, de eldste først.`,
    states: {
      reviseProposal: 'Gevinstavtale som er foreslått',
      reviseDocumentation: 'Dokumentasjon som er sendt til godkjenning',
      assess: 'Tidstyv som venter på vurdering',
      propose: 'Identifisert, mangler gevinstavtale',
      agree: 'Gevinstavtale som venter på deg',
      introduce: 'Avtalt, venter på oppstart',
      measure: 'Innført, skal måles',
      document: 'Målt, bruken av tiden skal dokumenteres',
      approve: 'Realisering som venter på godkjenning',
    },
    open: 'Åpne',
    line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
  },

  gain: {
    title: (title: string) => `Gevinst: ${title}`,
    facts: {
      unit: 'Enhet',
      identified: 'Identifisert',
      agreed: 'Avtalt',
      introduced: 'Innført',
      baseline: 'Nullpunkt',
      measured: 'Målt netto',
      realised: 'Realisert',
      freed: 'Frigjort, ikke omdisponert',
      lapsed: 'Bortfalt',
      use: 'Tiden brukes til',
      documented: 'Dokumentert bruk',
      evidence: 'Dokumentasjon',
      method: 'Tallgrunnlag',
      basis: 'Slik er det regnet ut',
      source: 'Kilde',
    },
    stages: {
      identified: 'identifisert',
      agreed: 'avtalt',
      introduced: 'innført',
      measured: 'målt',
      realised: 'realisert',
      lapsed: 'bortfalt',
    },
    imported: 'importert historikk',
    notYet: 'ikke ennå',
    waitsFor: {
      agreement: 'Gevinstavtalen venter på at en annen sier ja.',
      realisation: 'Realiseringen venter på at en annen godkjenner den.',
    },
    proposedUse: (activity: string, hoursPerWeek: number) => `${activity}, ${hours(hoursPerWeek)} i uka`,
    buttons: {
      propose: 'Lag gevinstavtale',
      agree: 'Godta avtalen',
      revise: 'Endre forslaget',
      reviseDocumentation: 'Endre dokumentasjonen',
      introduce: 'Sett oppstart',
      measure: 'Registrer måling',
      document: 'Dokumenter bruken',
      approve: 'Godkjenn realiseringen',
      show: 'Vis gevinsten',
    },
    agreement: {
      title: 'Gevinstavtale',
      intro:
        'Avtal hva den frigjorte tiden skal brukes til. Lederen og en tillitsvalgt må begge stå bak avtalen.',
      activity: 'Hva tiden skal brukes til',
      activityHint: 'For eksempel: flere turer med beboerne',
      beneficiary: 'Hvem har nytte av det',
      outcome: 'Gevinsttype',
      hours: 'Timer i uka',
      indicator: 'Hvordan vi ser at det virker',
      submit: 'Foreslå avtalen',
      proposed:
        'Avtalen er foreslått. Nå må en annen godta den: Lederen og en tillitsvalgt må begge stå bak den.',
      agreed: 'Avtalen er inngått.',
    },
    introduction: {
      title: 'Oppstart og nullpunkt',
      intro: 'Nullpunktet låses når du lagrer. Slik kan dere senere vise hva endringen ga.',
      startOn: 'Startdato',
      baseline: 'Timer i uka før endringen',
      submit: 'Lagre og lås nullpunktet',
      done: 'Oppstarten er lagret, og nullpunktet er låst.',
    },
    measurement: {
      title: 'Måling etter endringen',
      intro: (date: string) => `Målingen kan tidligst gjøres ${n.date(date)}, fire uker etter oppstart.`,
      measuredOn: 'Dato for målingen',
      after: 'Timer i uka etter endringen',
      newWork: 'Nytt arbeid som kom til, timer i uka',
      method: 'Målemetode',
      submit: 'Lagre målingen',
      done: (amount: Amount) => `Målt netto: ${alone(amount)}.`,
    },
    realisation: {
      title: 'Dokumenter bruken av tiden',
      intro: (use: string) => `Avtalt bruk: ${sentence(use)}`,
      hours: 'Timer i uka som nå brukes slik',
      kind: 'Dokumentasjon',
      reference: 'Hvor finnes dokumentasjonen',
      referenceHint: 'For eksempel: turnusplan fra uke 12, sak 24/118. Ikke skriv pasientopplysninger.',
      on: 'Dato på dokumentasjonen',
      submit: 'Send til godkjenning',
      proposed:
        'Dokumentasjonen er sendt til godkjenning. En annen person i en annen rolle må godkjenne den.',
      realised: (amount: Amount) => `Realisert: ${alone(amount)}.`,
    },
    toApprover: (title: string) =>
      `«${title}» venter på at du sier ja eller nei. Skriv «oppgaver» for å se det.`,
    toProposer: (title: string) => `«${title}» er godkjent og teller nå som realisert.`,
  },

  kata: {
    title: (unit: string) => `Katatavle for ${unit}`,
    challenge: 'Utfordring',
    target: 'Måltilstand',
    achieveBy: 'Frist',
    obstacle: 'Hindring vi jobber med nå',
    obstacleHint: 'Det som står i veien. «Mangler …» er en skjult løsning, ikke en hindring.',
    targetHint:
      'Slik skal det være, og slik måler vi det. For eksempel: Alle nøkler henger på plass, 0 min leting per vakt',
    challengeHint: 'Retningen for de neste 6–12 månedene',
    empty: 'Ikke satt ennå',
    frame: 'Endre tavla',
    frameTitle: 'Utfordring, måltilstand og hindring',
    save: 'Lagre',
    plan: 'Nytt eksperiment',
    planTitle: 'Neste steg',
    planIntro:
      'Forventningen låses når du lagrer. Slik lærer dere av forskjellen mellom det dere ventet, og det som skjedde.',
    step: 'Hva er neste steg',
    expectation: 'Hva forventer dere',
    reviewOn: 'Når kan vi gå og se',
    lock: 'Lagre og lås forventningen',
    result: 'Skriv resultat',
    resultTitle: 'Hva skjedde?',
    resultLabel: 'Hva skjedde',
    resultIntro: 'Skriv fakta og tall. Tolkningen kommer etterpå.',
    learning: 'Skriv læring',
    learningTitle: 'Hva lærte dere?',
    learningLabel: 'Hva lærte dere',
    openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
    facts: {
      step: 'Steg',
      expectation: 'Forventning',
      result: 'Hva skjedde',
      learning: 'Hva vi lærte',
      reviewOn: 'Gå og se',
    },
    hintResult: 'Forventningen er låst. Neste: Skriv ned hva som skjedde.',
    hintLearning: 'Neste: Skriv ned hva dere lærte. Da åpnes neste steg.',
    history: (shown: number, all: number) =>
      shown === all
        ? 'Tidligere eksperimenter'
        : `Tidligere eksperimenter (${n.whole(shown)} av ${n.whole(all)})`,
    numbered: (number: number, date: string) => `Eksperiment ${n.whole(number)}, ${n.date(date)}`,
    source: '© Mike Rother, Improvement Kata Handbook',
  },

  status: {
    title: (unit: string) => `Status for ${unit}`,
    headline: (
      asOf: string,
      identified: Amount,
      realised: Amount,
      rate: number | undefined,
      inLean: number,
      all: number,
    ) => {
      const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
      const units = `${n.whole(inLean)} av ${n.whole(all)} enheter jobber etter Lean-prinsippene.`;
      return `Per ${n.date(asOf)}: ${n.fte(identified.fte)} årsverk er identifisert, og ${n.fte(realised.fte)} av dem er realisert${part}. ${units}`;
    },
    headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
      const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
      return `Per ${n.date(asOf)}: ${n.fteAlone(identified.fte)} årsverk er identifisert, og ${n.fteAlone(realised.fte)} av dem er realisert${part}.`;
    },
    chartTitle: 'Årsverk',
    figure: 'Gevinst',
    fteUnit: 'Årsverk',
    hoursUnit: 'Timer i uka',
    figures: {
      reported: 'Meldt',
      identified: 'Identifisert',
      agreed: 'Avtalt',
      realised: 'Realisert',
      unconfirmed: 'Realisert, ubekreftet',
      freed: 'Frigjort, ikke omdisponert',
      sustained: 'Opprettholdt',
      lapsed: 'Bortfalt',
    } satisfies Record<Figure, string>,
    rate: 'Realiseringsgrad',
    leanUnits: 'Enheter i Lean',
    leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} av ${n.whole(all)}`,
    leanStaff: 'Ansatte i Lean',
    leanStaffOf: (inLean: number, all: number) =>
      all === 0 ? '0' : `${n.whole(inLean)} av ${n.whole(all)} (${n.percent(inLean / all)})`,
    gains: 'Gevinster',
    gainsOf: (all: number, realised: number, imported: number) =>
      `${n.whole(all)} identifisert, ${n.whole(realised)} realisert${imported > 0 ? `, ${n.whole(imported)} importert` : ''}`,
    waiting: 'Meldte tidstyver som venter på svar',
    methods: 'Tallgrunnlag',
    share: (method: string, share: number) => `${method} ${n.percent(share)}`,
    once: 'Spart én gang, utenom årsverk',
    basis: (asOf: string, knownAt: number) =>
      `Per ${n.date(asOf)}. Bygger på alt som er registrert til og med føring ${n.whole(knownAt)}.`,
    parameters: (hours: number, weeks: number, week: number, count: number) =>
      `Ett årsverk er ${n.short(hours)} timer: ${n.short(weeks)} arbeidsuker på ${n.short(week)} timer. Det gjelder ${gains(count)}.`,
    realisedMeans:
      'Realisert betyr at kommunen kan dokumentere at den sparte tiden nå går til noe som gir høyere kvalitet eller kapasitet.',
    empty: 'Her er det ikke identifisert noen gevinster ennå.',
    explain: 'Forklar tallene',
    explainIntro: (first: number, last: number, all: number) =>
      `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}, de største først. Tallene er lagt sammen før de er rundet av.`,
    explainTitle: (unit: string) => `Slik ble tallene til: ${unit}`,
    imported: 'importert historikk',
    own: 'fra en tidstyv',
    waitingThief: 'meldt tidstyv som venter på svar',
    next: 'Vis flere',
    show: 'Vis status',
    dateInFuture: (date: string) =>
      `${n.date(date)} er ikke kommet ennå. Velg dagens dato eller en tidligere dato.`,
    badDate: (text: string) =>
      `«${text}» er ikke en dato jeg kan lese. Skriv for eksempel 01.04.2016 eller 2016-04-01.`,
  },

  refusals: {
    unknownThief: 'Den tidstyven finner jeg ikke.',
    unknownGain: 'Den gevinsten finner jeg ikke, eller den er avsluttet.',
    unknownUnit: 'Den enheten finner jeg ikke. Velg en fra lista.',
    alreadyAssessed: 'Denne tidstyven er allerede vurdert.',
    withdrawn: 'Denne tidstyven er trukket tilbake.',
    notYours: 'Bare den som meldte tidstyven, kan gjøre dette.',
    reportedByYou:
      'Du meldte denne tidstyven selv, så en annen må identifisere den. Lederen over deg eller utviklingsenheten kan gjøre det.',
    guessIsNotIdentified: 'Et løst anslag teller bare som meldt. Velg hvordan tallet er sjekket.',
    onceIsNoGain:
      'Denne tiden spares bare én gang og regnes aldri som årsverk. Skriv hvor mange timer i uka som spares, eller avvis tidstyven.',
    needsLeader: 'Det kan bare lederen for enheten, utviklingsenheten eller administratoren gjøre.',
    needsAgreement:
      'Gevinstavtalen mangler. Lederen og en tillitsvalgt må først avtale hva tiden skal brukes til.',
    alreadyAgreed: 'Gevinstavtalen er allerede inngått.',
    proposalChanged:
      'Forslaget er endret etter at du åpnet kortet. Åpne gevinsten på nytt og les det nye forslaget.',
    noProposal: 'Det er ikke noe forslag som venter på godkjenning.',
    ownProposal:
      'Du foreslo dette selv, så en annen må godkjenne det. Lederen, en tillitsvalgt eller utviklingsenheten kan gjøre det.',
    needsStaffRepresentative: 'Avtalen er foreslått av ledelsen, så en tillitsvalgt må godta den.',
    needsOtherRole:
      'To ulike roller må stå bak en realisert gevinst. Lederen, den gevinstansvarlige, en tillitsvalgt eller utviklingsenheten kan godkjenne.',
    startBeforeIdentified: ({ date }) =>
      `Startdatoen kan ikke være før gevinsten ble identifisert, ${n.date(String(date))}.`,
    alreadyIntroduced: 'Oppstarten er allerede lagret, og nullpunktet er låst.',
    needsIntroduction: 'Startdato og nullpunkt mangler. Sett oppstart først.',
    alreadyMeasured: 'Målingen er allerede lagret.',
    methodTooWeak: 'Målingen må være en stikkprøve eller bedre.',
    measuredTooEarly: ({ date }) =>
      `Målingen kan tidligst gjøres ${n.date(String(date))}, fire uker etter oppstart.`,
    nothingSaved: 'Etter målingen og det nye arbeidet er det ikke spart noe tid. Sjekk tallene.',
    needsMeasurement: 'Målingen etter endringen mangler. Registrer den først.',
    usesExceedSaving: 'Dere kan ikke dokumentere mer tid enn det som er målt spart.',
    usesNotAgreed: 'Denne bruken av tiden er ikke avtalt.',
    useMissing: 'Skriv hva tiden skal brukes til.',
    evidenceMissing: 'Oppgi dokumentasjon for hver bruk av tiden.',
    evidenceIsOld: ({ date }) =>
      `Gevinsten falt bort ${n.date(String(date))}. Den kan telle igjen når dere har dokumentasjon fra den dagen eller senere for hver bruk av tiden.`,
    alreadyRealised: 'Gevinsten er allerede realisert.',
    unknownBoard: 'Den tavla finner jeg ikke.',
    unknownExperiment: 'Det eksperimentet finner jeg ikke.',
    boardChanged:
      'Noen andre har endret det samme mens du skrev. Teksten din står her. Se på tavla, og lagre igjen hvis din tekst skal gjelde.',
    boardIncomplete:
      'Skriv måltilstand og hindring først. Da vet dere hva eksperimentet skal lære dere noe om.',
    experimentIsOpen:
      'Dere har et eksperiment i gang. Skriv resultat og læring først, så bygger neste steg på det dere har lært.',
    obstacleInWork:
      'Dere har et eksperiment i gang på denne hindringen. Skriv resultat og læring før dere velger en ny hindring.',
    expectationIsLocked:
      'Forventningen er låst. Ellers ville dere ikke sett forskjellen mellom det dere ventet, og det som skjedde.',
    resultIsWritten: 'Resultatet er allerede skrevet. Teksten din står fortsatt her, men den er ikke lagret.',
    resultFirst:
      'Skriv ned hva som skjedde, før dere skriver hva dere lærte. Da holder dere fakta og tolkning fra hverandre.',
    learningIsWritten: 'Læringen er allerede skrevet. Teksten din står fortsatt her, men den er ikke lagret.',
    noOpenExperiment:
      'Dere har ikke noe eksperiment i gang. Skriv «nytt eksperiment» for å planlegge det neste steget.',
    needsMember:
      'Tavla tilhører en annen enhet. Bare de som jobber i enheten, og lederen deres, kan endre den. Skriv «enhet» for å bytte enhet.',
    onlyAdministrator: 'Bare administratoren og utviklingsenheten kan endre roller.',
    onlyPersonal: 'Dette viser jeg bare i den personlige chatten, så ikke hele kanalen ser det.',
  } satisfies Record<RefusalReason, RefusalText> as Record<RefusalReason, RefusalText>,
};

export type RefusalReason =
  | import('../domain/gain-rules.ts').GainRefused
  | import('../domain/storyboard.ts').StoryboardRefused
  | import('../domain/time-thief.ts').ThiefRefused
  | 'noOpenExperiment'
  | 'needsMember'
  | 'onlyAdministrator'
  | 'onlyPersonal';

/** A text, or what makes it of the refusal's parameters. */
type RefusalText = string | ((params: Record<string, string | number>) => string);

/** The shape every language has. */
export type Texts = typeof nb;
