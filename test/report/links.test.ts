import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../src/report/links.ts';

const secret = 'a secret of this test alone, and no other';
const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-11-23T09:00:00Z');
const time = { now: start };
const links = createLinks({ secret, now: () => new Date(time.now) });
const page = {
  ...{ kind: 'story' as const, tenant: '6f0d7f0e-3f0c-4c56-9a55-2f3c9d6f1a01', language: 'nn' as const },
  ...{ asOf: '2026-04-01', knownAt: 7, subject: { id: 'gain-1', unit: 'home' } },
};
const key = new TextEncoder().encode(secret);
const claims = { ...page, iss: 'tidvinn', aud: 'tidvinn/page', iat: start / 1000, exp: start / 1000 + 60 };
const signed = (payload: object, by: Uint8Array = key) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg: 'HS256' }).sign(by);

describe('a signed link', () => {
  it('opens what it was signed for', async () => {
    time.now = start;
    expect(await links.open(await links.sign(page))).toEqual({ kind: 'page', claims: page });
  });

  it('opens it for seven days, and says then that it has expired', async () => {
    time.now = start;
    const token = await links.sign(page);
    time.now = start + 7 * day - 1000;
    expect((await links.open(token)).kind).toBe('page');
    time.now = start + 7 * day + 1000;
    expect(await links.open(token)).toEqual({ kind: 'expired' });
  });

  it.each([
    ['nothing', () => ''],
    ['not a token', () => 'a.b.c'],
    ['one that is not signed', () => new UnsecuredJWT(claims).setIssuedAt().encode()],
    ['one signed with another secret', () => signed(claims, new TextEncoder().encode(`${secret}!`))],
    ['one signed for something else', () => signed({ ...claims, aud: 'tidvinn/other' })],
    ['one signed by someone else', () => signed({ ...claims, iss: 'somebody' })],
    ['one that never expires', () => signed({ ...claims, exp: undefined })],
    ['one of no municipality', () => signed({ ...claims, tenant: undefined })],
    ['one whose date is none', () => signed({ ...claims, asOf: '2026-02-30' })],
    [
      'one whose words were changed',
      async () => {
        const [head, , signature] = (await links.sign(page)).split('.');
        const body = Buffer.from(JSON.stringify({ ...claims, tenant: 'another' })).toString('base64url');
        return [head, body, signature].join('.');
      },
    ],
  ])('is not %s', async (_name, make) => {
    time.now = start;
    expect(await links.open(await make())).toEqual({ kind: 'none' });
  });
});
