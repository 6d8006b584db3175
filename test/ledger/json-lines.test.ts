import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { Low } from 'lowdb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Disk, realDisk } from '../../src/ledger/disk.ts';
import { JsonLines, type JsonLinesOptions } from '../../src/ledger/json-lines.ts';
import { DamagedLedger, NotSaved } from '../../src/ports/ledger.ts';
import { diskError, faultyDisk } from './faulty-disk.ts';
import { tempFolder } from './temp-folder.ts';

type Row = { n: number; text: string };
const row = (n: number): Row => ({ n, text: `blåbær ${n}` });
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index + 1));

async function tempFile(): Promise<string> {
  return join(await tempFolder(), 'rows.jsonl');
}

async function open(file: string, options: JsonLinesOptions<Row> = {}) {
  const lines = new JsonLines<Row>(file, options);
  const low = new Low<Row[]>(lines, []);
  await low.read();
  onTestFinished(() => lines.close());
  async function add(...added: Row[]): Promise<void> {
    low.data.push(...added);
    await low.write();
  }
  return { lines, low, add };
}

async function written(count: number): Promise<string> {
  const file = await tempFile();
  const { add, lines } = await open(file);
  for (const each of rows(count)) await add(each);
  await lines.close();
  return file;
}

/** What `open` makes of a file with these bytes. */
async function reread(bytes: Buffer) {
  const file = await tempFile();
  await writeFile(file, bytes);
  const torn: number[] = [];
  const { low } = await open(file, { onTornTail: (tail) => torn.push(tail.bytes) });
  return { rows: low.data, torn, left: (await stat(file)).size };
}

describe('JSON lines under lowdb', () => {
  it('takes an empty file and a missing one for no rows', async () => {
    expect((await reread(Buffer.alloc(0))).rows).toEqual([]);
    expect((await open(await tempFile())).low.data).toEqual([]);
  });

  it('appends what is new and leaves what is there as it is', async () => {
    const file = await written(3);
    const before = await readFile(file);
    const { low, add } = await open(file);
    await add(row(4));
    expect((await readFile(file)).subarray(0, before.length)).toEqual(before);
    expect(low.data).toEqual(rows(4));
    expect((await reread(await readFile(file))).rows).toEqual(rows(4));
  });

  it('reads back any row as it was', async () => {
    const anyRow = fc.record({ n: fc.integer(), text: fc.string({ unit: 'binary' }) });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 5 }), async (some) => {
        const file = await tempFile();
        const { add, lines } = await open(file);
        await add(...some);
        await lines.close();
        expect((await open(file)).low.data).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });

  it('lets writes that come while one is under way share the next sync', async () => {
    const disk = faultyDisk();
    const { add } = await open(await tempFile(), { disk });
    const before = disk.calls.length;
    await Promise.all(rows(64).map((each) => add(each)));
    const calls = disk.calls.slice(before).map((call) => call.name);
    expect(calls).toEqual(['write', 'datasync', 'write', 'datasync']);
  });

  it('syncs the folder when it opens a file, before anyone can be answered from it', async () => {
    const disk = faultyDisk();
    const file = await tempFile();
    await open(file, { disk });
    expect(disk.calls.map((call) => call.name).slice(-2)).toEqual(['datasync', 'syncFolder']);
  });

  it('refuses to write before it has read, and a lowdb that took rows away', async () => {
    const file = await written(2);
    await expect(new Low<Row[]>(new JsonLines(file), []).write()).rejects.toThrow('not read yet');
    const { low } = await open(file);
    low.data.pop();
    await expect(low.write()).rejects.toThrow('only added');
  });
});

describe('a file that a crash left', () => {
  it('is cut back to its last whole line, wherever the end was torn, and that is reported', async () => {
    const bytes = await readFile(await written(3));
    const ends = [0, ...[...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1)];
    for (let length = 0; length <= bytes.length; length++) {
      const whole = ends.filter((end) => end <= length).length - 1;
      const kept = ends[whole] ?? 0;
      const found = await reread(bytes.subarray(0, length));
      expect(found).toEqual({ rows: rows(whole), torn: length > kept ? [length - kept] : [], left: kept });
    }
  });

  it('may end in zeros, which is what some file systems leave of bytes that never came', async () => {
    const bytes = await readFile(await written(3));
    for (const zeros of [1, 10, 30, 60]) {
      const left = Buffer.from(bytes).fill(0, bytes.length - zeros);
      expect((await reread(left)).rows).toEqual(rows(zeros > 55 ? 1 : 2));
    }
  });

  it('goes on after the cut as if the torn line had never been', async () => {
    const file = await written(2);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, -5));
    const { add, lines } = await open(file);
    await add(row(2), row(3));
    await lines.close();
    expect((await open(file)).low.data).toEqual(rows(3));
  });

  it('can hold a half-made new file beside it, which is removed', async () => {
    const file = await written(2);
    await writeFile(`${file}.new`, 'half a li');
    expect((await open(file)).low.data).toEqual(rows(2));
    await expect(stat(`${file}.new`)).rejects.toThrow('ENOENT');
  });
});

