import { isDate } from '../domain/time/dates.ts';

/** `2016-04-01` or `01.04.2016` → yyyy-mm-dd; undefined when there is no such day. */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const parts = iso ? iso.slice(1) : norwegian?.slice(1).reverse();
  if (!parts) return undefined;
  const date = parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isDate(date) ? date : undefined;
}
