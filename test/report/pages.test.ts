import { afterEach, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/http/server.ts';
import { readInPages } from '../../src/ledger/read-in-pages.ts';
import { createPages } from '../../src/report/create-pages.ts';
import { createLinks } from '../../src/report/links.ts';
import { openTidvinn, tenant } from '../conversation/fake-teams.ts';
import { upTo } from '../domain/telling.ts';

const secret = 'a secret of this test alone, and no other';
const other = '00000000-0000-4000-8000-000000000000';
const now = { at: Date.parse('2026-11-23T09:00:00Z') };
const clock = { now: () => new Date(now.at) };

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  now.at = Date.parse('2026-11-23T09:00:00Z');
});

/** The real server, with a gain that has gone the whole way. */
async function serve() {
  const tidvinn = await openTidvinn();
  await tidvinn.unit('home', 'Hjemmetjenesten');
  await tidvinn.has(...upTo('realised'));
  const lines: unknown[] = [];
  const served = { tenants: [tenant] };
  const pages = createPages({
    ...{ municipalities: tidvinn.municipalities, address: 'https://tidvinn.example', secret, clock },
    ...{ serves: (asked) => served.tenants.includes(asked), isSample: () => false },
    entries: (asked) => readInPages(tidvinn.ledger, asked),
  });
  server = createServer({
    ...{ handle: async () => ({ status: 200 }), page: pages.open, host: '127.0.0.1', port: 0 },
    log: (...line) => lines.push(line),
  });
  const address = `http://127.0.0.1:${await server.listen()}`;
  const page = { kind: 'story' as const, tenant, language: 'nb' as const, asOf: '2026-11-23', knownAt: 2 };
  const subject = { id: 'gain-t1', figure: 'realised' as const };
  const links = createLinks({ secret, now: clock.now });
  return {
    ...{ tidvinn, lines, served, page: { ...page, subject } },
    get: (token: string) => fetch(`${address}/pages/${token}`),
    link: async (more: object = {}) => links.sign({ ...page, subject, ...more }),
    address: async () =>
      (await pages.linkTo({ ...page, subject })).replace('https://tidvinn.example', address),
  };
}

const nothing = ['Denne siden finnes ikke.', 'Denne sida finst ikkje.', 'This page does not exist.'];

describe('a page', () => {
  it('is read by whoever holds its link, as it was signed: its date, its entry, its language', async () => {
    const { address, tidvinn, link, get } = await serve();
    const answer = await fetch(await address());
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('Realisert: 8 timer i uka (0,21 årsverk).');
    expect(html).toContain('Per 23.11.2026. Bygger på alt som er registrert til og med føring 2.');
    await tidvinn.has({ type: 'gain.abandoned', on: '2026-05-01', gain: 'gain-t1', reason: 'A mistake' });
    expect(await (await fetch(await address())).text()).toBe(html);
    expect(await (await get(await link({ language: 'en' }))).text()).toContain('<html lang="en">');
  });

  it('is kept nowhere, found by no search, framed by nobody, and loads and runs nothing', async () => {
    const { address } = await serve();
    const { headers } = await fetch(await address());
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('shows what people wrote as they wrote it', async () => {
    const { tidvinn, link, get } = await serve();
    const reason = '<script>alert("x")</script> & \'more\'';
    await tidvinn.has({ type: 'gain.abandoned', on: '2026-05-01', gain: 'gain-t1', reason });
    const html = await (await get(await link({ knownAt: 3 }))).text();
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp;');
    expect(html).not.toContain('<script');
  });

  it('does not open without a link that was signed here, and says nothing of why', async () => {
    const { get, link, lines } = await serve();
    const [head, body, signature = ''] = (await link()).split('.');
    const forged = [head, body, signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'))].join('.');
    for (const token of ['', 'x', 'x'.repeat(5000), '%00', forged]) {
      const answer = await get(token);
      expect(answer.status).toBe(404);
      const html = await answer.text();
      for (const words of nothing) expect(html).toContain(words);
      expect(html).not.toMatch(/token|signature|jwt|Looks for keys/i);
    }
    expect(JSON.stringify(lines)).not.toContain(forged);
    expect(JSON.stringify(lines)).not.toContain(body);
  });

  it.each([
    ['of a municipality that is not served here', { tenant: other }],
    ['of a kind that there is not', { kind: 'board' }],
    ['of a kind that every object has', { kind: 'constructor' }],
    ['whose subject is another page’s', { subject: { board: 'board-1' } }],
    ['of a gain that there is not', { subject: { id: 'gain-nobody' } }],
    ['from before it was told', { knownAt: 0 }],
    ['of an entry that is still to come', { knownAt: 99 }],
  ])('is not shown for a good signature %s', async (_name, more) => {
    const { get, link } = await serve();
    expect((await get(await link(more))).status).toBe(404);
  });

  it('is of one municipality: what another has under the same id is not seen', async () => {
    const { get, link, served } = await serve();
    served.tenants = [other];
    expect((await get(await link())).status).toBe(404);
    served.tenants = [tenant, other];
    expect((await get(await link({ tenant: other }))).status).toBe(404);
  });

  it('says in three languages that a link has expired', async () => {
    const { get, link } = await serve();
    const token = await link();
    now.at += 8 * 24 * 60 * 60 * 1000;
    const answer = await get(token);
    expect(answer.status).toBe(410);
    const html = await answer.text();
    for (const words of ['Lenken er utløpt.', 'Lenkja har gått ut.', 'The link has expired.'])
      expect(html).toContain(words);
    expect(html).not.toContain('Looks for keys');
  });
});

it('there is no door to pages where there are none, and it is shut until the bot is ready', async () => {
  const bare = { handle: async () => ({ status: 200 }), host: '127.0.0.1', port: 0 };
  server = createServer(bare);
  expect((await fetch(`http://127.0.0.1:${await server.listen()}/pages/x`)).status).toBe(404);
  await server.close();
  const page = async () => ({ status: 200, headers: {}, body: 'never' });
  server = createServer({ ...bare, page, isReady: () => false });
  expect((await fetch(`http://127.0.0.1:${await server.listen()}/pages/x`)).status).toBe(503);
});
