import { n } from './amounts.ts';

/** From time thief to board, from experiment to gain, from unit to unit; and the board's own story. */
export const kataChain = {
  takeThief: {
    title: 'Ta opp en tidstyv på tavla',
    intro: 'Tidstyven blir hindringen dere jobber med, eller utfordringen på tavla.',
    thief: 'Hvilken tidstyv',
    as: 'Hva skal den være',
    asObstacle: 'en hindring på tavla',
    asChallenge: 'utfordringen på tavla',
    button: 'Ta opp tidstyv',
    onBoard: 'Ta opp på tavla',
  },
  link: {
    title: 'Knytt eksperimentet til en gevinst',
    intro: 'Da kan alle se hvilke eksperimenter som ligger bak gevinsten.',
    experiment: 'Hvilket eksperiment',
    gain: 'Hvilken gevinst',
    button: 'Knytt til gevinst',
    undo: 'Løs fra gevinsten',
    undoTitle: 'Løs eksperimentet fra gevinsten',
  },
  behind: {
    button: 'Se eksperimentene',
    gain: (title: string) => `Eksperimentene bak «${title}»`,
    thief: (title: string) => `Eksperimentene mot «${title}»`,
    none: 'Ingen eksperimenter er knyttet hit ennå.',
  },
  offers: {
    title: 'Dette virket hos andre',
    intro: 'Enheter med samme tidstyv har prøvd dette, og det førte til en gevinst.',
    none: 'Jeg vet ikke ennå om noe som har virket mot slike tidstyver hos andre.',
    from: (unit: string) => `Fra ${unit}`,
    thief: (title: string) => `Tidstyven: ${title}`,
    button: 'Prøv dette hos oss',
  },
  story: {
    title: 'Historien om tavla',
    intro: (name: string, date: string) => `${name}. Tavla ble startet ${n.date(date)}.`,
    target: (number: number) => `Måltilstand ${n.whole(number)}`,
    open: 'i gang',
    from: (date: string) => `Fra ${n.date(date)}`,
    observations: (count: number) => (count === 1 ? '1 måling' : `${n.whole(count)} målinger`),
    change: (title: string, text: string) => `Fra ${title} til ${text}`,
    obstacle: (text: string) => `Hindring: ${text}`,
    was: (text: string, reason: string) => `Før retting: ${text} (${reason})`,
    cycles: (count: number) => (count === 1 ? '1 coachingrunde' : `${n.whole(count)} coachingrunder`),
    page: (number: number, count: number) => `Side ${n.whole(number)} av ${n.whole(count)}`,
    next: 'Neste side',
    previous: 'Forrige side',
  },
};
