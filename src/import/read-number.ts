/** `1 234,5` or `1234.5`: decimal comma or point, spaces between thousands. No exponent, no other signs. */
const plain = /^-?\d+([.,]\d+)?$/;
const grouped = /^-?\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/;

export function readNumber(text: string): number | undefined {
  const cell = text.replace('−', '-');
  if (!plain.test(cell) && !grouped.test(cell)) return undefined;
  return Number(cell.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
}
