import { type Cell, type Column, formats, letter, type Sheet } from './sheet.ts';

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const headingStyle = 1;
const styleOf = (format: Column['format']) => (format ? headingStyle + 1 + formats.indexOf(format) : 0);
const codes = { hours: '#,##0.00', fte: '#,##0.000', date: 'dd.mm.yyyy', percent: '0 %', whole: '#,##0' };

/** A sheet as SpreadsheetML (ECMA-376), a row at a time. */
export async function* sheetXml({ note, columns, rows }: Sheet): AsyncGenerator<string> {
  const head = note === undefined ? 1 : 2;
  const widths = columns.map(
    ({ width = 14 }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, index) =>
    textCell(heading, `${letter(index + 1)}${head}`, headingStyle),
  );
  const notes = note === undefined ? '' : `<row r="1">${textCell(note, 'A1', headingStyle)}</row>`;
  yield `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${notes}<row r="${head}">${headings.join('')}</row>`;
  const letters = columns.map((_column, index) => letter(index + 1));
  let at = head;
  for await (const cells of rows()) {
    at += 1;
    const written = cells.map((cell, index) =>
      cellXml(cell, `${letters[index]}${at}`, columns[index]?.format),
    );
    yield `<row r="${at}">${written.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(cell: Cell, place: string, format: Column['format']): string {
  if (cell === undefined) return '';
  const style = styleOf(format);
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return `<c r="${place}" s="${style}"><f>${escaped(cell.formula)}</f><v>${cell.result}</v></c>`;
  if (format !== 'date') return textCell(cell, place, style);
  const serial = serialOf(cell);
  return serial === undefined ? '' : `<c r="${place}" s="${style}"><v>${serial}</v></c>`;
}

/** Its type is text, so that no program takes it for a formula. */
function textCell(text: string, place: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const dayOne = Date.UTC(1899, 11, 30);
/** Excel believes that there was a 29 February 1900, so it and others count differently before this. */
const firstCounted = '1900-03-01';

/** yyyy-mm-dd as Excel counts days; undefined for «from the beginning». */
function serialOf(date: string): number | undefined {
  return date < firstCounted ? undefined : (Date.parse(`${date}T00:00:00Z`) - dayOne) / 86_400_000;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // XML has no way to write other control characters, nor half a pair.
  const writable = text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (one) => (/[\t\n\r]/.test(one) ? one : ''));
  return writable.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Everything in a workbook but its sheets, by file name. */
export function bookXml(names: readonly string[]): Record<string, string> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = (write: (number: number, name: string) => string) =>
    names.map((name, index) => write(index + 1, name)).join('');
  const styles = names.length + 1;
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((number, name) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets><calcPr fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packaged}/relationships">${each((number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${styles}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(),
  };
}

const firstOwnFormat = 164;

function stylesXml(): string {
  const own = formats.map(
    (format, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${codes[format]}"/>`,
  );
  const cells = formats.map(
    (_format, index) =>
      `<xf numFmtId="${firstOwnFormat + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = '<sz val="11"/><name val="Calibri"/>';
  const plain = 'numFmtId="0" fillId="0" borderId="0"';
  return `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf ${plain} fontId="0"/></cellStyleXfs><cellXfs count="${cells.length + 2}"><xf ${plain} fontId="0" xfId="0"/><xf ${plain} fontId="1" xfId="0" applyFont="1"/>${cells.join('')}</cellXfs></styleSheet>`;
}
