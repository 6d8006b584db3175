import type { Method, Outcome } from '../domain/events.ts';
import type { Amount } from '../domain/parameters.ts';
import type { Role } from '../domain/roles.ts';
import type { Per } from '../domain/time-model.ts';
import type { ThiefStatus } from '../domain/time-thief.ts';
import type { Figure } from '../domain/totals.ts';
import type { Texts } from './nb.ts';
import { numbersIn } from './numbers.ts';
import { sentence } from './sentence.ts';

const n = numbersIn('nn');
const hoursOf = (shown: string) => `${shown} ${shown === '1' ? 'time' : 'timar'}`;
const hours = (value: number) => hoursOf(n.hours(value));
const alone = (amount: Amount) => `${hours(amount.hoursPerWeek)} i veka (${n.fteAlone(amount.fte)} årsverk)`;
const total = (amount: Amount) =>
  `${n.fte(amount.fte)} årsverk (${hoursOf(n.whole(amount.hoursPerWeek))} i veka)`;
const workingDays = (days: number) => (days === 1 ? 'éin arbeidsdag' : `${n.whole(days)} arbeidsdagar`);
const gains = (count: number) => (count === 1 ? 'éin gevinst' : `${n.whole(count)} gevinstar`);

/** Every text for people in nynorsk. */
export const nn: Texts = {
  name: 'nynorsk',
  required: '(må fyllast ut)',
  more: 'Meir',
  cancel: 'Avbryt',
  amount: { alone, total, hours },
  sample: 'Eksempeldata: Tala, einingane og meldingane er laga for å vise korleis Tidvinn verkar.',
  justMe: 'berre meg',

  mends: {
    wholeNumber: (min: number, max: number) => `Skriv eit heilt tal frå ${n.whole(min)} til ${n.whole(max)}.`,
    decimal: (min: number, max: number) =>
      `Skriv eit tal frå ${n.short(min)} til ${n.short(max)}, til dømes 1,5.`,
    text: (max: number) => `Skriv noko her, høgst ${n.whole(max)} teikn.`,
    tooLong: (max: number, length: number) =>
      `Kort ned teksten til høgst ${n.whole(max)} teikn. Han er på ${n.whole(length)} teikn no.`,
    choice: 'Vel eitt av alternativa.',
    date: 'Vel ein dato.',
    dateFrom: (date: string) => `Vel ein dato som er ${n.date(date)} eller seinare.`,
    dateUntil: (date: string) => `Vel ein dato som er ${n.date(date)} eller tidlegare.`,
    tooMuch:
      'Dette blir meir enn alle timane dei tilsette har. Sjekk minutt, talet på gonger og kor mange det gjeld.',
  },
  invalid: {
    problem: (label: string, mend: string) => `Feil i «${label}»: ${mend}`,
    kept: 'Det andre du skreiv, er teke vare på.',
  },

  per: {
    workingDay: 'per arbeidsdag',
    week: 'per veke',
    month: 'per månad',
    year: 'per år',
    everyDay: 'per døgn, heile året',
    case: 'per sak (talet på saker i året)',
    once: 'berre denne eine gongen',
  } satisfies Record<Per, string>,
  basis: {
    personWeek: 'Rekna per person i vekene de er på jobb.',
    case: 'Rekna per sak. Timar i veka er eit gjennomsnitt over året.',
    operatingDay: 'Rekna for alle dagar i året. Timar i veka er eit gjennomsnitt.',
    direct: 'Rekna i timar per veke.',
    once: 'Denne tida blir spart berre éin gong, og blir difor ikkje rekna om til årsverk.',
  },
  counted: {
    people: (count: number) => (count === 1 ? '1 person' : `${n.whole(count)} personar`),
    cases: (count: number) => `${n.short(count)} saker i året`,
    days: (count: number) => `${n.short(count)} døger`,
    hoursPerWeek: (value: number) => `${hours(value)} i veka`,
  },
  methods: {
    guess: 'laust overslag',
    severalAgree: 'fleire er samde',
    sampled: 'stikkprøve',
    measured: 'målt',
    systemLog: 'systemlogg',
  } satisfies Record<Method, string>,
  outcomes: { quality: 'kvalitet', capacity: 'kapasitet', saving: 'innsparing' } satisfies Record<
    Outcome,
    string
  >,
  evidenceKinds: {
    measuredFigure: 'målt tal',
    changedRoster: 'endra turnus eller plan',
    newActivity: 'ny aktivitet er i gang',
    fewerTemps: 'færre vikarar eller mindre overtid',
    userResult: 'resultat for brukarane',
    writtenConfirmation: 'skriftleg stadfesting',
  },
  thiefStatus: {
    reported: 'meldt, ventar på svar',
    identified: 'identifisert',
    withdrawn: 'trekt tilbake',
    rejected: 'avvist',
  } satisfies Record<ThiefStatus, string>,
  roles: {
    employee: 'tilsett',
    unitLeader: 'einingsleiar',
    coach: 'coach',
    secondCoach: '2. coach',
    gainOwner: 'gevinstansvarleg',
    staffRepresentative: 'tillitsvald',
    programmeOffice: 'medarbeidar i utviklingseininga',
    administrator: 'administrator',
  } satisfies Record<Role, string>,

  help: {
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
      'Sjå kor mykje tid de har vunne: «status» eller «status heimetenesta 01.04.2016». Sjå kvar tala kjem frå: «forklar»',
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
  },

  unit: {
    title: 'Kva eining høyrer du til?',
    titleChannel: 'Kva eining høyrer denne kanalen til?',
    label: 'Eining',
    choose: 'Vel',
    chosen: (unit: string) => `Då bruker eg ${unit} når du ikkje nemner ei anna eining.`,
    chosenChannel: (unit: string) => `Denne kanalen høyrer no til ${unit}.`,
    none: 'Ingen einingar er lagde inn enno. Administratoren kan importere dei frå ei fil.',
    unknown: 'Den eininga finn eg ikkje. Vel ei frå lista.',
    whichDidYouMean: (text: string) => `Eg fann inga eining som heiter «${text}». Meinte du ei av desse?`,
    municipality: 'kommunen',
  },

  role: {
    title: 'Roller',
    intro: 'Gi ein person ei rolle. Ho gjeld frå i dag, for eininga og alt som ligg under.',
    person: 'Person',
    other: 'Finn nokon andre i kommunen',
    personHint: 'Finn du ikkje personen i lista? Trykk «Meir» og søk blant alle i Teams i kommunen.',
    role: 'Rolle',
    unit: 'Eining',
    grant: 'Gi rolla',
    end: 'Ta bort rolla',
    granted: (person: string, role: string, unit: string) => `${person} er no ${role} for ${unit}.`,
    ended: (person: string, role: string, unit: string) => `${person} er ikkje lenger ${role} for ${unit}.`,
    notHeld: (person: string, role: string, unit: string) => `${person} er ikkje ${role} for ${unit}.`,
    held: 'Desse har roller no',
    whole: 'heile kommunen',
  },

  report: {
    title: 'Meld ein tidstjuv',
    titleEdit: 'Endre meldinga',
    offer: 'Er dette ein tidstjuv? Då kan du melde han her.',
    understood: (amount: Amount) => `Slik eg les det: ${alone(amount)}.`,
    what: 'Kva tek tid',
    whatHint: 'Til dømes: leitar etter nøklar',
    minutes: 'Minutt per gong',
    times: 'Talet på gonger',
    per: 'Per kva',
    people: 'Kor mange det gjeld',
    method: 'Kor sikkert er talet',
    note: 'Meir om tidstjuven',
    noteHint: 'Kva hender, og har de eit framlegg?',
    unit: 'Eining',
    submit: 'Meld',
    save: 'Lagre endringa',
    always:
      'Gjeld det kritikkverdige forhold? Bruk varslingskanalen. Ikkje skriv namn på pasientar, brukarar eller elevar.',
    whistleblowing: (url: string) => `Varslingskanalen: ${url}`,
    guess: 'Eit laust overslag tel berre som meldt. Det tel som identifisert når nokon har sjekka talet.',
    receiptTitle: 'Tidstjuven er meldt',
    receipt: (amount: Amount, days: number) =>
      `Takk! Tidstjuven er meldt: ${alone(amount)}. Leiaren din svarar innan ${workingDays(days)}.`,
    receiptOnce: (minutes: number, days: number) =>
      `Takk! Tidstjuven er meldt: ${hours(minutes / 60)}, éin gong. Leiaren din svarar innan ${workingDays(days)}.`,
    edited: 'Endringa er lagra.',
    edit: 'Endre',
    withdraw: 'Trekk tilbake',
    withdrawTitle: 'Trekkje tilbake meldinga?',
    withdrawAsk: (title: string) =>
      `«${title}» går ut av lista til leiaren. Du kan ikkje angre dette, men du kan melde på nytt.`,
    withdrawYes: 'Ja, trekk meldinga tilbake',
    withdrawn: (title: string) => `«${title}» er trekt tilbake.`,
    mineTitle: 'Mine meldingar',
    mineShown: (shown: number, all: number) =>
      `Viser ${n.whole(shown)} av ${n.whole(all)}, dei nyaste først.`,
    mineNone: 'Du har ikkje meldt nokon tidstjuv enno. Skriv «meld» for å melde den første.',
    reportedOn: (date: string, unit: string) => `Meldt ${n.date(date)}, ${unit}`,
    reason: (reason: string) => `Grunngiving: ${reason}`,
    again: 'Meld ein til',
    facts: {
      people: 'Gjeld',
      method: 'Talgrunnlag',
      unit: 'Eining',
      basis: 'Slik er det rekna ut',
    },
    people_: (count: number) => (count === 1 ? 'berre meg' : `${n.whole(count)} personar`),
  },

  assess: {
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
    toReporterIdentified: (title: string, amount: Amount) =>
      `Tidstjuven du har meldt, «${title}», er identifisert: ${alone(amount)}. No avtaler de kva tida skal brukast til.`,
    toReporterRejected: (title: string, reason: string) =>
      `«${title}»: Vi går ikkje vidare med denne tidstjuven no: ${sentence(reason)} Takk for at du sa frå.`,
  },

  tasks: {
    title: 'Oppgåver',
    none: 'Ingenting ventar på deg no.',
    intro: (count: number) =>
      count === 1 ? 'Éi sak ventar på deg.' : `${n.whole(count)} saker ventar på deg.`,
    shown: (first: number, last: number) => `Viser nr. ${n.whole(first)}–${n.whole(last)}, dei eldste først.`,
    states: {
      reviseProposal: 'Gevinstavtale som er føreslått',
      reviseDocumentation: 'Dokumentasjon som er send til godkjenning',
      assess: 'Tidstjuv som ventar på vurdering',
      propose: 'Identifisert, manglar gevinstavtale',
      agree: 'Gevinstavtale som ventar på deg',
      introduce: 'Avtalt, ventar på oppstart',
      measure: 'Innført, skal målast',
      document: 'Målt, bruken av tida skal dokumenterast',
      approve: 'Realisering som ventar på godkjenning',
    },
    open: 'Opne',
    line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
  },

  gain: {
    title: (title: string) => `Gevinst: ${title}`,
    facts: {
      unit: 'Eining',
      identified: 'Identifisert',
      agreed: 'Avtalt',
      introduced: 'Innført',
      baseline: 'Nullpunkt',
      measured: 'Målt netto',
      realised: 'Realisert',
      freed: 'Frigjord tid, ikkje omdisponert',
      lapsed: 'Bortfallen',
      use: 'Tida blir brukt til',
      documented: 'Dokumentert bruk',
      evidence: 'Dokumentasjon',
      method: 'Talgrunnlag',
      basis: 'Slik er det rekna ut',
      source: 'Kjelde',
    },
    stages: {
      identified: 'identifisert',
      agreed: 'avtalt',
      introduced: 'innført',
      measured: 'målt',
      realised: 'realisert',
      lapsed: 'bortfallen',
    },
    imported: 'importert historikk',
    notYet: 'ikkje enno',
    waitsFor: {
      agreement: 'Gevinstavtalen ventar på at ein annan seier ja.',
      realisation: 'Realiseringa ventar på godkjenning frå ein annan.',
    },
    proposedUse: (activity: string, hoursPerWeek: number) => `${activity}, ${hours(hoursPerWeek)} i veka`,
    buttons: {
      propose: 'Lag gevinstavtale',
      agree: 'Godta avtalen',
      revise: 'Endre framlegget',
      reviseDocumentation: 'Endre dokumentasjonen',
      introduce: 'Set oppstart',
      measure: 'Registrer måling',
      document: 'Dokumenter bruken',
      approve: 'Godkjenn realiseringa',
      show: 'Vis gevinsten',
    },
    agreement: {
      title: 'Gevinstavtale',
      intro:
        'Avtal kva den frigjorde tida skal brukast til. Leiaren og ein tillitsvald må begge stå bak avtalen.',
      activity: 'Kva tida skal brukast til',
      activityHint: 'Til dømes: fleire turar med bebuarane',
      beneficiary: 'Kven har nytte av det',
      outcome: 'Gevinsttype',
      hours: 'Timar i veka',
      indicator: 'Korleis vi ser at det verkar',
      submit: 'Føreslå avtalen',
      proposed:
        'Avtalen er føreslått. No må ein annan godta han: Leiaren og ein tillitsvald må begge stå bak han.',
      agreed: 'Avtalen er inngått.',
    },
    introduction: {
      title: 'Oppstart og nullpunkt',
      intro: 'Nullpunktet blir låst når du lagrar. Slik kan de seinare vise kva endringa gav.',
      startOn: 'Startdato',
      baseline: 'Timar i veka før endringa',
      submit: 'Lagre og lås nullpunktet',
      done: 'Oppstarten er lagra, og nullpunktet er låst.',
    },
    measurement: {
      title: 'Måling etter endringa',
      intro: (date: string) => `Målinga kan tidlegast gjerast ${n.date(date)}, fire veker etter oppstart.`,
      measuredOn: 'Dato for målinga',
      after: 'Timar i veka etter endringa',
      newWork: 'Nytt arbeid som kom til, timar i veka',
      method: 'Målemetode',
      submit: 'Lagre målinga',
      done: (amount: Amount) => `Målt netto: ${alone(amount)}.`,
    },
    realisation: {
      title: 'Dokumenter bruken av tida',
      intro: (use: string) => `Avtalt bruk: ${sentence(use)}`,
      hours: 'Timar i veka som no blir brukte slik',
      kind: 'Dokumentasjon',
      reference: 'Kvar finst dokumentasjonen',
      referenceHint: 'Til dømes: turnusplan frå veke 12, sak 24/118. Ikkje skriv pasientopplysningar.',
      on: 'Dato på dokumentasjonen',
      submit: 'Send til godkjenning',
      proposed: 'Dokumentasjonen er send til godkjenning. Ein annan person i ei anna rolle må godkjenne han.',
      realised: (amount: Amount) => `Realisert: ${alone(amount)}.`,
    },
    toApprover: (title: string) =>
      `«${title}» ventar på at du seier ja eller nei. Skriv «oppgåver» for å sjå det.`,
    toProposer: (title: string) => `«${title}» er godkjend og tel no som realisert.`,
  },

  kata: {
    title: (unit: string) => `Katatavle for ${unit}`,
    challenge: 'Utfordring',
    target: 'Måltilstand',
    achieveBy: 'Frist',
    obstacle: 'Hindring vi arbeider med no',
    obstacleHint: 'Det som står i vegen. «Manglar …» er ei skjult løysing, ikkje ei hindring.',
    targetHint:
      'Slik skal det vere, og slik måler vi det. Til dømes: Alle nøklar heng på plass, 0 min leiting per vakt',
    challengeHint: 'Retninga for dei neste 6–12 månadene',
    empty: 'Ikkje sett enno',
    frame: 'Endre tavla',
    frameTitle: 'Utfordring, måltilstand og hindring',
    save: 'Lagre',
    plan: 'Nytt eksperiment',
    planTitle: 'Neste steg',
    planIntro:
      'Forventninga blir låst når du lagrar. Slik lærer de av skilnaden mellom det de venta, og det som hende.',
    step: 'Kva er neste steg',
    expectation: 'Kva ventar de skal hende',
    reviewOn: 'Når kan vi gå og sjå',
    lock: 'Lagre og lås forventninga',
    result: 'Skriv resultat',
    resultTitle: 'Kva hende?',
    resultLabel: 'Kva hende',
    resultIntro: 'Skriv fakta og tal. Tolkinga kjem etterpå.',
    learning: 'Skriv læring',
    learningTitle: 'Kva lærte de?',
    learningLabel: 'Kva lærte de',
    openTitle: (number: number) => `Eksperiment ${n.whole(number)}`,
    facts: {
      step: 'Steg',
      expectation: 'Forventning',
      result: 'Kva hende',
      learning: 'Kva vi lærte',
      reviewOn: 'Gå og sjå',
    },
    hintResult: 'Forventninga er låst. Neste: Skriv ned kva som hende.',
    hintLearning: 'Neste: Skriv ned kva de lærte. Då kan de ta neste steg.',
    history: (shown: number, all: number) =>
      shown === all
        ? 'Tidlegare eksperiment'
        : `Tidlegare eksperiment (${n.whole(shown)} av ${n.whole(all)})`,
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
      const units = `${n.whole(inLean)} av ${n.whole(all)} einingar arbeider etter Lean-prinsippa.`;
      return `Per ${n.date(asOf)}: ${n.fte(identified.fte)} årsverk er identifiserte, og ${n.fte(realised.fte)} av dei er realiserte${part}. ${units}`;
    },
    headlineUnit: (asOf: string, identified: Amount, realised: Amount, rate: number | undefined) => {
      const part = rate === undefined ? '' : ` (${n.percent(rate)})`;
      return `Per ${n.date(asOf)}: ${n.fteAlone(identified.fte)} årsverk er identifiserte, og ${n.fteAlone(realised.fte)} av dei er realiserte${part}.`;
    },
    chartTitle: 'Årsverk',
    figure: 'Gevinst',
    fteUnit: 'Årsverk',
    hoursUnit: 'Timar i veka',
    figures: {
      reported: 'Meldt',
      identified: 'Identifisert',
      agreed: 'Avtalt',
      realised: 'Realisert',
      unconfirmed: 'Realisert, ikkje stadfesta',
      freed: 'Frigjord tid, ikkje omdisponert',
      sustained: 'Halden ved lag',
      lapsed: 'Bortfallen',
    } satisfies Record<Figure, string>,
    rate: 'Realiseringsgrad',
    leanUnits: 'Einingar i Lean',
    leanUnitsOf: (inLean: number, all: number) => `${n.whole(inLean)} av ${n.whole(all)}`,
    leanStaff: 'Tilsette i Lean',
    leanStaffOf: (inLean: number, all: number) =>
      all === 0 ? '0' : `${n.whole(inLean)} av ${n.whole(all)} (${n.percent(inLean / all)})`,
    gains: 'Gevinstar',
    gainsOf: (all: number, realised: number, imported: number) =>
      `${n.whole(all)} ${all === 1 ? 'identifisert' : 'identifiserte'}, ${n.whole(realised)} ${realised === 1 ? 'realisert' : 'realiserte'}${imported > 0 ? `, ${n.whole(imported)} ${imported === 1 ? 'importert' : 'importerte'}` : ''}`,
    waiting: 'Melde tidstjuvar som ventar på svar',
    methods: 'Talgrunnlag',
    share: (method: string, share: number) => `${method} ${n.percent(share)}`,
    once: 'Spart éin gong, utanom årsverk',
    basis: (asOf: string, knownAt: number) =>
      `Per ${n.date(asOf)}. Byggjer på alt som er registrert til og med føring ${n.whole(knownAt)}.`,
    parameters: (hours: number, weeks: number, week: number, count: number) =>
      `Eitt årsverk er ${n.short(hours)} timar: ${n.short(weeks)} arbeidsveker på ${n.short(week)} timar. Det gjeld ${gains(count)}.`,
    realisedMeans:
      'Realisert vil seie at kommunen kan dokumentere at den sparte tida no går til noko som gir høgare kvalitet eller kapasitet.',
    empty: 'Her er ingen gevinstar identifiserte enno.',
    explain: 'Forklar tala',
    explainIntro: (first: number, last: number, all: number) =>
      `Viser ${n.whole(first)}–${n.whole(last)} av ${n.whole(all)}, dei største først. Tala er lagde saman før dei er runda av.`,
    explainTitle: (unit: string) => `Slik vart tala til: ${unit}`,
    imported: 'importert historikk',
    own: 'frå ein tidstjuv',
    waitingThief: 'meldt tidstjuv som ventar på svar',
    next: 'Vis fleire',
    show: 'Vis status',
    dateInFuture: (date: string) =>
      `${n.date(date)} er ikkje komen enno. Vel dagens dato eller ein tidlegare dato.`,
    badDate: (text: string) =>
      `«${text}» er ikkje ein dato eg kan lese. Skriv til dømes 01.04.2016 eller 2016-04-01.`,
  },

  refusals: {
    unknownThief: 'Den tidstjuven finn eg ikkje.',
    unknownGain: 'Den gevinsten finn eg ikkje, eller så er han avslutta.',
    unknownUnit: 'Den eininga finn eg ikkje. Vel ei frå lista.',
    alreadyAssessed: 'Denne tidstjuven er allereie vurdert.',
    withdrawn: 'Denne tidstjuven er trekt tilbake.',
    notYours: 'Berre den som har meldt tidstjuven, kan gjere dette.',
    reportedByYou:
      'Du har meldt denne tidstjuven sjølv, så ein annan må identifisere han. Leiaren over deg eller utviklingseininga kan gjere det.',
    guessIsNotIdentified: 'Eit laust overslag tel berre som meldt. Vel korleis talet er sjekka.',
    onceIsNoGain:
      'Denne tida blir spart berre éin gong, og blir aldri rekna som årsverk. Skriv kor mange timar i veka de sparer, eller avvis tidstjuven.',
    needsLeader: 'Det kan berre leiaren for eininga, utviklingseininga eller administratoren gjere.',
    needsAgreement:
      'Gevinstavtalen manglar. Leiaren og ein tillitsvald må først avtale kva tida skal brukast til.',
    alreadyAgreed: 'Gevinstavtalen er allereie inngått.',
    proposalChanged:
      'Framlegget er endra etter at du opna kortet. Opne gevinsten på nytt og les det nye framlegget.',
    noProposal: 'Det er ikkje noko framlegg som ventar på godkjenning.',
    ownProposal:
      'Du føreslo dette sjølv, så ein annan må godkjenne det. Leiaren, ein tillitsvald eller utviklingseininga kan gjere det.',
    needsStaffRepresentative: 'Avtalen er føreslått av leiinga, så ein tillitsvald må godta han.',
    needsOtherRole:
      'To ulike roller må stå bak ein realisert gevinst. Leiaren, den gevinstansvarlege, ein tillitsvald eller utviklingseininga kan godkjenne.',
    startBeforeIdentified: ({ date }) =>
      `Startdatoen kan ikkje vere før gevinsten vart identifisert, ${n.date(String(date))}.`,
    alreadyIntroduced: 'Oppstarten er allereie lagra, og nullpunktet er låst.',
    needsIntroduction: 'Startdato og nullpunkt manglar. Set oppstart først.',
    alreadyMeasured: 'Målinga er allereie lagra.',
    methodTooWeak: 'Målinga må vere ei stikkprøve eller betre.',
    measuredTooEarly: ({ date }) =>
      `Målinga kan tidlegast gjerast ${n.date(String(date))}, fire veker etter oppstart.`,
    nothingSaved: 'Etter målinga og det nye arbeidet er det ikkje spart noko tid. Sjekk tala.',
    needsMeasurement: 'Målinga etter endringa manglar. Registrer målinga først.',
    usesExceedSaving: 'De kan ikkje dokumentere meir tid enn det som er målt spart.',
    usesNotAgreed: 'Denne bruken av tida er ikkje avtalt.',
    useMissing: 'Skriv kva tida skal brukast til.',
    evidenceMissing: 'Oppgi dokumentasjon for kvar bruk av tida.',
    evidenceIsOld: ({ date }) =>
      `Gevinsten fall bort ${n.date(String(date))}. Han kan telje igjen når de har dokumentasjon frå den dagen eller seinare for kvar bruk av tida.`,
    alreadyRealised: 'Gevinsten er allereie realisert.',
    unknownBoard: 'Den tavla finn eg ikkje.',
    unknownExperiment: 'Det eksperimentet finn eg ikkje.',
    boardChanged:
      'Nokon andre har endra det same medan du skreiv. Teksten din står her. Sjå på tavla, og lagre igjen dersom teksten din skal gjelde.',
    boardIncomplete:
      'Skriv måltilstand og hindring først. Då veit de kva eksperimentet skal lære dykk noko om.',
    experimentIsOpen:
      'De har eit eksperiment i gang. Skriv resultat og læring først, så byggjer neste steg på det de har lært.',
    obstacleInWork:
      'De har eit eksperiment i gang på denne hindringa. Skriv resultat og læring før de vel ei ny hindring.',
    expectationIsLocked:
      'Forventninga er låst. Elles ville de ikkje sett skilnaden mellom det de venta, og det som hende.',
    noOpenExperiment:
      'De har ikkje noko eksperiment i gang. Skriv «nytt eksperiment» for å planleggje det neste steget.',
    resultIsWritten: 'Resultatet er allereie skrive. Teksten din står framleis her, men han er ikkje lagra.',
    resultFirst:
      'Skriv ned kva som hende, før de skriv kva de lærte. Då held de fakta og tolking frå kvarandre.',
    learningIsWritten: 'Læringa er allereie skriven. Teksten din står framleis her, men han er ikkje lagra.',
    needsMember:
      'Denne tavla høyrer til ei anna eining. Berre dei som arbeider i eininga, og leiaren deira, kan endre tavla. Skriv «eining» for å byte eining.',
    onlyAdministrator: 'Berre administratoren og utviklingseininga kan endre roller.',
    onlyPersonal: 'Dette viser eg berre i den personlege chatten, så ikkje heile kanalen ser det.',
  },
};
