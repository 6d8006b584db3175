import { n } from './amounts.ts';

/** What `npm run export` and `npm run import-ledger` say. */
export const archive = {
  help: [
    'npm run export -- --tenant <tenant-id> --out <fil>',
    'npm run import-ledger -- --tenant <tenant-id> <fil>',
    'Den første skriver alle føringene til en fil, til arkiv eller flytting. Den andre leser fila inn i en tom installasjon. Stopp Tidvinn først.',
  ].join('\n'),
  progress: (count: number, all: number) => `${n.whole(count)} av ${n.whole(all)} føringer …`,
  exported: (count: number, name: string) => `${n.whole(count)} føringer er skrevet til ${name}.`,
  imported: (count: number) => `${n.whole(count)} føringer er lest inn. Alle tall er de samme som i fila.`,
  already: (count: number) => `Alle de ${n.whole(count)} føringene var lest inn fra før.`,
  notEmpty:
    'Her er det allerede føringer som ikke er i fila. Les inn i en tom installasjon. Ingenting er endret.',
  noEntries: 'Denne kommunen har ingen føringer her. Sjekk tenant-ID-en.',
  failed: (reason: string) => `Det gikk ikke: ${reason}`,
  problems: {
    notAnExport: (line: number) => `Linje ${n.whole(line)}: Dette er ikke en eksport fra Tidvinn.`,
    notAnEntry: (line: number) => `Linje ${n.whole(line)}: Dette er ikke en føring. Ingenting er lest inn.`,
    outOfOrder: (line: number) =>
      `Linje ${n.whole(line)}: Føringene står ikke i rekkefølge. Ingenting er lest inn.`,
    cutShort: (line: number) => `Linje ${n.whole(line)}: Fila slutter før den skal. Ingenting er lest inn.`,
  },
};
