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
