import { describe, expect, it, onTestFinished } from 'vitest';
import type { Disk } from '../../src/ledger/disk.ts';
import { createLowdbDeliveries } from '../../src/ledger/lowdb-deliveries.ts';
import { NotSaved } from '../../src/ports/ledger.ts';
import { diskError, faultyDisk } from './faulty-disk.ts';
import { otherTenant, tenant } from './notes.ts';
import { tempFolder } from './temp-folder.ts';

const channel = { id: '19:a@thread.tacv2', serviceUrl: 'https://smba.trafficmanager.net/emea/' };
const elsewhere = { id: '19:b@thread.tacv2', serviceUrl: channel.serviceUrl };

function open(folder: string, disk?: Disk) {
  const deliveries = createLowdbDeliveries({ folder, ...(disk && { disk }) });
  onTestFinished(() => deliveries.close());
  return deliveries;
}

describe('deliveries', () => {
  it('know a channel as it was last seen, after a restart too', async () => {
    const folder = await tempFolder();
    const deliveries = open(folder);
    expect(await deliveries.channel(tenant, channel.id)).toBeUndefined();
    await deliveries.putChannel(tenant, { ...channel, name: 'Tavla' });
    await Promise.all([
      deliveries.putChannel(tenant, { ...channel, unit: 'nav' }),
      deliveries.putChannel(tenant, { ...channel, language: 'nn' }),
    ]);
    await deliveries.close();
    const again = open(folder);
    const expected = { ...channel, name: 'Tavla', unit: 'nav', language: 'nn' };
    expect(await again.channel(tenant, channel.id)).toEqual(expected);
    expect(await again.channel(otherTenant, channel.id)).toBeUndefined();
  });

  it('write nothing for a channel that is as it was', async () => {
    const disk = faultyDisk();
    const deliveries = open(await tempFolder(), disk);
    await deliveries.putChannel(tenant, { ...channel });
    const before = disk.calls.length;
    await deliveries.putChannel(tenant, { ...channel });
    expect(disk.calls).toHaveLength(before);
  });

  it('know the newest messages in each conversation that show a thing, oldest first', async () => {
    const folder = await tempFolder();
    const deliveries = open(folder);
    const first = { conversation: channel, activityId: '1', language: 'nb' } as const;
    await deliveries.putShown(tenant, 'board', first);
    for (const activityId of ['2', '3', '2', '4'])
      await deliveries.putShown(tenant, 'board', { ...first, activityId });
    await deliveries.putShown(tenant, 'board', { ...first, conversation: elsewhere, language: 'en' });
    await deliveries.putShown(tenant, 'another board', first);
    await deliveries.close();
    const again = open(folder);
    expect(await again.shown(tenant, 'board')).toEqual([
      { ...first, activityId: '3' },
      { ...first, activityId: '2' },
      { ...first, activityId: '4' },
      { ...first, conversation: elsewhere, language: 'en' },
    ]);
    await again.dropShown(tenant, 'board', { ...first, activityId: '4' });
    await again.dropShown(tenant, 'board', { ...first, activityId: '1' });
    await again.dropShown(tenant, 'never shown', first);
    expect(await again.shown(tenant, 'board')).toMatchObject([
      ...[{ activityId: '3' }, { activityId: '2' }, { conversation: elsewhere }],
    ]);
    for (const activityId of ['3', '2']) await again.dropShown(tenant, 'board', { ...first, activityId });
    expect((await again.shown(tenant, 'board')).map((shown) => shown.conversation)).toEqual([elsewhere]);
    expect(await again.shown(tenant, 'another board')).toHaveLength(1);
    expect(await again.shownOn(tenant, { ...first, conversation: elsewhere })).toEqual(['board']);
    expect(await again.shownOn(tenant, first)).toEqual(['another board']);
    expect(await again.shownOn(tenant, { ...first, activityId: '9' })).toEqual([]);
  });

  it('forget where things are shown that are over, wherever that is, and on disk', async () => {
    const folder = await tempFolder();
    const deliveries = open(folder);
    for (const conversation of [channel, elsewhere])
      for (const subject of ['old', 'new'])
        await deliveries.putShown(tenant, subject, { conversation, activityId: '1', language: 'nb' });
    await deliveries.forgetShown(tenant, (subject) => subject === 'old');
    await deliveries.close();
    const again = open(folder);
    expect(await again.shown(tenant, 'old')).toEqual([]);
    expect(await again.shown(tenant, 'new')).toHaveLength(2);
  });

  it('say NotSaved when the disk does not take it', async () => {
    const disk = faultyDisk((call) => {
      if (call.name === 'write') throw diskError('EROFS');
    });
    const deliveries = open(await tempFolder(), disk);
    await expect(deliveries.putChannel(tenant, channel)).rejects.toThrow(NotSaved);
    expect(await deliveries.channel(tenant, channel.id)).toBeUndefined();
  });
});
