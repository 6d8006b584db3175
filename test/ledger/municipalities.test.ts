import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import { createLowdbLedger } from '../../src/ledger/lowdb-ledger.ts';
import { createMemoryLedger } from '../../src/ledger/memory-ledger.ts';
import { createMunicipalities, type MunicipalitiesOptions } from '../../src/ledger/municipalities.ts';
import { type Ledger, NotSaved } from '../../src/ports/ledger.ts';
import { diskError, type Fault, faultyDisk } from './faulty-disk.ts';
import {
  entry,
  folding,
  type Note,
  type Notes,
  note,
  noteAndEcho,
  otherTenant,
  parseNotes,
  refusal,
  tenant,
} from './notes.ts';
import { tempFolder } from './temp-folder.ts';

const immediately = async () => {};

function inMemory(options: Partial<MunicipalitiesOptions<Notes>> = {}) {
  const ledger = createMemoryLedger({ parse: parseNotes });
  return { ledger, municipalities: over(ledger, options) };
}

function over(ledger: Ledger, options: Partial<MunicipalitiesOptions<Notes>> = {}) {
  return createMunicipalities<Notes>({ ...folding, ledger, wait: immediately, ...options });
}

async function onDisk(fault: Fault = () => {}) {
  const disk = faultyDisk(fault);
  const ledger = createLowdbLedger({ folder: await tempFolder(), parse: parseNotes, disk });
  onTestFinished(() => ledger.close());
  return { ledger, disk, municipalities: over(ledger) };
}

const textsOf = (state: Notes) => [...state.texts];
const act = (text: string) => [tenant, { commandId: text }, note(text)] as const;
const texts = (entries: readonly Entry[]) => entries.map((each) => (each.events[0] as unknown as Note).text);

describe('a command', () => {
  it('is decided on the newest state, kept as one entry and seen at once', async () => {
    const { municipalities, ledger } = inMemory();
    const command = { commandId: 'c', by: 'p_someone', role: 'coach' } as const;
    const outcome = await municipalities.act(tenant, command, note('first'));
    expect(outcome).toEqual({ kind: 'done', seq: 1, events: noteAndEcho('first').events });
    expect(await municipalities.look(tenant, textsOf)).toEqual(['first']);
    expect(await ledger.read(tenant, 0)).toEqual([
      { seq: 1, at: '2026-11-23T10:00:00.000Z', ...command, events: noteAndEcho('first').events },
    ]);
  });

  it('that is known is repeated with its entry, and not decided again', async () => {
    const { municipalities } = inMemory();
    await municipalities.act(...act('one'));
    await municipalities.act(...act('two'));
    const never = () => {
      throw new Error('decided again');
    };
    expect(await municipalities.act(tenant, { commandId: 'one' }, never)).toEqual({
      kind: 'repeated',
      seq: 1,
    });
  });

  it('that is given twice at once is done once', async () => {
    const { municipalities } = inMemory();
    const outcomes = await Promise.all([municipalities.act(...act('x')), municipalities.act(...act('x'))]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'repeated']);
    expect(await municipalities.look(tenant, textsOf)).toEqual(['x']);
  });

  it('with nothing to keep is done, and the ledger stays as it is', async () => {
    const { municipalities, ledger } = inMemory();
    await municipalities.act(...act('one'));
    const nothing = { kind: 'events' as const, events: [] };
    const outcome = await municipalities.act(tenant, { commandId: 'idle' }, () => nothing);
    expect(outcome).toEqual({ kind: 'done', seq: 1, events: [] });
    expect(await ledger.read(tenant, 0)).toHaveLength(1);
  });

  it('that a rule refuses is answered with the reason', async () => {
    const { municipalities, ledger } = inMemory();
    expect(await municipalities.act(tenant, { commandId: 'c' }, () => refusal)).toEqual(refusal);
    expect(await ledger.read(tenant, 0)).toEqual([]);
  });

  it('that throws harms nobody else', async () => {
    const { municipalities } = inMemory();
    const outcomes = await Promise.allSettled([
      municipalities.act(...act('a')),
      municipalities.act(tenant, { commandId: 'bug' }, () => {
        throw new Error('a bug');
      }),
      municipalities.act(...act('b')),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await municipalities.look(tenant, textsOf)).toEqual(['a', 'b']);
  });

  it('comes after the ones before it, each decided on what those made', async () => {
    const { municipalities } = inMemory();
    const all = Array.from({ length: 50 }, (_, index) =>
      municipalities.act(tenant, { commandId: `c${index}` }, (state) =>
        noteAndEcho(`after ${state.texts.length}`),
      ),
    );
    await Promise.all(all);
    const expected = all.map((_, index) => `after ${index}`);
    expect(await municipalities.look(tenant, textsOf)).toEqual(expected);
  });

  it('touches one municipality only', async () => {
    const { municipalities } = inMemory();
    await municipalities.act(...act('here'));
    expect(await municipalities.look(otherTenant, textsOf)).toEqual([]);
  });
});

