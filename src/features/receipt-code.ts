import { createHash, createHmac } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that nothing is misread; 16 characters are 80 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/**
 * The code that the holder of a report without an author comes back with. Worked out from the form's nonce, which is
 * random and not kept: the same form pressed again gives the same code, though it is stored nowhere.
 */
export function codeOf(nonce: string): string {
  const bytes = createHmac('sha256', nonce).update('receipt code').digest();
  const letters = Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]);
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** What the ledger keeps of a code. Of 80 random bits a plain hash gives nothing away. */
export function codeHashOf(code: string): string {
  return createHash('sha256')
    .update(`receipt code ${readCode(code)}`)
    .digest('base64url');
}

/** As it was shown, however it was typed: small letters, without dashes, O for 0, I or L for 1. */
function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
