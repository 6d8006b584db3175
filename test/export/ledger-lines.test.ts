import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { totals } from '../../src/domain/totals/totals.ts';
import { runArchive } from '../../src/export/run.ts';
import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { realStores, tenant } from '../import/stores.ts';

let folder: string;
let file: string;
let from: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidvinn-export-'));
  file = join(folder, 'kommunen.jsonl');
  const stores = await realStores();
  from = stores.dataDir;
  await loadSampleRegister({ ...stores, tenant });
  await stores.close();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(from, { recursive: true });
});

async function run(dataDir: string, ...args: string[]) {
  let said = '';
  const screen = { write: (text: string) => (said += text) };
  const code = await runArchive(args, () => ({ dataDir }) as Config, {
    ...{ stdout: screen, stderr: screen, patienceMs: 0 },
  });
  return { code, said };
}

async function folded(dataDir: string): Promise<Municipality> {
  const stores = await realStores(dataDir);
  const state = emptyMunicipality();
  for (const entry of await stores.ledger.read(tenant, 0)) evolve(state, entry);
  await stores.close();
  return state;
}

/** Thousands are kept apart by a space that does not break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const into = (args: string[] = []) => ['import', '--tenant', tenant, file, ...args];

describe('a full export', () => {
  it('read into a fresh installation gives the same totals at every date and entry', async () => {
    const exported = await run(from, 'export', '--tenant', tenant, '--out', file);
    expect(exported).toMatchObject({ code: 0, said: expect.stringMatching(/^\d+ føringer er skrevet til /) });
    const fresh = await mkdtemp(join(tmpdir(), 'tidvinn-fresh-'));
    expect(await run(fresh, ...into(['--language', 'nn']))).toMatchObject({
      code: 0,
      said: expect.stringContaining('føringar er lesne inn'),
    });
    const [was, is] = [await folded(from), await folded(fresh)];
    expect(is.seq).toBe(was.seq);
    for (let knownAt = 0; knownAt <= was.seq; knownAt += 1)
      for (const asOf of ['2012-12-31', '2016-04-01', '2020-06-30', '2026-11-20'])
        for (const unit of [undefined, 'area-skole', 'servicetorget'])
          expect(totals(is, { asOf, knownAt }, unit)).toEqual(totals(was, { asOf, knownAt }, unit));
    expect(await run(fresh, ...into())).toMatchObject({ code: 0, said: expect.stringContaining('fra før') });
    await rm(fresh, { recursive: true });
  });

  it('says what it is in its first line, then has one line for each entry, as they were told', async () => {
    const [head = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(JSON.parse(head)).toEqual({ format: 'tidvinn-ledger', version: 1, tenant, entries: lines.length });
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(lines.map((_line, index) => index + 1));
  });

  it('has its name only when it is whole: one that cannot be finished leaves nothing behind', async () => {
    const taken = join(folder, 'taken');
    await mkdir(join(taken, 'full.jsonl', 'of others'), { recursive: true });
    const { code } = await run(from, 'export', '--tenant', tenant, '--out', join(taken, 'full.jsonl'));
    expect([code, await readdir(taken)]).toEqual([1, ['full.jsonl']]);
  });

  it('a long one says how far it is, out and in again', async () => {
    const stores = await realStores();
    const all = 20_500;
    const entries = Array.from({ length: all }, (_, index): Entry => {
      const event = { type: 'unit.described', on: '2020-01-01', unit: 'x', kind: 'unit', name: 'X' } as const;
      return { seq: index + 1, at: '2026-11-20T08:00:00.000Z', commandId: `c${index}`, events: [event] };
    });
    await Promise.all(
      entries.map((entry) =>
        stores.ledger.append(
          tenant,
          entry.seq === 1 ? 0 : { seq: entry.seq - 1, commandId: `c${entry.seq - 2}` },
          entry,
        ),
      ),
    );
    await stores.close();
    const long = join(folder, 'long.jsonl');
    const out = await run(stores.dataDir, 'export', '--tenant', tenant, '--out', long);
    const fresh = await mkdtemp(join(tmpdir(), 'tidvinn-fresh-'));
    const read = await run(fresh, 'import', '--tenant', tenant, long, '--language', 'en');
    const steps = (said: string) => said.trimEnd().split('\n').slice(0, -1).map(plain);
    expect(steps(out.said)).toEqual(['10 000 av 20 500 føringer …', '20 000 av 20 500 føringer …']);
    expect(steps(read.said)).toEqual(['10,000 of 20,500 entries …', '20,000 of 20,500 entries …']);
    await rm(fresh, { recursive: true });
    await rm(stores.dataDir, { recursive: true });
  });

  it('is not read where there are other entries already', async () => {
    const other = await realStores();
    const event = { type: 'unit.described', on: '2020-01-01', unit: 'x', kind: 'unit', name: 'X' } as const;
    await other.municipalities.act(tenant, { commandId: 'own' }, () => ({ kind: 'events', events: [event] }));
    await other.close();
    const { code, said } = await run(other.dataDir, ...into());
    expect([code, said]).toEqual([1, expect.stringContaining('Ingenting er endret.')]);
    expect((await folded(other.dataDir)).seq).toBe(1);
    await rm(other.dataDir, { recursive: true });
  });

  it.each([
    ['nothing of ours', () => 'Id;Enhet\n', 'Linje 1: Dette er ikke en eksport fra Tidvinn.'],
    [
      'a line that is no entry',
      (text: string) => text.replace('"events":[', '"events":[{},'),
      'Linje 2: Dette er ikke en føring.',
    ],
    [
      'a line that is gone',
      (text: string) => text.replace(/\n\{"seq":2,[^\n]*/, ''),
      'Linje 3: Føringene står ikke i rekkefølge.',
    ],
    [
      'a file that was cut',
      (text: string) => text.trimEnd().replace(/\n[^\n]*$/, '\n'),
      'Fila slutter før den skal.',
    ],
  ])('takes nothing from %s, and names the line', async (_what, spoil, said) => {
    const spoilt = join(folder, 'spoilt.jsonl');
    await writeFile(spoilt, spoil(await readFile(file, 'utf8')));
    const fresh = await mkdtemp(join(tmpdir(), 'tidvinn-fresh-'));
    const result = await run(fresh, 'import', '--tenant', tenant, spoilt);
    expect(result).toEqual({ code: 1, said: expect.stringContaining(said) });
    expect((await folded(fresh)).seq).toBe(0);
    await rm(fresh, { recursive: true });
  });

  it('says how it is used when that was not understood', async () => {
    expect(await run(folder, 'export', '--tenant', 'raufoss')).toMatchObject({ code: 2 });
    expect((await run(folder, 'export', '--tenant', tenant)).said).toContain('npm run export -- --tenant');
  });
});
