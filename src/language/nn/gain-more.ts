import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time } from './amounts.ts';

/** What concerns a whole gain: who owns it, what it takes time from, who shares it, its end and its corrections. */
export const gainMore: Texts['gainMore'] = {
  title: (title: string) => `Meir om gevinsten: ${title}`,
  intro: 'Her styrer de det som gjeld heile gevinsten.',
  measureAgain: 'Mål på nytt',
  measureAgainHint:
    'Ei ny måling gjeld frå sin eigen dato. Er det spart mindre no, fell resten bort frå den dagen.',
  back: 'Vis gevinsten',
  owner: {
    title: 'Gevinstansvarleg',
    intro:
      'Den gevinstansvarlege følgjer opp gevinsten, måler og dokumenterer. Leiaren gjer det til nokon er peikt ut.',
    person: 'Gevinstansvarleg',
    other: 'Finn nokon annan i kommunen',
    leader: 'Leiaren for eininga',
    submit: 'Lagre',
    named: (name: string) => `${name} er no gevinstansvarleg.`,
    leads: 'Leiaren for eininga har no ansvaret for gevinsten.',
    toOwner: (title: string) =>
      `Du er no gevinstansvarleg for «${title}». Skriv «vis gevinst» for å sjå han.`,
  },
  claim: {
    title: 'Prosess og oppgåve',
    intro: 'Skriv kva oppgåve de sparer tid på, så ingen timar blir talde to gonger.',
    process: 'Prosess',
    processHint: 'Til dømes: medisinrunden',
    task: 'Oppgåve',
    taskHint: 'Til dømes: hente nøklar',
    hours: 'Timar i veka oppgåva tek før endringar',
    submit: 'Lagre',
    done: 'Oppgåva er lagra.',
    rest: 'Rekn ut frå det som er att',
    split: 'Del opp for hand',
    reasonRest: (title: string) => `Rekna ut frå det som er att etter «${title}».`,
    reasonSplit: 'Oppgåva er delt for hand mellom gevinstane.',
    rested: (amount: Amount) => `Gevinsten er rekna ut frå det som er att: ${alone(amount)}.`,
    splitTitle: 'Del oppgåva mellom gevinstane',
    splitIntro: (hoursPerWeek: number) =>
      `Oppgåva tek ${time(hoursPerWeek)} i veka. Gevinstane kan ikkje spare meir enn det til saman. Det som er målt, står fast.`,
    part: (title: string) => `Timar i veka: ${title}`,
    splitSubmit: 'Lagre delinga',
    divided: 'Oppgåva er delt mellom gevinstane.',
  },
  share: {
    title: 'Del mellom einingar',
    intro: 'Skriv kor stor del av gevinsten kvar eining har. Delane skal bli 100 % til saman.',
    unit: (count: number) => `Eining ${n.whole(count)}`,
    percent: (count: number) => `Prosent, eining ${n.whole(count)}`,
    submit: 'Lagre delinga',
    undo: 'Ikkje del gevinsten',
    done: 'Gevinsten er delt mellom einingane.',
    undone: 'Gevinsten høyrer til eininga åleine igjen.',
    both: 'Vel eininga og skriv prosenten, eller lat begge stå tomme.',
  },
  abandon: {
    title: 'Avslutt gevinsten',
    intro:
      'Ein gevinst som er avslutta, tel ikkje som identifisert eller realisert. Alt som er skrive, blir ståande i historia.',
    reason: 'Grunngiving',
    submit: 'Avslutt gevinsten',
    done: 'Gevinsten er avslutta.',
  },
  correct: {
    title: 'Rett opp',
    intro: 'Det som er retta, blir ståande i historia med grunngivinga.',
    what: {
      identified: 'Identifiseringa',
      agreed: 'Avtalen',
      introduced: 'Oppstart og nullpunkt',
      measured: 'Målinga',
      realised: 'Realiseringa',
      abandoned: 'Avslutninga',
    },
    told: (date: string) => `Gjeld frå ${n.date(date)}`,
    falls: (text: string) => `Tek du det tilbake, fell dette òg bort: ${text}.`,
    edit: 'Rett tala',
    takeBack: 'Ta tilbake',
    reason: 'Grunngiving',
    unit: 'Eining',
    hours: 'Timar i veka som blir sparte',
    submit: 'Lagre rettinga',
    recounted: 'Målingane blir rekna om. Dei som ikkje lenger held, fell bort og må gjerast på nytt.',
    needsApproval:
      'Rettinga kan gjere det realiserte mindre, men aldri større. Skal det bli større, må bruken av tida dokumenterast og godkjennast på nytt.',
    realisedHint:
      'Etterpå kan de dokumentere bruken på nytt. Ein annan person i ei anna rolle må godkjenne han.',
    done: 'Rettinga er lagra. Det gamle står i historia.',
    fell: (text: string) => `Dette fall bort: ${text}.`,
    toApprover: (title: string, reason: string) =>
      `Realiseringa av «${title}» er teken tilbake: ${sentence(reason)}`,
  },
  list: {
    title: 'Gevinstar',
    intro: (count: number) =>
      `${n.whole(count)} ${count === 1 ? 'gevinst' : 'gevinstar'}. Dei nyaste står først.`,
    none: 'Eg fann ingen gevinst. Skriv «vis gevinst» for å sjå gevinstane i eininga di.',
    choose: 'Vel gevinsten',
    open: 'Opne',
  },
};
