import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';

export const support: Texts['support'] = {
  similarTitle: 'Er det ein av desse?',
  similarIntro:
    'Dette liknar på noko som er meldt frå før. Er det det same, kan du bli med der. Då blir tida rekna berre éin gong, og du høyrer korleis det går.',
  similarNone: 'Eg finn ingen open tidstjuv som liknar.',
  similarAsk: 'Skriv nokre ord om tidstjuven etter «gjeld oss òg», så leitar eg opp den som er meldt.',
  hint: (title: string) => `Dette liknar på ein tidstjuv som er meldt: «${title}».`,
  show: 'Sjå det som liknar',
  join: 'Gjeld oss òg',
  different: 'Nei, meld min',
  formTitle: (title: string) => `«${title}» gjeld oss òg`,
  formIntro: 'Kor mykje tid tek det hos dykk? Du kan la minutt, gonger og talet på personar stå tomt.',
  who: 'Skal det lagrast kven du er',
  whoStored: 'Ja, så eg høyrer korleis det går',
  whoNotStored: 'Nei, ikkje lagre kven eg er',
  whoNotStoredNote:
    'Blir det ikkje lagra kven du er, høyrer du ikkje korleis det går, og du kan ikkje ombestemme deg.',
  send: 'Bli med',
  doneTitle: 'De er med',
  done: (title: string) => `Takk! No er det kjent at «${title}» gjeld dykk òg.`,
  doneStored: 'Du høyrer korleis det går, og finn tidstjuven under «mine».',
  doneNotStored: 'Det er ikkje lagra kven du er.',
  state: (text: string) => `gjeld oss òg: ${text}`,
  leave: 'Gjeld oss ikkje',
  leaveTitle: 'Gjeld tidstjuven likevel ikkje dykk?',
  leaveAsk: (title: string) => `Då er de ikkje lenger med på «${title}». Du kan bli med igjen seinare.`,
  leaveYes: 'Ja, ta oss ut',
  left: (title: string) => `«${title}» er ikkje lenger ført opp hos dykk.`,
};

export const refusals: Refusals<'support'> = {
  ownReport:
    'Denne tidstjuven har du meldt sjølv. Skriv «mine» for å endre meldinga dersom det gjeld fleire.',
};
