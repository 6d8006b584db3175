import { describe, expect, it, onTestFinished } from 'vitest';
import { createLowdbDeliveries } from '../../src/ledger/lowdb-deliveries.ts';
import type { Claim } from '../../src/ports/deliveries.ts';
import { otherTenant, tenant } from './notes.ts';
import { tempFolder } from './temp-folder.ts';

const kari = { person: 'kari' };
const ola = { person: 'ola' };
const board = { channel: '19:board@thread.tacv2' };
const minute = (count: number) => new Date(Date.UTC(2026, 6, 20, 8, count)).toISOString();
const lease = (at: number) => ({ at: minute(at), until: minute(at + 3) });
const claim = (to: Claim['to'], ...keys: string[]): Claim => ({
  ...{ job: 'sustain-check', to },
  items: keys.map((key) => ({ key, about: 'gain-1' })),
});

async function open(folder?: string) {
  const deliveries = createLowdbDeliveries({ folder: folder ?? (await tempFolder()) });
  onTestFinished(() => deliveries.close());
  return deliveries;
}

describe('a claim', () => {
  it('is won by one of all who ask at once', async () => {
    const deliveries = await open();
    const won = await Promise.all(
      [kari, ola, kari].map((to) => deliveries.claim(tenant, claim(to, 'a', 'b'), lease(0))),
    );
    expect(won).toEqual([['a', 'b'], [], []]);
    expect(await deliveries.claim(otherTenant, claim(kari, 'a'), lease(0))).toEqual(['a']);
  });

  it('of which nobody wrote down what became of it is unknown when it has run out, and is not free', async () => {
    const folder = await tempFolder();
    const before = await open(folder);
    await before.claim(tenant, claim(kari, 'a'), lease(0));
    await before.close();
    const deliveries = await open(folder);
    expect(await deliveries.all(tenant, minute(2))).toMatchObject([{ state: 'claimed', attempts: 1 }]);
    const [after] = await deliveries.all(tenant, minute(3));
    expect(after).toMatchObject({ state: 'unknown', at: minute(3), reason: 'interrupted' });
    for (const to of [kari, ola])
      expect(await deliveries.claim(tenant, claim(to, 'a'), lease(60))).toEqual([]);
  });

  it('that ran out is still told what became of it, when that comes late', async () => {
    const deliveries = await open();
    await deliveries.claim(tenant, claim(kari, 'a'), lease(0));
    await deliveries.settle(tenant, { keys: ['a'], at: minute(0) }, { state: 'sent', at: minute(9) });
    expect(await deliveries.all(tenant, minute(9))).toMatchObject([{ state: 'sent', at: minute(9) }]);
  });

  it('is not settled by whoever held the one before it', async () => {
    const deliveries = await open();
    await deliveries.claim(tenant, claim(kari, 'a'), lease(0));
    await deliveries.sendAgain(tenant, 'a', minute(5));
    await deliveries.claim(tenant, claim(kari, 'a'), lease(6));
    await deliveries.settle(tenant, { keys: ['a'], at: minute(0) }, { state: 'sent', at: minute(7) });
    expect(await deliveries.all(tenant, minute(7))).toMatchObject([{ state: 'claimed', attempts: 2 }]);
  });

  const settled = [
    ['sent', { state: 'sent' }, [false, false, true]],
    ['unknown', { state: 'unknown', reason: 'noAnswer' }, [false, false, false]],
    ['failed, to be tried again', { state: 'failed', until: minute(10) }, [false, true, true]],
    ['failed for good', { state: 'failed' }, [false, false, true]],
    ['inactive', { state: 'inactive', reason: 'noChat' }, [false, false, true]],
  ] as const;
  it.each(settled)(
    'is free again when it is %s, or not: soon, later, or for another',
    async (_s, how, free) => {
      const tries = [
        [kari, 5],
        [kari, 10],
        [ola, 10],
      ] as const;
      for (const [index, [to, at]] of tries.entries()) {
        const deliveries = await open();
        await deliveries.claim(tenant, claim(kari, 'a'), lease(0));
        await deliveries.settle(tenant, { keys: ['a'], at: minute(0) }, { ...how, at: minute(1) });
        const won = await deliveries.claim(tenant, claim(to, 'a'), lease(at));
        expect(won).toEqual(free[index] ? ['a'] : []);
      }
    },
  );

  it('that did not reach somebody is free when they are heard from, and no other is', async () => {
    const deliveries = await open();
    const all = [
      [kari, 'a'],
      [ola, 'b'],
      [board, 'c'],
    ] as const;
    for (const [to, key] of all) {
      await deliveries.claim(tenant, claim(to, key), lease(0));
      await deliveries.settle(tenant, { keys: [key], at: minute(0) }, { state: 'inactive', at: minute(1) });
    }
    await deliveries.heardFrom(tenant, kari, minute(2));
    await deliveries.heardFrom(tenant, board, minute(2));
    const won = await Promise.all(all.map(([to, key]) => deliveries.claim(tenant, claim(to, key), lease(2))));
    expect(won).toEqual([['a'], [], ['c']]);
  });

  it('that did not reach a channel marks it inactive, until somebody in its team is heard from', async () => {
    const folder = await tempFolder();
    const deliveries = await open(folder);
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    const team = '19:team';
    const other = { channel: '19:other@thread.tacv2' };
    for (const { channel } of [board, other])
      await deliveries.putChannel(tenant, { id: channel, serviceUrl, team });
    const gone = { channel: '19:gone@thread.tacv2' };
    await deliveries.putChannel(tenant, { id: gone.channel, serviceUrl });
    for (const [to, key] of [
      [board, 'a'],
      [gone, 'b'],
    ] as const) {
      await deliveries.claim(tenant, claim(to, key), lease(0));
      const result = { state: 'inactive', at: minute(1), reason: 'notMember' } as const;
      await deliveries.settle(tenant, { keys: [key], at: minute(0) }, result);
    }
    await deliveries.close();
    const again = await open(folder);
    expect(await again.channel(tenant, board.channel)).toMatchObject({ inactive: 'notMember' });
    await again.heardFrom(tenant, other, minute(2));
    expect(await again.channel(tenant, board.channel)).toEqual({ id: board.channel, serviceUrl, team });
    expect(await again.channel(tenant, gone.channel)).toMatchObject({ inactive: 'notMember' });
    expect(await again.claim(tenant, claim(board, 'a'), lease(3))).toEqual(['a']);
    expect(await again.claim(tenant, claim(gone, 'b'), lease(3))).toEqual([]);
  });

  it('whose time is over is kept to be looked at, and sent by nobody', async () => {
    const folder = await tempFolder();
    const deliveries = await open(folder);
    await deliveries.claim(tenant, claim(kari, 'a'), lease(0));
    await deliveries.tooLate(tenant, ['a', 'never claimed'], minute(10));
    await deliveries.close();
    const again = await open(folder);
    expect(await again.all(tenant, minute(11))).toMatchObject([
      { key: 'a', state: 'late', reason: 'interrupted' },
    ]);
    expect(await again.sendAgain(tenant, 'a', minute(11))).toBe(false);
    await again.heardFrom(tenant, kari, minute(12));
    expect(await again.claim(tenant, claim(kari, 'a'), lease(12))).toEqual([]);
  });

  it('that Teams has refused too often is sent again by a person', async () => {
    const deliveries = await open();
    await deliveries.claim(tenant, claim(kari, 'a'), lease(0));
    await deliveries.settle(tenant, { keys: ['a'], at: minute(0) }, { state: 'failed', at: minute(1) });
    expect(await deliveries.sendAgain(tenant, 'a', minute(2))).toBe(true);
    expect(await deliveries.claim(tenant, claim(kari, 'a'), lease(2))).toEqual(['a']);
    await deliveries.forget(tenant, ['a']);
    expect(await deliveries.all(tenant, minute(3))).toEqual([]);
  });

  it('is sent again by a person only while it is unknown', async () => {
    const deliveries = await open();
    await deliveries.claim(tenant, claim(kari, 'a', 'b'), lease(0));
    await deliveries.settle(tenant, { keys: ['b'], at: minute(0) }, { state: 'sent', at: minute(1) });
    expect(await deliveries.sendAgain(tenant, 'a', minute(2))).toBe(false);
    expect(await deliveries.sendAgain(tenant, 'a', minute(3))).toBe(true);
    expect(await deliveries.sendAgain(tenant, 'a', minute(3))).toBe(false);
    expect(await deliveries.sendAgain(tenant, 'b', minute(3))).toBe(false);
    expect(await deliveries.sendAgain(tenant, 'nothing', minute(3))).toBe(false);
    expect(await deliveries.claim(tenant, claim(kari, 'a', 'b'), lease(3))).toEqual(['a']);
  });
});

