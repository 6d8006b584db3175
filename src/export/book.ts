import type { When } from '../domain/dated.ts';
import type { Municipality } from '../domain/municipality.ts';
import { unitName } from '../domain/unit/unit.ts';
import type { Language } from '../language/language.ts';
import { type Texts, textsIn } from '../language/texts.ts';

/** What is taken out: the municipality, or a unit and all below it, as of a date and known at an entry. */
export type Exported = {
  state: Municipality;
  when: When;
  unit?: string | undefined;
  language: Language;
  /** The figures are illustrative, and the file says so. */
  isSample?: boolean;
};

/** What every sheet is made from. */
export type Book = Exported & { t: Texts; nameOf(unit: string): string };

export function bookOf(exported: Exported): Book {
  const { state, when, language } = exported;
  return { ...exported, t: textsIn(language), nameOf: (unit) => unitName(state.units, unit, when) };
}
