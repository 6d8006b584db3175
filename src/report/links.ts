import { errors, jwtVerify, SignJWT } from 'jose';
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
type Claims = z.infer<typeof claimsSchema>;

/** Nothing else that this secret may sign is a page's link. */
const purpose = { issuer: 'tidvinn', audience: 'tidvinn/page' };
const algorithm = 'HS256';

export type Opened = { kind: 'page'; claims: Claims } | { kind: 'expired' } | { kind: 'none' };

/** Signed addresses: whoever holds one sees its page until it expires, and nobody can make or change one. */
export function createLinks({ secret, now }: { secret: string; now: () => Date }) {
  // Made once: making it takes longer than signing.
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const made = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), hmac, false, [
    'sign',
    'verify',
  ]);
  return {
    async sign({ kind, tenant, language, asOf, knownAt, subject }: PageAsked): Promise<string> {
      const issuedAt = Math.floor(now().getTime() / 1000);
      return new SignJWT({ kind, tenant, language, asOf, knownAt, subject })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(purpose.issuer)
        .setAudience(purpose.audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + daysALinkLasts * 24 * 60 * 60)
        .sign(await made);
    },

    /** Says no more of a token that is not good than whether it once was. */
    async open(token: string): Promise<Opened> {
      try {
        const { payload } = await jwtVerify(token, await made, {
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
