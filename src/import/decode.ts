/** What a file turned out to be when it is no text that a register can stand in. */
export type NotText = 'workbook' | 'binary';

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-8 with or without BOM; else UTF-16 by its BOM; else Windows-1252, which is what Excel's plain "CSV" is. */
export function decode(bytes: Uint8Array): { text: string } | { not: NotText } {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { not: 'workbook' };
  const text = decodeText(bytes);
  return text.includes('\0') ? { not: 'binary' } : { text };
}

function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
