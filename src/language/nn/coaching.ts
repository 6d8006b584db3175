import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const coaching: Texts['coaching'] = {
  card: (number: number, count: number) => `Coachingrunde, kort ${n.whole(number)} av ${n.whole(count)}`,
  next: 'Neste',
  back: 'Tilbake',
  finish: 'Fullfør runden',
  start: 'Gå gjennom spørsmåla',
  targetKept: 'Måltilstanden blir ikkje endra her. Skriv «måltilstand» for å endre han.',
  value: (unit: string) => `Nytt tal i dag (${unit})`,
  notYet: 'Lat felta stå tomme dersom steget ikkje er teke enno.',
  newObstacle: 'Ny hindring',
  theNewOne: 'Ei ny, som eg skriv i feltet nedanfor',
  writeIt: 'Skriv hindringa i feltet nedanfor.',
  stillOpen: 'Steget er ikkje ferdig, så det er framleis dette de arbeider med:',
  resultFirst: 'Skriv kva som hende, før du skriv kva du lærte.',
  learningNext: 'Du har skrive kva som hende. Skriv òg kva du lærte av det.',
  view: {
    title: (unit: string) => `For coachen: ${unit}`,
    intro: 'Dette ser berre du. Du spør, og den lærande svarar ut frå tavla.',
    held: (count: number) =>
      count === 0
        ? 'Ingen rundar er haldne enno'
        : count === 1
          ? 'Éin runde er halden'
          : `${n.whole(count)} rundar er haldne`,
    last: (date: string) => `Sist ${n.date(date)}`,
    nextOn: (date: string) => `Gå og sjå ${n.date(date)}`,
    notes: 'Notat frå 2. coach',
    note: (date: string, text: string) => `${n.date(date)}: ${text}`,
    empty: 'Det står ikkje noko på tavla enno.',
    hints: 'Til ettertanke',
  },
  hints: {
    doing: 'Måltilstanden skildrar noko som skal gjerast. Spør korleis det skal vere når det verkar.',
    notMeasurable: 'Måltilstanden har ikkje noko tal. Spør korleis dei vil sjå at dei er der.',
    hiddenSolution:
      '«Manglar …» er ofte ei skjult løysing. Spør kva som hender i arbeidet fordi det manglar.',
    interpretation: 'Resultatet ser ut til å vere ei tolking. Spør kva dei såg og talde.',
    onlyFacts: 'Læringa gjentek det som hende. Spør kva dei veit no som dei ikkje visste før.',
    overdue: (date: string) => `Fristen gjekk ut ${n.date(date)}. Spør kva dei vil gjere med måltilstanden.`,
  },
  note: {
    title: 'Notat til coachen',
    intro: (name: string) => `Berre ${name} får lese dette.`,
    text: 'Kva såg du',
    send: 'Send til coachen',
    sent: 'Notatet er sendt til coachen og til ingen andre.',
    heard: (title: string) =>
      `Du har fått eit notat frå 2. coach om «${title}». Skriv «coaching» her i chatten for å lese det.`,
  },
};
