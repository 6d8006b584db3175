import { createHmac, createSecretKey } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { z } from 'zod/v4';
import { languages } from '../language/language.ts';
import { daysALinkLasts, type PageAsked } from '../ports/pages.ts';

/** What a link opens, as it is signed; its kind and subject are read by the table of pages. */
const claimsSchema = z.object({
  kind: z.string(),
  tenant: z.string(),
  language: z.enum(languages),
  asOf: z.iso.date(),
  knownAt: z.int().min(0),
  subject: z.unknown(),
});
export type Claims = z.infer<typeof claimsSchema>;

/** Nothing else that this secret may sign is a page's link. */
const purpose = { issuer: 'tidvinn', audience: 'tidvinn/page' };
const algorithm = 'HS256';

export type Opened = { kind: 'page'; claims: Claims } | { kind: 'expired' } | { kind: 'none' };

/** Signed addresses: whoever holds one sees its page until it expires, and nobody can make or change one. */
export function createLinks({ secret, now }: { secret: string; now: () => Date }) {
  const key = createSecretKey(secret, 'utf8');
  return {
    /** Here and at once: a library signs in another thread, which takes a tenth of the turn that shows a story. */
    sign({ kind, tenant, language, asOf, knownAt, subject }: PageAsked): string {
      const iat = Math.floor(now().getTime() / 1000);
      const exp = iat + daysALinkLasts * 24 * 60 * 60;
      const { issuer: iss, audience: aud } = purpose;
      const claims = { kind, tenant, language, asOf, knownAt, subject, iss, aud, iat, exp };
      const signed = `${encoded({ alg: algorithm })}.${encoded(claims)}`;
      return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
    },

    /** Says no more of a token that is not good than whether it once was. */
    async open(token: string): Promise<Opened> {
      try {
        const { payload } = await jwtVerify(token, key, {
          ...purpose,
          algorithms: [algorithm],
          requiredClaims: ['exp', 'iat'],
          currentDate: now(),
        });
        const claims = claimsSchema.safeParse(payload);
        return claims.success ? { kind: 'page', claims: claims.data } : { kind: 'none' };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return { kind: 'expired' };
        if (error instanceof errors.JOSEError) return { kind: 'none' };
        throw error;
      }
    },
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
