/** What nobody is called, where a unit would be named: «på rådmannskontoret», «hva har rådmannskontoret spart». */
export function unknownUnit(text: string, unknown: readonly string[], isAsked: boolean): string | undefined {
  if (isAsked && unknown.length > 0) return unknown.join(' ');
  return unknown.find(
    (word) =>
      word.length >= 3 &&
      (new RegExp(
        `(?:^|[ |])(?:pa|i|hos|ved|for|til|at|in|from|fra|har|did|has|hev|of|by) (?:the )?${word}(?![a-z0-9])`,
      ).test(text) ||
        /(?:kontor|tjenest|tenest|avdeling|skole|skule|hjem|heim|hage|senter|sentral|stasjon|bibliotek|lager|drift)[a-z]{0,4}$/.test(
          word,
        )),
  );
}
