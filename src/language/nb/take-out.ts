import type { Refusals } from '../refusals.ts';

/** What a leader takes out of Teams, each behind a link. */
export const takeOut = {
  status: 'Rapport til utskrift',
  workbook: 'Regneark (Excel)',
  csv: 'CSV',
  title: (unit: string) => `Ta ut tallene for ${unit}`,
  lasts:
    'Den som har en lenke, kan lese det den åpner. Lenkene virker i sju dager og viser tallene slik de er nå.',
  noLinks: 'Her kan jeg ikke lage lenker. Den som drifter Tidvinn, må sette opp PUBLIC_URL og LINK_SECRET.',
};

export const refusals: Refusals<'take-out'> = {
  onlyLeadersTakeOut: 'Bare lederen for enheten, utviklingsenheten eller administratoren kan ta ut tallene.',
};
