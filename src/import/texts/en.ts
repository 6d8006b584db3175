import type { Texts } from './nb.ts';

/** What an import says, in English. */
export const en: Texts = {
  table: { file: 'File', row: 'Row', column: 'Column', wrong: 'What is wrong', mend: 'How to mend it' },
  rules: {
    workbook: () => ({
      wrong: 'This is an Excel workbook.',
      mend: 'Choose "Save as" in Excel and save the sheet as "CSV UTF-8".',
    }),
    binary: () => ({ wrong: 'The file is not text.', mend: 'Save it as "CSV UTF-8".' }),
    empty: () => ({
      wrong: 'There are no rows below the headings.',
      mend: 'Check that it is the right file.',
    }),
    noHeadings: () => ({
      wrong: 'The headings are neither those of a register of units nor of gains.',
      mend: 'Write the headings in the first row, with semicolons or commas between. "npm run import -- --help" shows them.',
    }),
    sameKind: ({ other }) => ({
      wrong: `The file is of the same kind as "${other}".`,
      mend: 'Give one file of units and one of gains, or only one of them.',
    }),
    brokenQuote: () => ({
      wrong: 'A quotation mark opens a field that is never closed.',
      mend: 'Put a quotation mark where the field ends. Inside the field it is written twice.',
    }),
    missingColumn: () => ({
      wrong: 'The column is missing.',
      mend: 'Add it. Leave the field empty for what has not happened.',
    }),
    duplicateColumn: () => ({ wrong: 'The column is there twice.', mend: 'Delete one of them.' }),
    unknownColumn: ({ instead }) => ({
      wrong: 'I do not know this column.',
      mend: instead ? `Write "${instead}" as its heading.` : 'Delete it, or correct its heading.',
    }),
    cellCount: ({ found, expected, delimiter }) => ({
      wrong: `The row has ${found} fields, but there are ${expected} headings.`,
      mend: `Put text and numbers that contain "${delimiter}" in quotation marks.`,
    }),
    required: () => ({ wrong: 'The field is empty.', mend: 'It must be filled in.' }),
    tooLong: ({ length, most }) => ({
      wrong: `The text has ${length} characters.`,
      mend: `Shorten it to ${most} characters at most.`,
    }),
    controlCharacter: () => ({
      wrong: 'The text has invisible control characters.',
      mend: 'Write the text again.',
    }),
    notNumber: ({ value }) => ({
      wrong: `"${value}" is not a number.`,
      mend: 'Write only the number, such as 12.5.',
    }),
    notWhole: ({ value }) => ({
      wrong: `"${value}" is not a whole number.`,
      mend: 'Write a number without decimals.',
    }),
    outOfRange: ({ value, least, most }) => ({
      wrong: `${value} is too small or too large.`,
      mend: `Write a number from ${number(least)} to ${number(most)}.`,
    }),
    notDate: ({ value }) => ({
      wrong: `"${value}" is not a date that exists.`,
      mend: 'Write the date as 2016-04-01 or 01.04.2016.',
    }),
    future: ({ value }) => ({
      wrong: `${value} is in the future.`,
      mend: 'Write a date up to today, or leave the field empty.',
    }),
    tooOld: ({ value, earliest }) => ({
      wrong: `${value} is further back than the register goes.`,
      mend: `Write a date from ${earliest} on.`,
    }),
    unknownWord: ({ value, words }) => ({
      wrong: `"${value}" is not one of the answers I know.`,
      mend: `Write ${words}.`,
    }),
    notObjectId: ({ value }) => ({
      wrong: `"${value}" is not an object id from Entra.`,
      mend: 'Find the object id in Entra. It looks like this: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.',
    }),
    duplicate: ({ value, row }) => ({
      wrong: `"${value}" is also in row ${row}.`,
      mend: 'Delete one of the rows, or give them different names.',
    }),
    leanNeedsDate: () => ({
      wrong: 'The unit has started with Lean, but the date is missing.',
      mend: 'Write the date when the unit reached this status.',
    }),
    unknownUnit: ({ value }) => ({
      wrong: `I know no unit called "${value}".`,
      mend: 'Write the name as it stands in the register of units, or add the unit to the file of units.',
    }),
    unitClosed: ({ value, heir }) => ({
      wrong: `"${value}" has been closed.`,
      mend: heir ? `Write "${heir}", which carries on its work, or delete the row.` : 'Delete the row.',
    }),
    differs: ({ columns }) => ({
      wrong: `The row was imported before, with other content in ${columns}.`,
      mend: 'Keep what was there, or import with --correct "why it is corrected".',
    }),
    notImported: () => ({
      wrong: 'This id belongs to a gain that was reported in Tidvinn.',
      mend: 'Give the row another id.',
    }),
    toldBefore: ({ date }) => ({
      wrong: `Something is recorded on the gain in Tidvinn from ${date}, so it must be identified no later than that day.`,
      mend: `Write ${date} or an earlier date.`,
    }),
    reportedMissing: () => ({
      wrong: 'The row has no dates.',
      mend: 'Write when the time thief was reported.',
    }),
    stateMissing: ({ later }) => ({
      wrong: `"${later}" has a date, but what must come before it is empty.`,
      mend: `Write the date here, or leave "${later}" empty.`,
    }),
    datesOutOfOrder: ({ earlier }) => ({
      wrong: `The date is before "${earlier}".`,
      mend: 'Correct whichever of the two dates is wrong.',
    }),
    guessIdentified: () => ({
      wrong: 'A rough guess counts only as reported, not as identified.',
      mend: 'Write how the number was checked, or leave "identified_on" and the later dates empty.',
    }),
    realisedAboveHours: () => ({
      wrong: 'More hours are realised than the gain has.',
      mend: 'Write no more hours than in "hours_per_week".',
    }),
    realisedNeeds: () => ({
      wrong: 'The gain is realised, but the field is empty.',
      mend: 'Fill it in, or leave "realised_on" empty.',
    }),
    realisedWithoutDate: () => ({
      wrong: 'The hours are realised, but the date is missing.',
      mend: 'Write the date, or leave the realised hours empty.',
    }),
  },
  refused: (problems) =>
    problems === 1
      ? 'Found 1 problem. Nothing is imported.'
      : `Found ${number(problems)} problems. Nothing is imported.`,
  imported: 'The import is saved.',
  nothingNew: 'All of this was imported before. Nothing is added.',
  wouldImport: 'Dry run: The files are in order. Nothing is saved.',
  progress: (file, rows, of) => `${file}: ${number(rows)} of ${number(of)} rows read and checked`,
  throughBot: 'The bot is running, so the import goes through it.',
  waiting: 'Another Tidvinn is using the folder. Waiting a moment …',
  usage: {
    help: [
      'Imports units and gains from before Tidvinn.',
      '',
      '  npm run import -- --tenant ID units.csv gains.csv',
      '',
      'One of the files is enough. The order does not matter: The headings show what kind of file it is.',
      '',
      "  --tenant ID         The municipality's tenant id in Entra.",
      '  --dry-run           Checks everything, and shows what would be saved.',
      '  --correct "REASON"  Corrects what was imported before. The reason is kept.',
      '  --by ID             Object id of who vouches for the figures. Otherwise the first of ADMINISTRATORS.',
      "  --language en       Language of the answer: nb, nn or en. Otherwise the file's.",
      '  --help              This help.',
      '',
      'Headings, with semicolons or commas between:',
    ],
    leaderOptional: '"leader" may be left out.',
    badOption: (option) => `I do not understand "${option}" as it stands.`,
    noTenant: "Give --tenant and the municipality's tenant id.",
    badTenant: (text) =>
      `"${text}" is not a tenant id. It looks like this: 6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01.`,
    badObjectId: (text) =>
      `"${text}" is not an object id. It looks like this: 7c5b5442-a6e0-40a4-8266-eeee3303ddb6.`,
    badLanguage: (text) => `"${text}" is not a language I speak. Write nb, nn or en.`,
    noFiles: 'Name the file to read: units, gains or both.',
    tooManyFiles: 'I read two files at most: one of units and one of gains.',
    badReason: 'Write why it is corrected after --correct, in 2000 characters at most.',
    cannotRead: (file, why) => `I cannot read ${file}: ${why}`,
    noSuchFile: 'There is no such file.',
    seeHelp: 'Write "npm run import -- --help" to see everything I can do.',
  },
  notSaved: (why) => `Nothing is saved: ${why}`,
  units: 'Units',
  gains: 'Gains',
  added: 'new',
  unchanged: 'unchanged',
  corrected: 'corrected',
  totals: {
    heading: 'Hours a week and FTE',
    before: 'before',
    after: 'after',
    identified: 'Identified',
    realised: 'Realised',
  },
  fte: 'FTE',
  hours: 'hours a week',
  vouches: (name) => `${name} vouches for the figures.`,
  nobodyVouches:
    'Someone must vouch for the figures: Give --by and the object id of an administrator, or set ADMINISTRATORS.',
  mayNotImport: (objectId) =>
    `${objectId} is not an administrator. An administrator or the programme office can import.`,
  notServed: (tenant) => `The bot does not serve ${tenant}. Check --tenant and ALLOWED_TENANTS.`,
};

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