describe('the time an entry was recorded', () => {
  const someTime = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

  it('never runs backwards, over a restart too, whatever the clock does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someTime, { minLength: 1, maxLength: 8 }), async (times) => {
        const ledger = createMemoryLedger({ parse: parseNotes });
        for (const [index, now] of times.entries())
          await over(ledger, { clock: { now: () => now } }).act(...act(`c${index}`));
        const at = (await ledger.read(tenant, 0)).map((each) => Date.parse(each.at));
        expect(at).toEqual(at.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is a date alone where a time could lead to someone: Norway’s, and no later entry is moved by it', async () => {
    let now = '2026-11-23T22:59:00.000Z';
    const { municipalities, ledger } = inMemory({ clock: { now: () => new Date(now) } });
    await municipalities.act(...act('timed'));
    now = '2026-11-23T23:30:00.000Z';
    await municipalities.act(tenant, { commandId: 'untimed', isUntimed: true }, note('untimed'));
    await municipalities.act(...act('after'));
    const again = over(ledger, { clock: { now: () => new Date('2026-11-23T22:00:00.000Z') } });
    await again.act(tenant, { commandId: 'untimed too', isUntimed: true }, note('untimed too'));
    await again.act(...act('clock set back'));
    expect((await ledger.read(tenant, 0)).map(({ at }) => at)).toEqual([
      '2026-11-23T22:59:00.000Z',
      '2026-11-24',
      '2026-11-23T23:30:00.000Z',
      '2026-11-24',
      '2026-11-23T23:30:00.000Z',
    ]);
  });
});

describe('every answer waits until what it rests on is on disk', () => {
  it('a look, a refusal, a repetition and an idle command behind an act come after its sync', async () => {
    const held = Promise.withResolvers<void>();
    let isHeld = false;
    const { municipalities } = await onDisk((call) =>
      isHeld && call.name === 'datasync' ? held.promise.then(() => void order.push('sync')) : undefined,
    );
    const order: string[] = [];
    await municipalities.look(tenant, textsOf);
    isHeld = true;
    const told = (name: string) => () => void order.push(name);
    const all = [
      municipalities.act(...act('x')).then(told('act')),
      municipalities.look(tenant, textsOf).then(told('look')),
      municipalities.act(tenant, { commandId: 'r' }, () => refusal).then(told('refusal')),
      municipalities.act(...act('x')).then(told('repetition')),
      municipalities
        .act(tenant, { commandId: 'i' }, () => ({ kind: 'events', events: [] }))
        .then(told('idle')),
    ];
    held.resolve();
    await Promise.all(all);
    expect(order[0]).toBe('sync');
    expect(order.slice(1).toSorted()).toEqual(['act', 'idle', 'look', 'refusal', 'repetition']);
  });

  it('a glance does not wait, and sees what is being written', async () => {
    const held = Promise.withResolvers<void>();
    let isHeld = false;
    const { municipalities } = await onDisk((call) =>
      isHeld && call.name === 'datasync' ? held.promise : undefined,
    );
    await municipalities.look(tenant, textsOf);
    isHeld = true;
    const acting = municipalities.act(...act('x'));
    await Promise.resolve();
    expect(await municipalities.glance(tenant, textsOf)).toEqual(['x']);
    held.resolve();
    await acting;
  });

  it('64 people at once share two syncs', async () => {
    const { municipalities, disk } = await onDisk();
    await municipalities.look(tenant, textsOf);
    const before = disk.calls.length;
    await Promise.all(Array.from({ length: 64 }, (_, index) => municipalities.act(...act(`c${index}`))));
    const syncs = disk.calls.slice(before).filter((call) => call.name === 'datasync');
    expect(syncs).toHaveLength(2);
    expect(await municipalities.look(tenant, textsOf)).toHaveLength(64);
  });
});

