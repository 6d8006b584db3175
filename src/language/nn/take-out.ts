import type { Texts } from '../nb/index.ts';
import type { Refusals } from '../refusals.ts';

/** What a leader takes out of Teams, each behind a link. */
export const takeOut: Texts['takeOut'] = {
  status: 'Rapport til utskrift',
  workbook: 'Rekneark (Excel)',
  csv: 'CSV',
  title: (unit: string) => `Ta ut tala for ${unit}`,
  lasts:
    'Den som har ei lenkje, kan lese det lenkja opnar. Lenkjene verkar i sju dagar og viser tala slik dei er no.',
  noLinks: 'Her kan eg ikkje lage lenkjer. Den som driftar Tidvinn, må setje opp PUBLIC_URL og LINK_SECRET.',
};

export const refusals: Refusals<'take-out'> = {
  onlyLeadersTakeOut: 'Berre leiaren for eininga, utviklingseininga eller administratoren kan ta ut tala.',
};
