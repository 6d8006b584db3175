import type { Language } from './language.ts';

/** What the bot says on its own account, when no handler could answer. */
export type TeamsTexts = {
  notSaved: (id: string) => string;
  failed: (id: string) => string;
  slow: string;
  unsupported: string;
  brokenButton: string;
  unknownPerson: string;
};

const nb: TeamsTexts = {
  notSaved: (id) =>
    `Jeg fikk ikke lagret dette, men teksten din står fortsatt her. Prøv igjen om litt. Feilkode ${id}.`,
  failed: (id) =>
    `Noe gikk galt hos meg. Prøv igjen om litt. Skjer det igjen, oppgir du feilkode ${id} til dem som drifter Tidvinn.`,
  slow: 'Dette tar lengre tid enn vanlig. Jeg skriver til deg i chatten når det er ferdig.',
  unsupported: 'Dette kan jeg ikke gjøre herfra. Skriv «hjelp» til meg i chatten for å se alt jeg kan.',
  brokenButton:
    'Knappen sendte ikke det jeg trengte, så ingenting er endret. Skriv «hjelp» for å få et nytt kort.',
  unknownPerson:
    'Jeg ser ikke hvem du er i Teams, så jeg kan ikke gjøre dette for deg. Logg inn med jobbkontoen din, og prøv igjen.',
};

const nn: TeamsTexts = {
  notSaved: (id) =>
    `Eg fekk ikkje lagra dette, men teksten din står framleis her. Prøv igjen om litt. Feilkode ${id}.`,
  failed: (id) =>
    `Noko gjekk gale hos meg. Prøv igjen om litt. Skjer det igjen, oppgir du feilkode ${id} til dei som driftar Tidvinn.`,
  slow: 'Dette tek lengre tid enn vanleg. Eg skriv til deg i chatten når det er ferdig.',
  unsupported: 'Dette kan eg ikkje gjere herifrå. Skriv «hjelp» til meg i chatten for å sjå alt eg kan.',
  brokenButton:
    'Knappen sende ikkje det eg hadde bruk for, så ingenting er endra. Skriv «hjelp» for å få eit nytt kort.',
  unknownPerson:
    'Eg ser ikkje kven du er i Teams, så eg kan ikkje gjere dette for deg. Logg inn med jobbkontoen din, og prøv igjen.',
};

const en: TeamsTexts = {
  notSaved: (id) =>
    `I could not save this, but your text is still here. Try again in a moment. Error code ${id}.`,
  failed: (id) =>
    `Something went wrong on my side. Try again in a moment. If it happens again, give error code ${id} to those who run Tidvinn.`,
  slow: 'This is taking longer than usual. I will write to you in the chat when it is done.',
  unsupported: 'I cannot do this from here. Write "help" to me in the chat to see everything I can do.',
  brokenButton:
    'The button did not send what I needed, so nothing has changed. Write "help" to get a new card.',
  unknownPerson:
    'I cannot see who you are in Teams, so I cannot do this for you. Sign in with your work account and try again.',
};

export const teamsTexts: Record<Language, TeamsTexts> = { nb, nn, en };
