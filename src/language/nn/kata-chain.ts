import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const kataChain: Texts['kataChain'] = {
  takeThief: {
    title: 'Ta opp ein tidstjuv på tavla',
    intro: 'Tidstjuven blir hindringa de arbeider med, eller utfordringa på tavla.',
    thief: 'Kva for ein tidstjuv',
    as: 'Kva skal han vere',
    asObstacle: 'ei hindring på tavla',
    asChallenge: 'utfordringa på tavla',
    button: 'Ta opp tidstjuv',
    onBoard: 'Ta opp på tavla',
  },
  link: {
    title: 'Knyt eksperimentet til ein gevinst',
    intro: 'Då kan alle sjå kva for eksperiment som ligg bak gevinsten.',
    experiment: 'Kva for eit eksperiment',
    gain: 'Kva for ein gevinst',
    button: 'Knyt til gevinst',
    undo: 'Løys frå gevinsten',
    undoTitle: 'Løys eksperimentet frå gevinsten',
  },
  behind: {
    button: 'Sjå eksperimenta',
    gain: (title: string) => `Eksperimenta bak «${title}»`,
    thief: (title: string) => `Eksperimenta mot «${title}»`,
    none: 'Ingen eksperiment er knytte hit enno.',
  },
  offers: {
    title: 'Dette verka hos andre',
    intro: 'Einingar med same tidstjuven har prøvd dette, og det førte til ein gevinst.',
    none: 'Eg veit ikkje enno om noko som har verka mot slike tidstjuvar hos andre.',
    from: (unit: string) => `Frå ${unit}`,
    thief: (title: string) => `Tidstjuven: ${title}`,
    button: 'Prøv dette hos oss',
  },
  story: {
    title: 'Historia om tavla',
    intro: (name: string, date: string) => `${name}. Tavla vart starta ${n.date(date)}.`,
    target: (number: number) => `Måltilstand ${n.whole(number)}`,
    open: 'i gang',
    from: (date: string) => `Frå ${n.date(date)}`,
    observations: (count: number) => (count === 1 ? '1 måling' : `${n.whole(count)} målingar`),
    change: (title: string, text: string) => `Frå ${title} til ${text}`,
    obstacle: (text: string) => `Hindring: ${text}`,
    was: (text: string, reason: string) => `Før retting: ${text} (${reason})`,
    cycles: (count: number) => (count === 1 ? '1 coachingrunde' : `${n.whole(count)} coachingrundar`),
    page: (number: number, count: number) => `Side ${n.whole(number)} av ${n.whole(count)}`,
    next: 'Neste side',
    previous: 'Førre side',
  },
};
