import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Random, so that nothing about the person can be worked out from it: `p_` and 80 bits in base32. */
export function newPseudonym(): string {
  return `p_${Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('')}`;
}
