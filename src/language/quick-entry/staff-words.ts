import { wordSet } from './tokens.ts';

/**
 * Words for those whose working time is counted, told by how they end («saksbehandlere», «barnehagelærarar»).
 * Pupils, patients and clients are not among them: «møte med 12 elever» names no staff.
 */
const anyone =
  /(?:person(?:er|ar|s|en)?|pers|stykker|stykk|folk|mann|menn|kvinner|damer|jenter|hoder|hovud)$/;
const agents =
  /(?:arbeid|behandl|handsam|lær|pleie|plei|led|lei|delta[kg]|rådgiv|rådgjev|veiled|rettlei|planlegg|teknik|musik)(?:er|ere|ar|arar|arer)$/;
const agentsInPlural = /(?:hold|hald|hjelp|kjør|køyr|vask|før|støtt|forval|undervis)(?:ere|arar)$/;
const titles =
  /(?:(?:port|fris|direkt)ør|ansatte?|tilsett?e?|tilsatte|kolleg(?:a|aer|aar|er|ar)|sjåfør|montør|operatør|koordinator|administrator|inspektør|ingeniør|konsulent|assistent|terapeut|lærling|bibliotekar|sekretær|pedagog|rektor|vikar|kokk|tillitsvalg|tillitsvald|medlem)(?:e|er|ar|mer|mar|t|te)?$/;
const irregular =
  /(?:vaktmest(?:er|re|ere)|vaktmeist(?:er|rar|erar)|leg(?:e|er|ar)|lækj?arar|jordmødre|jordmor)$/;
const english =
  /(?:people|ppl|pax|person|persons|employees?|staff|workers?|nurses?|teachers?|janitors?|caretakers?|drivers?|cleaners?|managers?|leaders?|participants?|attendees|assistants?|members|doctors?|clerks?|advis[eo]rs?|cooks?|carers?|aides|colleagues?|technicians?|librarians?|officers?|consultants?)$/;
const notStaff = wordSet('kalender kalendere college privilege lege allege kollege');

export function isEnglishStaffWord(word: string): boolean {
  return english.test(word);
}

export function isStaffWord(word: string): boolean {
  if (word.length > 40 || notStaff.has(word)) return word === 'lege';
  return [anyone, agents, agentsInPlural, titles, irregular, english].some((ends) => ends.test(word));
}
