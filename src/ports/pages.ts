import type { When } from '../domain/dated.ts';
import type { TenantId } from '../domain/entry.ts';
import type { Figure } from '../domain/totals/totals.ts';
import type { Language } from '../language/language.ts';

/** What each kind of page is about; some are files to save. */
export type PageSubjects = {
  /** A gain or a time thief; `unit` and `figure` are of the total that was asked about. */
  story: { id: string; unit?: string | undefined; figure?: Figure | undefined };
  /** The report to print, of a unit and all below it, or of the municipality. */
  status: { unit?: string | undefined };
  /** The gains of a unit and all below it, or of the municipality, as a spreadsheet. */
  workbook: { unit?: string | undefined };
  csv: { unit?: string | undefined };
};
export type PageKind = keyof PageSubjects;

/** One page of one municipality, as of a date and known at an entry: the same words for as long as the ledger is. */
export type PageAsked<K extends PageKind = PageKind> = When & {
  kind: K;
  subject: PageSubjects[K];
  tenant: TenantId;
  language: Language;
};

export interface Pages {
  /** An address that opens this page alone, to whoever holds it, for `daysALinkLasts`. */
  linkTo(page: PageAsked): Promise<string>;
}

export const daysALinkLasts = 7;
