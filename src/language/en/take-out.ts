import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';

/** What a leader takes out of Teams, each behind a link. */
export const takeOut: Texts['takeOut'] = {
  status: 'Report to print',
  workbook: 'Spreadsheet (Excel)',
  csv: 'CSV',
  title: (unit: string) => `Take out the figures for ${unit}`,
  lasts:
    'Whoever holds a link can read what it opens. The links work for seven days and show the figures as they are now.',
  noLinks: 'I cannot make links here. Whoever runs Tidvinn must set PUBLIC_URL and LINK_SECRET.',
};

export const refusals: Refusals<'take-out'> = {
  onlyLeadersTakeOut:
    "Only the unit's leader, the programme office or the administrator can take the figures out.",
};
