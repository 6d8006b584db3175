export const unit = {
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
};

export const role = {
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
};
