import type { Texts } from '../nb/index.ts';
import { n } from './amounts.ts';

export const archive: Texts['archive'] = {
  help: [
    'npm run export -- --tenant <tenant-id> --out <fil>',
    'npm run import-ledger -- --tenant <tenant-id> <fil>',
    'Den første skriv alle føringane til ei fil, til arkiv eller flytting. Den andre les fila inn i ein tom installasjon. Stopp Tidvinn først.',
  ].join('\n'),
  progress: (count: number, all: number) => `${n.whole(count)} av ${n.whole(all)} føringar …`,
  exported: (count: number, name: string) => `${n.whole(count)} føringar er skrivne til ${name}.`,
  imported: (count: number) => `${n.whole(count)} føringar er lesne inn. Alle tal er dei same som i fila.`,
  already: (count: number) => `Alle dei ${n.whole(count)} føringane var lesne inn frå før.`,
  notEmpty:
    'Her er det allereie føringar som ikkje er i fila. Les inn i ein tom installasjon. Ingenting er endra.',
  noEntries: 'Denne kommunen har ingen føringar her. Sjekk kva tenant-ID du skreiv.',
  failed: (reason: string) => `Det gjekk ikkje: ${reason}`,
  problems: {
    notAnExport: (line: number) => `Linje ${n.whole(line)}: Dette er ikkje ein eksport frå Tidvinn.`,
    notAnEntry: (line: number) => `Linje ${n.whole(line)}: Dette er inga føring. Ingenting er lese inn.`,
    outOfOrder: (line: number) =>
      `Linje ${n.whole(line)}: Føringane står ikkje i rekkjefølgje. Ingenting er lese inn.`,
    cutShort: (line: number) => `Linje ${n.whole(line)}: Fila sluttar før ho skal. Ingenting er lese inn.`,
  },
};
