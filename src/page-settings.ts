/** Where pages are, without a slash at its end, and what links to them are signed with. */
export type PageSettings = { address: string; secret: string };

/** As long as the signature, or the secret is the easier of the two to guess. */
const leastSecretBytes = 32;
const makeOne = 'Make one with: openssl rand -base64 48';

/** Reads both, and says what is wrong with them; without an address no secret is needed. Never repeats the secret. */
export function readPages(
  { PUBLIC_URL: url, LINK_SECRET: secret }: { PUBLIC_URL?: string; LINK_SECRET?: string },
  { isNeeded, problems }: { isNeeded: boolean; problems: string[] },
): PageSettings | undefined {
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  const isPlain =
    address?.protocol === 'https:' &&
    !address.search &&
    !address.hash &&
    !address.username &&
    !address.password;
  if (url && !isPlain)
    problems.push('PUBLIC_URL must be the https address of this bot, with nothing behind its path.');
  if (secret && Buffer.byteLength(secret) < leastSecretBytes)
    problems.push(`LINK_SECRET must be ${leastSecretBytes} bytes or more. ${makeOne}`);
  if (isNeeded && url && !secret) problems.push(`LINK_SECRET is not set, and PUBLIC_URL is. ${makeOne}`);
  return address && secret ? { address: address.href.replace(/\/+$/, ''), secret } : undefined;
}