describe('a file that is damaged', () => {
  it('is refused with file and line, whichever byte was changed to whatever', async () => {
    const bytes = await readFile(await written(4));
    const last = bytes.length - 1;
    await fc.assert(
      fc.asyncProperty(fc.nat(last), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (bytes[at] ?? 0) ^ by;
        // A zero for the last newline is a torn tail: see above.
        fc.pre(!(at === last && damaged[at] === 0));
        const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
        const refused = await reread(damaged).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(DamagedLedger);
        expect((refused as DamagedLedger).place).toMatch(new RegExp(`rows\\.jsonl:${line}$`));
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused when a line is missing, doubled or moved', async () => {
    const lines = (await readFile(await written(4), 'utf8')).split(/(?<=\n)/);
    const [a = '', b = '', c = '', d = ''] = lines;
    for (const [text, line] of [
      [b + c + d, 1],
      [a + c + d, 2],
      [a + b + b + c + d, 3],
      [a + c + b + d, 2],
      [`${a}\n${b}`, 2],
    ] as const) {
      await expect(reread(Buffer.from(text))).rejects.toThrow(`rows.jsonl:${line}`);
    }
  });

  it('is refused when a line is not what the schema reads, with what is wrong in it', async () => {
    const file = await written(3);
    const parse = (raw: unknown, line: number): Row => {
      if (line === 2) throw new Error('n is missing');
      return raw as Row;
    };
    await expect(open(file, { parse })).rejects.toThrow('rows.jsonl:2: n is missing');
  });

  it('is left as it is', async () => {
    const file = await written(3);
    const damaged = (await readFile(file)).fill('x', 5, 6);
    await writeFile(file, Buffer.concat([damaged, Buffer.from('torn')]));
    const before = await readFile(file);
    await expect(open(file)).rejects.toThrow(DamagedLedger);
    expect(await readFile(file)).toEqual(before);
  });
});

describe('a write that fails', () => {
  it.each(['ENOSPC', 'EROFS', 'EACCES'] as const)(
    'is NotSaved, and nothing of it is left in the file or in lowdb: %s',
    async (code) => {
      const file = await written(2);
      let isFailing = true;
      const disk = faultyDisk(async (call, under, bytes, position) => {
        if (!isFailing || call.name !== 'write' || !under || !bytes) return;
        // A full disk takes a part first.
        if (code === 'ENOSPC') await under.write(bytes.subarray(0, 70), position ?? 0);
        throw diskError(code);
      });
      const before = await readFile(file);
      const { low, add } = await open(file, { disk });
      await expect(add(row(3), row(4))).rejects.toThrow(NotSaved);
      expect(await readFile(file)).toEqual(before);
      expect(low.data).toEqual(rows(2));
      isFailing = false;
      await add(row(3));
      expect((await reread(await readFile(file))).rows).toEqual(rows(3));
    },
  );

  it('takes with it what came behind it, but not what comes after', async () => {
    let fails = 1;
    const disk = faultyDisk((call) => {
      if (call.name === 'write' && fails-- > 0) throw diskError('ENOSPC');
    });
    const file = await tempFile();
    const { low, add } = await open(file, { disk });
    const outcomes = await Promise.allSettled([add(row(1)), add(row(2)), low.write()]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected', 'rejected']);
    await add(row(1));
    expect((await reread(await readFile(file))).rows).toEqual(rows(1));
  });

  it('is cut off before the next write when the disk refused the cut too', async () => {
    let isReadOnly = true;
    const disk = faultyDisk(async (call, under, bytes, position) => {
      if (!isReadOnly) return;
      if (call.name === 'truncate') throw diskError('EROFS');
      if (call.name === 'write' && under && bytes) {
        await under.write(bytes, position ?? 0);
        throw diskError('EROFS');
      }
    });
    const file = await tempFile();
    const { add } = await open(file, { disk });
    await expect(add(row(7), row(8), row(9))).rejects.toThrow(NotSaved);
    isReadOnly = false;
    const before = disk.calls.length;
    await add(row(1));
    const calls = disk.calls.slice(before).map((call) => call.name);
    expect(calls).toEqual(['truncate', 'datasync', 'write', 'datasync']);
    expect((await reread(await readFile(file))).rows).toEqual(rows(1));
  });

  it('of a row that JSON cannot say is that row’s alone', async () => {
    const { low, add } = await open(await tempFile());
    await expect(add({ n: 1n as unknown as number, text: '' })).rejects.toThrow(NotSaved);
    await add(row(1));
    expect(low.data).toEqual(rows(1));
  });
});

describe('a sync that fails', () => {
  it.each([
    ['of an append', 2, 'datasync'],
    ['of the cut after a failed write', 2, 'truncate'],
  ] as const)('%s stops everything: a second try would be told a lie', async (_, nth, after) => {
    let syncs = 0;
    const disk = faultyDisk((call) => {
      if (call.name === 'write' && after === 'truncate') throw diskError('ENOSPC');
      if (call.name === 'datasync' && ++syncs === nth) throw diskError('EIO');
    });
    const fatal: unknown[] = [];
    const { low, add, lines } = await open(await tempFile(), { disk, onFatal: (error) => fatal.push(error) });
    await expect(add(row(1))).rejects.toThrow(NotSaved);
    expect(fatal).toMatchObject([{ code: 'EIO' }]);
    await expect(add(row(2))).rejects.toThrow(NotSaved);
    await expect(lines.rewrite(() => [])).rejects.toThrow(NotSaved);
    await expect(low.write()).rejects.toThrow(NotSaved);
    expect(disk.calls.filter((call) => call.name === 'datasync')).toHaveLength(1);
  });
});

describe('a file written anew', () => {
  const odd = (now: readonly Row[]) => now.filter((each) => each.n % 2 === 1);

  it('holds other rows, in the file and in lowdb, and goes on from there', async () => {
    const file = await written(5);
    const { low, lines, add } = await open(file);
    await lines.rewrite(odd);
    expect(low.data).toEqual([row(1), row(3), row(5)]);
    await add(row(6));
    expect((await reread(await readFile(file))).rows).toEqual([row(1), row(3), row(5), row(6)]);
    expect(await readFile(file, 'utf8')).not.toContain('blåbær 2');
  });

  it('is synced before it takes the name, and the folder after', async () => {
    const disk = faultyDisk();
    const { lines } = await open(await written(3), { disk });
    const before = disk.calls.length;
    await lines.rewrite(odd);
    const calls = disk.calls.slice(before).map((call) => call.name);
    expect(calls).toEqual(['remove', 'open', 'write', 'datasync', 'rename', 'syncFolder']);
  });

  it('takes its turn among writes, and none of them is lost', async () => {
    const file = await tempFile();
    const { low, lines, add } = await open(file);
    const all = rows(30).flatMap((each) => [add(each), ...(each.n % 10 === 0 ? [lines.rewrite(odd)] : [])]);
    await Promise.all(all);
    const left = low.data.map((each) => each.n);
    expect(left.filter((n) => n % 2 === 1)).toEqual(odd(rows(30)).map((each) => each.n));
    expect((await reread(await readFile(file))).rows).toEqual(low.data);
  });

  it.each(['open', 'write', 'datasync', 'rename'] as const)(
    'stays the old one when the %s of the new one fails, and no write beside it is lost',
    async (name) => {
      const file = await written(4);
      let isFailing = false;
      const disk: Disk = faultyDisk((call) => {
        const isNew = call.path.endsWith('.new') || call.name === 'rename';
        if (isFailing && isNew && call.name === name) throw diskError('ENOSPC');
      });
      const { low, lines, add } = await open(file, { disk });
      isFailing = true;
      const outcomes = await Promise.allSettled([add(row(5)), lines.rewrite(odd), add(row(6)), low.write()]);
      expect(outcomes.map((outcome) => outcome.status)).toEqual([
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ]);
      expect(low.data).toEqual(rows(6));
      expect((await reread(await readFile(file))).rows).toEqual(rows(6));
      await expect(stat(`${file}.new`)).rejects.toThrow('ENOENT');
    },
  );

  it('stops everything when the folder cannot be synced after the new file took the name', async () => {
    const fatal: unknown[] = [];
    let isFailing = false;
    const disk = faultyDisk((call) => {
      if (isFailing && call.name === 'syncFolder') throw diskError('EIO');
    });
    const options = { disk, onFatal: (error: unknown) => fatal.push(error) };
    const { lines, add } = await open(await written(3), options);
    isFailing = true;
    await expect(lines.rewrite(odd)).rejects.toThrow(NotSaved);
    await expect(add(row(9))).rejects.toThrow(NotSaved);
    expect(fatal).toHaveLength(1);
  });
});

it('the real disk makes a folder with all above it, for nobody else to read', async () => {
  const folder = join(await tempFolder(), 'a', 'b');
  await realDisk.makeFolder(folder);
  await realDisk.makeFolder(folder);
  const file = await realDisk.open(join(folder, 'file'));
  await file.write(Buffer.from('abc'), 2);
  expect(await file.readAll()).toEqual(Buffer.from('\0\0abc'));
  await file.close();
  expect((await stat(join(folder, 'file'))).mode & 0o077).toBe(0);
});