describe('being there', () => {
  it('is known to ten minutes, after a restart too', async () => {
    const folder = await tempFolder();
    const before = await open(folder);
    expect(await before.lastLook(tenant)).toBeUndefined();
    for (const at of [0, 1, 9, 10, 19, 5]) await before.looked(tenant, minute(at));
    await before.close();
    expect(await (await open(folder)).lastLook(tenant)).toBe(minute(10));
  });

  it('is known again from now on, where the clock was far ahead for a while', async () => {
    const deliveries = await open(await tempFolder());
    for (const at of [50, 1]) await deliveries.looked(tenant, minute(at));
    expect(await deliveries.lastLook(tenant)).toBe(minute(1));
  });

  it('not, while something was to be sent, is told once, and what is known of already stays', async () => {
    const folder = await tempFolder();
    const before = await open(folder);
    await before.claim(tenant, claim(board, 'known'), lease(0));
    const those = ['known', 'never'].map((key) => ({
      ...{ key, job: 'check-in', to: board, about: 'home', due: '2026-07-20' },
    }));
    await before.neverSent(tenant, those, { from: minute(0), until: minute(9) });
    await before.neverSent(tenant, those, { from: minute(0), until: minute(10) });
    await before.close();
    const deliveries = await open(folder);
    const [known, never] = await deliveries.all(tenant, minute(11));
    expect(known).toMatchObject({ key: 'known', state: 'unknown', attempts: 1 });
    const down = { state: 'late', reason: 'down', attempts: 0, since: minute(0), at: minute(9) };
    expect(never).toEqual({ ...those[1], ...down });
    expect(await deliveries.claim(tenant, claim(board, 'never'), lease(60))).toEqual([]);
  });

  it('is counted from the first day without a break, after a restart too', async () => {
    const folder = await tempFolder();
    const before = await open(folder);
    for (const today of ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-03'])
      expect(await before.present(tenant, today)).toBe('2026-03-01');
    await before.close();
    const deliveries = await open(folder);
    expect(await deliveries.present(tenant, '2026-03-04')).toBe('2026-03-01');
    expect(await deliveries.present(tenant, '2026-03-06')).toBe('2026-03-06');
  });

  it('forgets what was sent long ago, and keeps what nobody knows about', async () => {
    const deliveries = await open();
    await deliveries.claim(tenant, claim(kari, 'sent', 'unknown'), lease(0));
    await deliveries.settle(tenant, { keys: ['sent'], at: minute(0) }, { state: 'sent', at: minute(1) });
    await deliveries.present(tenant, '2027-09-01');
    expect(await deliveries.all(tenant, '2027-09-01T08:00:00Z')).toMatchObject([{ key: 'unknown' }]);
  });
});
