import type { Field } from './headings.ts';

/** Every rule a file may break, with what its text needs. Texts stand in `texts/`. */
export type RuleParams = {
  workbook: object;
  binary: object;
  empty: object;
  noHeadings: object;
  sameKind: { other: string };
  brokenQuote: object;
  missingColumn: object;
  duplicateColumn: object;
  unknownColumn: { instead?: string };
  cellCount: { found: number; expected: number; delimiter: string };
  required: object;
  tooLong: { length: number; most: number };
  controlCharacter: object;
  notNumber: { value: string };
  notWhole: { value: string };
  outOfRange: { value: string; least: number; most: number };
  notDate: { value: string };
  future: { value: string; today: string };
  tooOld: { value: string; earliest: string };
  unknownWord: { value: string; words: string };
  notObjectId: { value: string };
  duplicate: { value: string; row: number };
  leanNeedsDate: object;
  unknownUnit: { value: string };
  unitClosed: { value: string; heir?: string };
  differs: { columns: string };
  notImported: object;
  toldBefore: { date: string };
  reportedMissing: object;
  stateMissing: { later: string };
  datesOutOfOrder: { earlier: string };
  guessIdentified: object;
  realisedAboveHours: object;
  realisedNeeds: object;
  realisedWithoutDate: object;
};

export type Rule = keyof RuleParams;

/** What is wrong at one place of a file; `column` is a field of ours or a heading as it stands. */
export type Finding = {
  [R in Rule]: {
    row: number;
    column?: { field: Field } | { heading: string };
    rule: R;
    params: RuleParams[R];
  };
}[Rule];

/** A finding in words: one row of the table that a person mends their file by. */
export type Problem = { file: string; row: number; column: string; wrong: string; mend: string };

export type Sentences = { wrong: string; mend: string };
