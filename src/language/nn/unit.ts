import type { Texts } from '../nb/index.ts';

export const unit: Texts['unit'] = {
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
};

export const role: Texts['role'] = {
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
};
