import type { Refusals } from '../refusals.ts';

/** Others' time thieves that are the same: what is like it, and joining it. */
export const support = {
  similarTitle: 'Er det en av disse?',
  similarIntro:
    'Dette ligner på noe som er meldt fra før. Er det det samme, kan du bli med der. Da blir tiden regnet bare én gang, og du hører hvordan det går.',
  similarNone: 'Jeg finner ingen åpen tidstyv som ligner.',
  similarAsk: 'Skriv noen ord om tidstyven etter «gjelder oss også», så leter jeg opp den som er meldt.',
  hint: (title: string) => `Dette ligner på en tidstyv som er meldt: «${title}».`,
  show: 'Se det som ligner',
  join: 'Gjelder oss også',
  different: 'Nei, meld min',
  formTitle: (title: string) => `«${title}» gjelder oss også`,
  formIntro: 'Hvor mye tid tar det hos dere? Du kan la minutter, ganger og antall personer stå tomt.',
  who: 'Skal det lagres hvem du er',
  whoStored: 'Ja, så jeg hører hvordan det går',
  whoNotStored: 'Nei, ikke lagre hvem jeg er',
  whoNotStoredNote:
    'Blir det ikke lagret hvem du er, hører du ikke hvordan det går, og du kan ikke ombestemme deg.',
  send: 'Bli med',
  doneTitle: 'Dere er med',
  done: (title: string) => `Takk! Nå er det kjent at «${title}» gjelder dere også.`,
  doneStored: 'Du hører hvordan det går, og finner den under «mine».',
  doneNotStored: 'Det er ikke lagret hvem du er.',
  state: (text: string) => `gjelder oss også: ${text}`,
  leave: 'Gjelder oss ikke',
  leaveTitle: 'Gjelder den likevel ikke dere?',
  leaveAsk: (title: string) => `Da er dere ikke lenger med på «${title}». Du kan bli med igjen senere.`,
  leaveYes: 'Ja, ta oss ut',
  left: (title: string) => `«${title}» er ikke lenger ført opp hos dere.`,
};

export const refusals: Refusals<'support'> = {
  ownReport: 'Denne tidstyven har du meldt selv. Skriv «mine» for å endre meldingen hvis det gjelder flere.',
};
