import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfig } from '../../src/config.ts';
import { runImport } from '../../src/import/run-import.ts';
import { administrator, tenant } from './stores.ts';

export const unitHeadings = 'enhet;tjenesteområde;ansatte;årsverk;heltidsuke;lean_status;lean_siden;leder';
export const gainHeadings =
  'id;enhet;tittel;timer_per_uke;metode;meldt;identifisert;avtalt;innført;målt;realisert;' +
  'realiserte_timer_per_uke;bruk_av_tid;gevinsttype;dokumentasjon;bortfalt';

export const unitRow = 'Hjemmetjenesten nord;Hjemmetjenesten;38;27,4;35,5;aktiv;2013-02-01;';
export const gainRow =
  'g-1;Hjemmetjenesten nord;Leter etter nøkler;12,5;stikkprøve;2013-03-01;2013-04-01;2013-05-01;2013-06-01;' +
  '2013-08-01;2013-10-01;10;Mer tid hos brukerne;kvalitet;Ny turnus;';

/** The row with some cells changed, by their number from 0. */
export function changed(row: string, cells: Record<number, string>): string {
  const all = row.split(';');
  for (const [index, text] of Object.entries(cells)) all[Number(index)] = text;
  return all.join(';');
}

export async function write(folder: string, name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** `npm run import` with these arguments, on this data folder. */
export async function runCommand(
  dataDir: string,
  args: string[],
  env: Record<string, string> = { ADMINISTRATORS: administrator },
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const screens = {
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    patienceMs: 0,
  };
  const config = () => parseConfig({ DATA_DIR: dataDir, PLAYGROUND: 'off', ...env });
  const code = await runImport(['--tenant', tenant, ...args], config, screens);
  return { code, out, err };
}
