import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/http/server.ts';
import type { PageKind } from '../../src/ports/pages.ts';
import { createPages } from '../../src/report/create-pages.ts';
import { createLinks } from '../../src/report/links.ts';
import { openTidvinn, tenant } from '../conversation/fake-teams.ts';
import { upTo } from '../domain/telling.ts';
import { openWorkbook } from '../export/workbook.ts';

const secret = 'a secret of this test alone, and no other';
const now = { at: Date.parse('2026-11-23T09:00:00Z') };
const clock = { now: () => new Date(now.at) };

let server: Server | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  now.at = Date.parse('2026-11-23T09:00:00Z');
});

/** The real server, with one gain in each of two units. */
async function serve() {
  const tidvinn = await openTidvinn();
  await tidvinn.unit('home', 'Hjemmetjenesten');
  await tidvinn.unit('school', 'Raufoss skole');
  await tidvinn.has(...upTo('realised'), ...upTo('realised', { gain: 'gain-s1', unit: 'school' }));
  const pages = createPages({
    ...{ municipalities: tidvinn.municipalities, address: 'https://tidvinn.example', secret, clock },
    ...{ serves: (asked) => asked === tenant, isSample: () => false },
    entries: (asked) => tidvinn.ledger.read(asked, 0),
  });
  server = createServer({
    ...{ handle: async () => ({ status: 200 }), page: pages.open, host: '127.0.0.1', port: 0 },
  });
  const address = `http://127.0.0.1:${await server.listen()}`;
  const links = createLinks({ secret, now: clock.now });
  const link = (kind: PageKind, more: object = {}) =>
    links.sign({
      ...{ kind, tenant, language: 'nb', asOf: '2026-11-23', knownAt: 3, subject: {} as never },
      ...more,
    });
  return {
    ...{ tidvinn, link },
    get: async (kind: PageKind, more: object = {}) => fetch(`${address}/pages/${await link(kind, more)}`),
    getToken: (token: string) => fetch(`${address}/pages/${token}`),
  };
}

async function workbookOf(answer: Response) {
  return openWorkbook(Readable.from([Buffer.from(await answer.arrayBuffer())]));
}

describe('a spreadsheet behind a link', () => {
  it('is saved under a name with its date, kept nowhere and taken for nothing else', async () => {
    const { get } = await serve();
    const { status, headers } = await get('workbook');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(headers.get('content-disposition')).toBe('attachment; filename="gevinster-2026-11-23.xlsx"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const csv = await get('csv', { language: 'en' });
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="gains-2026-11-23.csv"');
  });

  it('has the totals and the events of its date and entry, whatever is told later', async () => {
    const { get, tidvinn } = await serve();
    const first = await workbookOf(await get('workbook'));
    expect(first.rows('Gevinster')).toHaveLength(3);
    const [realised, events] = [first.worth('Sammendrag', 4, 1), first.rows('Hendelser').length];
    expect(realised).toBeGreaterThan(0);
    await tidvinn.has({ type: 'gain.abandoned', on: '2026-05-01', gain: 'gain-t1', reason: 'A mistake' });
    const second = await workbookOf(await get('workbook'));
    expect(second.worth('Sammendrag', 4, 1)).toBe(realised);
    expect(second.rows('Hendelser')).toHaveLength(events);
    const newer = await workbookOf(await get('workbook', { knownAt: 4 }));
    expect(newer.worth('Sammendrag', 4, 1)).toBeLessThan(realised as number);
  });

  it('is of one unit where it was signed for one', async () => {
    const { get } = await serve();
    const csv = await (await get('csv', { subject: { unit: 'school' } })).text();
    expect(csv).toContain('Raufoss skole');
    expect(csv).not.toContain('Hjemmetjenesten');
    const book = await workbookOf(await get('workbook', { subject: { unit: 'school' } }));
    expect(JSON.stringify(book.rows('Gevinster'))).not.toContain('Hjemmetjenesten');
  });

  it.each([
    ['of a unit that there is not', { subject: { unit: 'nowhere' } }],
    ['of another municipality', { tenant: '00000000-0000-4000-8000-000000000000' }],
    ['of an entry that is still to come', { knownAt: 99 }],
    ['whose subject is none', { subject: 'everything' }],
  ])('is not given for a good signature %s', async (_name, more) => {
    const { get } = await serve();
    for (const kind of ['workbook', 'csv'] as const) expect((await get(kind, more)).status).toBe(404);
  });

  it('is not given to a forged link, nor after seven days', async () => {
    const { getToken, link } = await serve();
    const token = await link('csv');
    const [head, body, signature = ''] = token.split('.');
    const forged = signature.replace(/^./, (one) => (one === 'A' ? 'B' : 'A'));
    expect((await getToken([head, body, forged].join('.'))).status).toBe(404);
    now.at += 8 * 24 * 60 * 60 * 1000;
    const late = await getToken(token);
    expect(late.status).toBe(410);
    expect(await late.text()).toContain('Lenken er utløpt.');
  });

  it('goes on serving others when somebody hangs up in the middle of it', async () => {
    let isEnded = false;
    function* endless() {
      try {
        for (;;) yield Buffer.alloc(65_536);
      } finally {
        isEnded = true;
      }
    }
    const lines: unknown[] = [];
    server = createServer({
      ...{ handle: async () => ({ status: 200 }), host: '127.0.0.1', port: 0 },
      page: async () => ({ status: 200, headers: {}, body: Readable.from(endless()) }),
      log: (...line) => lines.push(line),
    });
    const address = `http://127.0.0.1:${await server.listen()}`;
    const gone = new AbortController();
    const answer = await fetch(`${address}/pages/x`, { signal: gone.signal });
    await answer.body?.getReader().read();
    gone.abort();
    await expect.poll(() => isEnded).toBe(true);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(lines).toEqual([]);
  });
});
