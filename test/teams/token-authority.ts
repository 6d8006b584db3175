import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const appId = '44444444-4444-4444-8444-444444444444';
export const issuer = 'https://api.botframework.com';

type Claims = {
  issuer?: string;
  audience?: string;
  serviceUrl?: string;
  expires?: number;
  withOtherKey?: boolean;
};

/** Microsoft's signing keys and tokens, made here: an OpenID document, a key set, and tokens signed with its key. */
export async function startTokenAuthority() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048 });
  const other = await generateKeyPair('RS256', { modulusLength: 2048 });
  const key = { ...(await exportJWK(publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const body = request.url === '/keys' ? { keys: [key] } : { issuer, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    metadataUrl: `${url}/openid`,
    sign(serviceUrl: string, claims: Claims = {}): Promise<string> {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuer(claims.issuer ?? issuer)
        .setAudience(claims.audience ?? appId)
        .setIssuedAt(now)
        .setNotBefore(now - 3600)
        .setExpirationTime(now + (claims.expires ?? 3600))
        .sign(claims.withOtherKey ? other.privateKey : privateKey);
    },
    stop() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
