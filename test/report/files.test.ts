import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage, type RequestOptions } from 'node:http';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import type { Event } from '../../src/domain/events.ts';
import { figures } from '../../src/domain/totals/totals.ts';
import { createServer, type Server } from '../../src/http/server.ts';
import { readInPages } from '../../src/ledger/read-in-pages.ts';
import type { PageKind } from '../../src/ports/pages.ts';
import { createPages, type PagesOptions } from '../../src/report/create-pages.ts';
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

type Serving = { isSample?: boolean; entries?: PagesOptions['entries']; patienceMs?: number };

/** The real server, with one gain in each of two units. */
async function serve({ isSample = false, entries, ...patience }: Serving = {}) {
  const tidvinn = await openTidvinn();
  const lines: unknown[] = [];
  await tidvinn.unit('home', 'Hjemmetjenesten');
  await tidvinn.unit('school', 'Raufoss skole');
  await tidvinn.has(...upTo('realised'), ...upTo('realised', { gain: 'gain-s1', unit: 'school' }));
  const pages = createPages({
    ...{ municipalities: tidvinn.municipalities, address: 'https://tidvinn.example', secret, clock },
    ...{ serves: (asked) => asked === tenant, isSample: () => isSample },
    entries: entries ?? ((asked) => readInPages(tidvinn.ledger, asked)),
  });
  server = createServer({
    ...{ handle: async () => ({ status: 200 }), page: pages.open, host: '127.0.0.1', port: 0, ...patience },
    log: (...line) => lines.push(line),
  });
  const address = `http://127.0.0.1:${await server.listen()}`;
  const links = createLinks({ secret, now: clock.now });
  const link = (kind: PageKind, more: object = {}) =>
    links.sign({
      ...{ kind, tenant, language: 'nb', asOf: '2026-11-23', knownAt: 3, subject: {} as never },
      ...more,
    });
  return {
    ...{ tidvinn, link, address, lines },
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

  it('of the sample register says so in its name and within', async () => {
    const { get } = await serve({ isSample: true });
    const workbook = await get('workbook');
    expect(workbook.headers.get('content-disposition')).toContain('"gevinster-eksempeldata-2026-11-23.xlsx"');
    const book = await workbookOf(workbook);
    const [note, headings] = book.rows('Sammendrag');
    expect(note?.[0]).toMatch(/^Eksempeldata: /);
    expect(headings?.[0]).toBe('Tall');
    // A row further down, the formulas still find what they sum.
    expect(book.worth('Sammendrag', 5, 1)).toBeGreaterThan(0);
    expect(book.worth('Sammendrag', figures.length + 2, 3)).toBeCloseTo(0.8, 9);
    const csv = await get('csv', { language: 'en' });
    expect(csv.headers.get('content-disposition')).toContain('"gains-sample-data-2026-11-23.csv"');
    const rows: string[][] = parse(await csv.text(), { bom: true, delimiter: ';' });
    expect(rows[0]?.[0]).toBe('Id');
    expect(rows.map((row) => row.at(-1))).toEqual([
      'Note',
      ...rows.slice(1).map(() => expect.stringMatching(/^Sample data: /)),
    ]);
  });
});

/** A history that does not end, and how much of it was read. */
function endlessHistory() {
  const left = Promise.withResolvers<void>();
  const history = { read: 0, left: left.promise };
  async function* entries() {
    try {
      for (;;) {
        history.read += 1;
        yield someEntry(history.read);
      }
    } finally {
      left.resolve();
    }
  }
  return { history, entries };
}

/** So much told, and in words so unlike any others, that a few hundred of them fill what lies on the way. */
function someEntry(number: number): Entry {
  const title = randomBytes(24_000).toString('base64');
  const events = upTo('reported').map((event) => ({ ...event, title }) as Event);
  return { seq: 1, at: '2026-01-05T09:00:00.000Z', commandId: `c${number}`, events };
}

describe('a spreadsheet that is being read', { timeout: 60_000 }, () => {
  it('is made no faster than its reader takes it', async () => {
    const { history, entries } = endlessHistory();
    const { address, link } = await serve({ entries });
    const answer = await asked(`${address}/pages/${await link('workbook')}`);
    // Others are served meanwhile, many times over, until nothing more is made for one who does not read.
    for (let before = -1; before !== history.read; ) {
      before = history.read;
      for (let turn = 0; turn < 20; turn += 1) await fetch(`${address}/healthz`);
    }
    const standing = history.read;
    for (let taken = 0; taken < 10_000_000; ) {
      const part: Buffer | null = answer.read();
      if (part) taken += part.length;
      else await once(answer, 'readable');
    }
    expect(history.read).toBeGreaterThan(standing);
    answer.destroy();
    await history.left;
  });

  it('is made no further when its reader hangs up, and nobody calls it an error', async () => {
    const { history, entries } = endlessHistory();
    const { address, link, lines } = await serve({ entries });
    const answer = await asked(`${address}/pages/${await link('workbook')}`);
    answer.read();
    answer.destroy();
    await history.left;
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(lines).toEqual([]);
  });

  it('that cannot be read to its end is broken off, said once, and others are served', async () => {
    async function* entries() {
      for (let number = 1; number < 20; number += 1) yield someEntry(number);
      throw new Error('line 20 is damaged');
    }
    const { address, link, lines } = await serve({ entries });
    const answer = await fetch(`${address}/pages/${await link('workbook')}`);
    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await expect.poll(() => lines, { timeout: 30_000 }).toHaveLength(1);
    expect(JSON.stringify(lines)).toContain('line 20 is damaged');
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it('is given up when its reader stays and takes nothing', async () => {
    const { history, entries } = endlessHistory();
    const { address, link, lines } = await serve({ entries, patienceMs: 20 });
    const answer = await asked(`${address}/pages/${await link('workbook')}`);
    const broken = once(answer, 'error');
    await history.left;
    answer.resume();
    await broken;
    expect(lines).toEqual([]);
  });
});

/** The answer of a reader that takes nothing of it until it says so. */
function asked(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false, highWaterMark: 65_536 } as RequestOptions, resolve).on('error', reject);
  });
}
