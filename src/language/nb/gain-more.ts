import type { Amount } from '../../domain/time/parameters.ts';
import { sentence } from '../sentence.ts';
import { alone, n, time } from './amounts.ts';

/** What concerns a whole gain: who owns it, what it takes time from, who shares it, its end and its corrections. */
export const gainMore = {
  title: (title: string) => `Mer om gevinsten: ${title}`,
  intro: 'Her styrer dere det som gjelder hele gevinsten.',
  measureAgain: 'Mål på nytt',
  measureAgainHint:
    'En ny måling gjelder fra sin egen dato. Er det spart mindre nå, faller resten bort fra den dagen.',
  back: 'Vis gevinsten',
  owner: {
    title: 'Gevinstansvarlig',
    intro:
      'Den gevinstansvarlige følger opp gevinsten, måler og dokumenterer. Lederen gjør det til noen er utpekt.',
    person: 'Gevinstansvarlig',
    other: 'Finn noen andre i kommunen',
    leader: 'Lederen for enheten',
    submit: 'Lagre',
    named: (name: string) => `${name} er nå gevinstansvarlig.`,
    leads: 'Lederen for enheten har nå ansvaret for gevinsten.',
    toOwner: (title: string) => `Du er nå gevinstansvarlig for «${title}». Skriv «vis gevinst» for å se den.`,
  },
  claim: {
    title: 'Prosess og oppgave',
    intro: 'Skriv hvilken oppgave dere sparer tid på, så ingen timer telles to ganger.',
    process: 'Prosess',
    processHint: 'For eksempel: medisinrunden',
    task: 'Oppgave',
    taskHint: 'For eksempel: hente nøkler',
    hours: 'Timer i uka oppgaven tar før endringer',
    submit: 'Lagre',
    done: 'Oppgaven er lagret.',
    rest: 'Regn ut fra det som er igjen',
    split: 'Del opp for hånd',
    reasonRest: (title: string) => `Regnet ut fra det som er igjen etter «${title}».`,
    reasonSplit: 'Oppgaven er delt for hånd mellom gevinstene.',
    rested: (amount: Amount) => `Gevinsten er regnet ut fra det som er igjen: ${alone(amount)}.`,
    splitTitle: 'Del oppgaven mellom gevinstene',
    splitIntro: (hoursPerWeek: number) =>
      `Oppgaven tar ${time(hoursPerWeek)} i uka. Gevinstene kan ikke spare mer enn det til sammen. Det som er målt, står fast.`,
    part: (title: string) => `Timer i uka: ${title}`,
    splitSubmit: 'Lagre delingen',
    divided: 'Oppgaven er delt mellom gevinstene.',
  },
  share: {
    title: 'Del mellom enheter',
    intro: 'Skriv hvor stor del av gevinsten hver enhet har. Delene skal bli 100 % til sammen.',
    unit: (count: number) => `Enhet ${n.whole(count)}`,
    percent: (count: number) => `Prosent, enhet ${n.whole(count)}`,
    submit: 'Lagre delingen',
    undo: 'Ikke del gevinsten',
    done: 'Gevinsten er delt mellom enhetene.',
    undone: 'Gevinsten hører til enheten alene igjen.',
    both: 'Velg enheten og skriv prosenten, eller la begge stå tomme.',
  },
  abandon: {
    title: 'Avslutt gevinsten',
    intro:
      'En gevinst som er avsluttet, teller ikke som identifisert eller realisert. Alt som er skrevet, blir stående i historien.',
    reason: 'Begrunnelse',
    submit: 'Avslutt gevinsten',
    done: 'Gevinsten er avsluttet.',
  },
  correct: {
    title: 'Rett opp',
    intro: 'Det som er rettet, blir stående i historien med begrunnelsen.',
    what: {
      identified: 'Identifiseringen',
      agreed: 'Avtalen',
      introduced: 'Oppstart og nullpunkt',
      measured: 'Målingen',
      realised: 'Realiseringen',
      abandoned: 'Avslutningen',
    },
    told: (date: string) => `Gjelder fra ${n.date(date)}`,
    falls: (text: string) => `Tar du det tilbake, faller også dette bort: ${text}.`,
    edit: 'Rett tallene',
    takeBack: 'Ta tilbake',
    reason: 'Begrunnelse',
    unit: 'Enhet',
    hours: 'Timer i uka som spares',
    submit: 'Lagre rettelsen',
    recounted: 'Målingene regnes om. De som ikke lenger holder, faller bort og må gjøres på nytt.',
    needsApproval:
      'Rettelsen kan gjøre det realiserte mindre, men aldri større. Skal det bli større, må bruken av tiden dokumenteres og godkjennes på nytt.',
    realisedHint:
      'Etterpå kan dere dokumentere bruken på nytt. En annen person i en annen rolle må godkjenne den.',
    done: 'Rettelsen er lagret. Det gamle står i historien.',
    fell: (text: string) => `Dette falt bort: ${text}.`,
    toApprover: (title: string, reason: string) =>
      `Realiseringen av «${title}» er tatt tilbake: ${sentence(reason)}`,
  },
  list: {
    title: 'Gevinster',
    intro: (count: number) =>
      `${n.whole(count)} ${count === 1 ? 'gevinst' : 'gevinster'}. De nyeste står først.`,
    none: 'Jeg fant ingen gevinst. Skriv «vis gevinst» for å se gevinstene i enheten din.',
    choose: 'Velg gevinsten',
    open: 'Åpne',
  },
};
