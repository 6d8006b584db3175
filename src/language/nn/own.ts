import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { n } from './amounts.ts';

export const own: Texts['own'] = {
  question: (text: string) => `Leiaren spør: ${sentence(text)}`,
  answer: 'Svar',
  answerTitle: (title: string) => `Svar om «${title}»`,
  answerLabel: 'Svaret ditt',
  answerSend: 'Send svaret',
  answered: (title: string) => `Takk! Svaret om «${title}» er sendt. Leiaren vurderer tidstjuven på nytt.`,
  toAsker: (title: string) =>
    `Du har fått svar på spørsmålet ditt om «${title}». Skriv «oppgåver» for å sjå det.`,
  owner: (role: string) => `Ansvarleg: ${role}`,
  escalatedTo: (unit: string) => `Løfta til: ${unit}`,
  municipality: 'kommunen',
  answerBy: (date: string) => `Neste svar: ${n.date(date)}`,
  mergedInto: (title: string) => `Slått saman med «${title}»`,
  draft: 'utkast, ikkje meldt',
  draftOn: (date: string) => `Lagra ${n.date(date)}`,
  untitled: 'Utan tittel',
  resume: 'Hald fram',
  discard: 'Slett',
  discarded: 'Utkastet er sletta.',
  noDraft: 'Du har ingen utkast. Skriv «meld» for å byrje på ei ny melding.',
  byCode: 'Meldinga di',
  codeAsk: 'Skriv koden rett etter «kode». Koden har fire grupper med fire teikn.',
};

export const refusals: Refusals<'own'> = {
  unknownCode: 'Eg finn inga melding med den koden. Sjå etter om alle dei 16 teikna er rette.',
  unknownDraft: 'Det utkastet finst ikkje lenger. Skriv «mine» for å sjå utkasta dine.',
  authorshipFixed:
    'Du kan ikkje endre etterpå om det blir lagra kven du er. Trekk meldinga tilbake, og meld på nytt med det andre valet.',
};