describe('a write that fails', () => {
  it('refuses all that rested on it, shows none of it, and what comes after is decided afresh', async () => {
    let isFull = false;
    const { municipalities, ledger } = await onDisk((call) => {
      if (isFull && call.name === 'write') throw diskError('ENOSPC');
    });
    await municipalities.act(...act('kept'));
    isFull = true;
    const seen: string[][] = [];
    const outcomes = await Promise.allSettled([
      municipalities.act(...act('lost 1')),
      municipalities.act(...act('lost 2')),
      municipalities.act(...act('lost 1')),
      municipalities.act(tenant, { commandId: 'refused' }, () => refusal),
      municipalities.look(tenant, (state) => seen.push(textsOf(state))),
      municipalities.act(tenant, { commandId: 'idle' }, () => ({ kind: 'events', events: [] })),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toEqual({ status: 'rejected', reason: expect.any(NotSaved) });
    expect(await municipalities.look(tenant, textsOf)).toEqual(['kept']);
    isFull = false;
    expect(await municipalities.act(...act('lost 1'))).toMatchObject({ kind: 'done', seq: 2 });
    expect(await municipalities.look(tenant, textsOf)).toEqual(['kept', 'lost 1']);
    expect(texts(await ledger.read(tenant, 0))).toEqual(['kept', 'lost 1']);
  });

  it('whatever fails and in whatever order, what was answered is what is kept', async () => {
    const step = fc.record({ burst: fc.integer({ min: 1, max: 6 }), fails: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        let writes = 0;
        const { municipalities, ledger } = await onDisk(async (call, under, bytes, position) => {
          if (call.name !== 'write' || !under || !bytes) return;
          if (!steps[writes++ % steps.length]?.fails) return;
          await under.write(bytes.subarray(0, bytes.length / 2), position ?? 0);
          throw diskError('ENOSPC');
        });
        const done: string[] = [];
        let count = 0;
        for (const { burst } of steps) {
          const all = Array.from({ length: burst }, async () => {
            const text = `c${count++}`;
            const outcome = await municipalities.act(...act(text)).catch(() => undefined);
            if (outcome) done.push(text);
          });
          const looked = await municipalities.look(tenant, textsOf).catch(() => undefined);
          const kept = texts(await ledger.read(tenant, 0));
          if (looked) expect(kept.slice(0, looked.length)).toEqual(looked);
          await Promise.all(all);
        }
        expect(texts(await ledger.read(tenant, 0))).toEqual(done);
        expect(await municipalities.look(tenant, textsOf)).toEqual(done);
      }),
      { numRuns: 60 },
    );
  });

  it('is told to the log once', async () => {
    const errors: unknown[] = [];
    const disk = faultyDisk((call) => {
      if (call.name === 'write') throw diskError('ENOSPC');
    });
    const ledger = createLowdbLedger({ folder: await tempFolder(), parse: parseNotes, disk });
    const municipalities = over(ledger, { onError: (error) => errors.push(error) });
    await Promise.allSettled([municipalities.act(...act('a')), municipalities.act(...act('b'))]);
    expect(errors).toEqual([expect.any(NotSaved)]);
  });
});

describe('an entry that cannot be folded', () => {
  it('is not kept, and the fold is as if it had never been tried', async () => {
    const { municipalities, ledger } = inMemory();
    await municipalities.act(...act('before'));
    const all = [
      municipalities.act(...act('beside')),
      municipalities.act(...act('cannot be folded')),
      municipalities.act(...act('behind')),
    ];
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await municipalities.look(tenant, textsOf)).toEqual(['before', 'beside', 'behind']);
    expect(texts(await ledger.read(tenant, 0))).toEqual(['before', 'beside', 'behind']);
  });

  it('that stands in the ledger throws at each question and harms no other municipality', async () => {
    const { municipalities, ledger } = inMemory();
    await ledger.append(tenant, 0, entry(1, 'c', 'cannot be folded'));
    await expect(municipalities.look(tenant, textsOf)).rejects.toThrow('cannot be folded');
    await expect(municipalities.look(tenant, textsOf)).rejects.toThrow('cannot be folded');
    expect(await municipalities.look(otherTenant, textsOf)).toEqual([]);
  });

  it('or read again is one command’s bug: what stands behind it is decided again', async () => {
    const { municipalities } = inMemory();
    const unreadable = { kind: 'events' as const, events: [{ type: 'note', text: 5 } as never] };
    const outcomes = await Promise.allSettled([
      municipalities.act(tenant, { commandId: 'bug' }, () => unreadable),
      municipalities.act(...act('behind')),
      municipalities.look(tenant, textsOf),
    ]);
    expect(outcomes).toMatchObject([
      { status: 'rejected' },
      { value: { kind: 'done', seq: 1 } },
      { value: ['behind'] },
    ]);
  });

  it('and one that evolve changes is refused loudly: the next fold would see another entry', async () => {
    const evolve = (_: Notes, changed: Entry) => void changed.events.pop();
    await expect(inMemory({ evolve }).municipalities.act(...act('a'))).rejects.toThrow(TypeError);
  });
});

