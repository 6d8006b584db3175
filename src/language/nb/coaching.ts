import { n } from './amounts.ts';

/** The coaching cycle, and what the coach alone sees. */
export const coaching = {
  card: (number: number, count: number) => `Coachingrunde, kort ${n.whole(number)} av ${n.whole(count)}`,
  next: 'Neste',
  back: 'Tilbake',
  finish: 'Fullfør runden',
  start: 'Gå gjennom spørsmålene',
  targetKept: 'Måltilstanden endres ikke her. Skriv «måltilstand» for å endre den.',
  value: (unit: string) => `Nytt tall i dag (${unit})`,
  notYet: 'La feltene stå tomme hvis steget ikke er tatt ennå.',
  newObstacle: 'Ny hindring',
  theNewOne: 'En ny, som jeg skriver i feltet nedenfor',
  writeIt: 'Skriv hindringen i feltet nedenfor.',
  stillOpen: 'Steget er ikke ferdig, så det er fortsatt dette dere jobber med:',
  resultFirst: 'Skriv hva som skjedde, før du skriver hva du lærte.',
  learningNext: 'Du har skrevet hva som skjedde. Skriv også hva du lærte av det.',
  view: {
    title: (unit: string) => `For coachen: ${unit}`,
    intro: 'Dette ser bare du. Du spør, og den lærende svarer ut fra tavla.',
    held: (count: number) =>
      count === 0
        ? 'Ingen runder er holdt ennå'
        : count === 1
          ? 'Én runde er holdt'
          : `${n.whole(count)} runder er holdt`,
    last: (date: string) => `Sist ${n.date(date)}`,
    nextOn: (date: string) => `Gå og se ${n.date(date)}`,
    notes: 'Notater fra 2. coach',
    note: (date: string, text: string) => `${n.date(date)}: ${text}`,
    empty: 'Det står ikke noe på tavla ennå.',
    hints: 'Til ettertanke',
  },
  hints: {
    doing: 'Måltilstanden beskriver noe som skal gjøres. Spør hvordan det skal være når det virker.',
    notMeasurable: 'Måltilstanden har ikke noe tall. Spør hvordan de vil se at de er der.',
    hiddenSolution: '«Mangler …» er ofte en skjult løsning. Spør hva som skjer i arbeidet fordi det mangler.',
    interpretation: 'Resultatet ser ut til å være en tolkning. Spør hva de så og telte.',
    onlyFacts: 'Læringen gjentar det som skjedde. Spør hva de vet nå som de ikke visste før.',
    overdue: (date: string) => `Fristen gikk ut ${n.date(date)}. Spør hva de vil gjøre med måltilstanden.`,
  },
  note: {
    title: 'Notat til coachen',
    intro: (name: string) => `Bare ${name} får lese dette.`,
    text: 'Hva så du',
    send: 'Send til coachen',
    sent: 'Notatet er sendt til coachen og til ingen andre.',
    heard: (title: string) =>
      `Du har fått et notat fra 2. coach om «${title}». Skriv «coaching» her i chatten for å lese det.`,
  },
};
