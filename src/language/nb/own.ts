import type { Refusals } from '../refusals.ts';
import { sentence } from '../sentence.ts';
import { n } from './amounts.ts';

/** One's own reports: `mine`, answers, drafts, and the receipt code. */
export const own = {
  question: (text: string) => `Lederen spør: ${sentence(text)}`,
  answer: 'Svar',
  answerTitle: (title: string) => `Svar om «${title}»`,
  answerLabel: 'Svaret ditt',
  answerSend: 'Send svaret',
  answered: (title: string) => `Takk! Svaret om «${title}» er sendt. Lederen vurderer tidstyven igjen.`,
  toAsker: (title: string) =>
    `Du har fått svar på spørsmålet ditt om «${title}». Skriv «oppgaver» for å se det.`,
  owner: (role: string) => `Ansvarlig: ${role}`,
  escalatedTo: (unit: string) => `Løftet til: ${unit}`,
  municipality: 'kommunen',
  answerBy: (date: string) => `Neste svar: ${n.date(date)}`,
  mergedInto: (title: string) => `Slått sammen med «${title}»`,
  draft: 'utkast, ikke meldt',
  draftOn: (date: string) => `Lagret ${n.date(date)}`,
  untitled: 'Uten tittel',
  resume: 'Fortsett',
  discard: 'Slett',
  discarded: 'Utkastet er slettet.',
  noDraft: 'Du har ingen utkast. Skriv «meld» for å begynne på en ny melding.',
  byCode: 'Meldingen din',
  codeAsk: 'Skriv koden rett etter «kode». Koden har fire grupper med fire tegn.',
};

export const refusals: Refusals<'own'> = {
  unknownCode: 'Jeg finner ingen melding med den koden. Se etter om alle de 16 tegnene er riktige.',
  unknownDraft: 'Det utkastet finnes ikke lenger. Skriv «mine» for å se utkastene dine.',
  authorshipFixed:
    'Du kan ikke endre etterpå om det blir lagret hvem du er. Trekk meldingen tilbake, og meld på nytt med det andre valget.',
};
