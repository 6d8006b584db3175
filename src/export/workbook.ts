import { setImmediate } from 'node:timers/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Sheet } from './sheet.ts';
import { bookXml, sheetXml } from './sheet-xml.ts';

/** Characters that are packed at a time: small enough that others are served in between. */
const atATime = 32_768;

/**
 * The bytes of a workbook, packed as they are asked for: no more than a few rows of it are ever in memory. No library
 * on npm that is kept, typed and small writes several sheets so; what they must hold is a page of XML, and fflate packs it.
 */
export async function* workbookOf(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, part) => {
    if (error) failed = error;
    else packed.push(part);
  });
  const add = (name: string) => {
    const file = new ZipDeflate(name, { level: 4 });
    zip.add(file);
    return file;
  };
  for (const [name, xml] of Object.entries(bookXml(sheets.map((sheet) => sheet.name))))
    add(name).push(strToU8(xml), true);
  for (const [index, sheet] of sheets.entries()) {
    const file = add(`xl/worksheets/sheet${index + 1}.xml`);
    let waiting = '';
    for await (const xml of sheetXml(sheet)) {
      waiting += xml;
      if (waiting.length < atATime) continue;
      file.push(strToU8(waiting));
      waiting = '';
      if (failed) throw failed;
      for (const part of packed.splice(0)) yield part;
      await setImmediate();
    }
    file.push(strToU8(waiting), true);
  }
  zip.end();
  if (failed) throw failed;
  for (const part of packed.splice(0)) yield part;
}