describe('another process on the same ledger', () => {
  function two(options: Partial<MunicipalitiesOptions<Notes>> = {}) {
    const entries = new Map<string, Entry[]>();
    const ledgers = [1, 2].map(() => createMemoryLedger({ parse: parseNotes, entries }));
    const [ours, theirs] = ledgers.map((ledger) => over(ledger, options));
    if (!ours || !theirs) throw new Error('two processes');
    return { ours, theirs, kept: () => texts(entries.get(tenant) ?? []) };
  }

  it('was first: the command is decided again on what it did', async () => {
    const { ours, theirs, kept } = two();
    await ours.look(tenant, textsOf);
    await theirs.act(...act('theirs'));
    const decide = (state: Notes) => noteAndEcho(`after ${state.texts.join()}`);
    expect(await ours.act(tenant, { commandId: 'c' }, decide)).toMatchObject({ kind: 'done', seq: 2 });
    expect(kept()).toEqual(['theirs', 'after theirs']);
  });

  it('was first: nothing that rested on the stale entry is kept or told', async () => {
    const { ours, theirs, kept } = two();
    await ours.look(tenant, textsOf);
    await theirs.act(...act('theirs'));
    const [, , looked] = await Promise.all([
      ours.act(tenant, { commandId: 'a' }, (state) => noteAndEcho(`a after ${state.texts.length}`)),
      ours.act(tenant, { commandId: 'b' }, (state) => noteAndEcho(`b after ${state.texts.length}`)),
      ours.look(tenant, textsOf),
    ]);
    expect(kept()).toHaveLength(3);
    expect(kept()).toEqual([
      'theirs',
      expect.stringContaining('after 1'),
      expect.stringContaining('after 2'),
    ]);
    expect(looked[0]).toBe('theirs');
    expect(kept().slice(0, looked.length)).toEqual(looked);
  });

  it('did this very command: it is repeated', async () => {
    const { ours, theirs } = two();
    await ours.look(tenant, textsOf);
    await theirs.act(...act('same'));
    expect(await ours.act(...act('same'))).toEqual({ kind: 'repeated', seq: 1 });
  });

  it('and ours in a race keep each command once, decided on all before it', async () => {
    const { ours, theirs, kept } = two();
    const all = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? ours : theirs).act(tenant, { commandId: `c${index}` }, (state) =>
        noteAndEcho(`after ${state.texts.length}`),
      ),
    );
    await Promise.all(all);
    expect(kept()).toEqual(all.map((_, index) => `after ${index}`));
  });

  it('that always wins makes us give up with NotSaved after some tries', async () => {
    const tries: number[] = [];
    const ledger: Ledger = {
      read: async () => [],
      append: async () => ({ kind: 'stale', seq: 1 }),
      close: async () => {},
    };
    const municipalities = over(ledger, { wait: async (retry) => void tries.push(retry) });
    await expect(municipalities.act(...act('a'))).rejects.toThrow(NotSaved);
    expect(tries).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
