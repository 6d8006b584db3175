import { crc32 } from 'node:zlib';
import { DamagedLedger } from '../ports/ledger.ts';

/** Where a chain of lines ends: rows, bytes and the checksum that the next line goes on from. */
export type End = { rows: number; bytes: number; crc: number };

export const start: End = { rows: 0, bytes: 0, crc: 0 };

const newline = 0x0a;
const closingBrace = 0x7d;
const sealFrame = Buffer.from(',"crc":"00000000"}');
const sealLength = sealFrame.length;
/** Where the checksum's eight digits begin in it, and where they end. */
const [digitsFrom, digitsUntil] = [8, 16];

/**
 * One JSON object a line; its last property is a CRC-32 of the line before that property, going on from the CRC
 * of the line before it. So a line changed, lost, doubled or moved breaks the chain, and `jq` reads it as it is.
 */
export function encodeLines(rows: readonly object[], from: End): { bytes: Buffer; end: End } {
  let { crc } = from;
  let text = '';
  for (const row of rows) {
    const open = JSON.stringify(row).slice(0, -1);
    crc = crc32(open, crc);
    text += `${open}${seal(crc)}\n`;
  }
  const bytes = Buffer.from(text);
  return { bytes, end: { rows: from.rows + rows.length, bytes: from.bytes + bytes.length, crc } };
}

/**
 * Reads all whole lines, and leaves `bytes` of no use for anything else; what follows the last newline is left to the caller (`end.bytes` is where it begins).
 * Throws `DamagedLedger` with file and line. A crash tears an append from its end, so damage before it is damage.
 */
export function decodeLines<T>(
  bytes: Buffer,
  file: string,
  parse: (raw: unknown, line: number) => T,
): { rows: T[]; end: End } {
  const rows: T[] = [];
  let crc = 0;
  let begin = 0;
  for (let stop = bytes.indexOf(newline); stop !== -1; stop = bytes.indexOf(newline, begin)) {
    const place = rows.length + 1;
    const sealed = stop - sealLength;
    if (sealed <= begin) throw new DamagedLedger(`${file}:${place}`, 'the line has no checksum');
    crc = crc32(bytes.subarray(begin, sealed), crc);
    if (!isSealed(bytes, sealed, crc))
      throw new DamagedLedger(`${file}:${place}`, 'the line or one before it is not as it was written');
    // The comma before the checksum becomes the row's closing brace: one string a line, and no copy of it.
    bytes[sealed] = closingBrace;
    try {
      rows.push(parse(JSON.parse(bytes.toString('utf8', begin, sealed + 1)), place));
    } catch (error) {
      throw new DamagedLedger(`${file}:${place}`, error instanceof Error ? error.message : String(error));
    }
    begin = stop + 1;
  }
  const end = { rows: rows.length, bytes: begin, crc };
  if (isWholeLineWithoutNewline(bytes, end))
    throw new DamagedLedger(`${file}:${rows.length + 1}`, 'the newline at its end is another character');
  return { rows, end };
}

/** A crash leaves fewer bytes or zeros; a whole line with one wrong byte after it was once a kept one. */
function isWholeLineWithoutNewline(bytes: Buffer, end: End): boolean {
  const last = bytes.length - 1;
  const sealed = last - sealLength;
  if (sealed <= end.bytes || bytes[last] === 0) return false;
  return isSealed(bytes, sealed, crc32(bytes.subarray(end.bytes, sealed), end.crc));
}

function seal(crc: number): string {
  return `,"crc":"${crc.toString(16).padStart(8, '0')}"}`;
}

/** Whether `seal(crc)` stands there; byte by byte, since making two strings of each line is a fifth of reading it. */
function isSealed(bytes: Buffer, at: number, crc: number): boolean {
  for (let place = 0; place < sealLength; place += 1) {
    const isDigit = place >= digitsFrom && place < digitsUntil;
    const digit = (crc >>> (4 * (digitsUntil - 1 - place))) & 0xf;
    if (bytes[at + place] !== (isDigit ? hexDigits[digit] : sealFrame[place])) return false;
  }
  return true;
}

const hexDigits = Buffer.from('0123456789abcdef');
