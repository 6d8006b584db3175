import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const archive: Texts['archive'] = {
  help: [
    'npm run export -- --tenant <tenant id> --out <file>',
    'npm run import-ledger -- --tenant <tenant id> <file>',
    'The first writes every entry to a file, for archives or for moving. The second reads the file into an empty installation. Stop Tidvinn first.',
  ].join('\n'),
  progress: (count: number, all: number) => `${n.whole(count)} of ${n.whole(all)} entries …`,
  exported: (count: number, name: string) => `${n.whole(count)} entries are written to ${name}.`,
  imported: (count: number) =>
    `${n.whole(count)} entries are read in. Every figure is the same as in the file.`,
  already: (count: number) => `All ${n.whole(count)} entries had been read in before.`,
  notEmpty:
    'There are entries here already that are not in the file. Use an empty installation. Nothing is changed.',
  noEntries: 'This municipality has no entries here. Check the tenant id.',
  failed: (reason: string) => `It did not work: ${reason}`,
  problems: {
    notAnExport: (line: number) => `Line ${n.whole(line)}: This is not an export from Tidvinn.`,
    notAnEntry: (line: number) => `Line ${n.whole(line)}: This is not an entry. Nothing is read in.`,
    outOfOrder: (line: number) => `Line ${n.whole(line)}: The entries are not in order. Nothing is read in.`,
    cutShort: (line: number) => `Line ${n.whole(line)}: The file ends too early. Nothing is read in.`,
  },
};
