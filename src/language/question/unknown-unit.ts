/** What places where a municipality works are called to their end; in the definite form too. */
const institution =
  /(?:kontor|tjenest|tenest|avdeling|avdelinga|skole|skule|(?<!sykepleier|gjennom)hjem|heim|hage|sent(?:er|re)|vesen|sentral|stasjon|bibliotek|lager|drift|hall|badeland|bad|museum|museet|kino|kyrkj|kirke|havn|hamn|verksted|garasje|mottak|etat|seksjon|klinikk|syke?hus|sjukehus|bofellesskap|bufellesskap|office|station|centre|center|museum|pool|hospital|clinic|school|department|service)(?:e[nrt]|a|ene|ane|ar|et|s)?$/;

/** What is asked about by name, and is no word for a person: «svømmehallen». */
export function isInstitution(word: string): boolean {
  return institution.test(word);
}

type Where = { isAsked: boolean; isNamed: boolean; stems: ReadonlySet<string> };

/**
 * What nobody is called, where a unit would be named: «på rådmannskontoret», «hva har rådmannskontoret spart».
 * `isNamed`: the line names a unit as well, so that only what is plainly another is missed.
 */
export function unknownUnit(text: string, unknown: readonly string[], { isAsked, isNamed, stems }: Where) {
  const institutions = unknown.filter((word) => isInstitution(word) || isKin(word, stems));
  if (isNamed || institutions.length > 0) return institutions[0];
  if (isAsked && unknown.length > 0) return unknown.join(' ');
  return unknown.find(
    (word) =>
      (word.length >= 3 && whereNamed(word).test(text)) || (word.length >= 7 && /(?:en|ene|ane)$/.test(word)),
  );
}

/** «Hovedkjøkkenet» where there is a «Kjøkkenet»: a name is in it, but it is another. */
function isKin(word: string, stems: ReadonlySet<string>): boolean {
  for (const one of stems) if (one.length >= 5 && word.includes(one)) return true;
  return false;
}

/** In the place of a name; a thing in the definite form is one anywhere: «vaktmesterne». */
function whereNamed(word: string): RegExp {
  return new RegExp(
    `(?:^|[ |])(?:pa|i|hos|ved|for|til|at|in|from|fra|har|did|has|hev|of|by) (?:the )?${word}(?![a-z0-9])`,
  );
}
