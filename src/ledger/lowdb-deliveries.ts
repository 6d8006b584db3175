import type { Deliveries } from '../ports/deliveries.ts';
import { channelKey, type DeliveryRow, deliveryKey, parseDeliveryRow, shownKey } from './deliveries-rows.ts';
import { openRows, type Rows } from './rows.ts';
import type { StoreOptions } from './store-options.ts';
import { tenantFile } from './tenant-file.ts';
import { TenantStores } from './tenant-stores.ts';

/** What was sent and where, in files: `<folder>/<tenant>.deliveries.jsonl`. */
export function createLowdbDeliveries({ folder, ...options }: StoreOptions): Deliveries {
  const stores = new TenantStores<Rows<DeliveryRow>>(async (tenant) => {
    const file = tenantFile(folder, tenant, 'deliveries.jsonl');
    return openRows({ ...options, file, parse: parseDeliveryRow, keyOf: deliveryKey });
  });

  return {
    async channel(tenant, id) {
      const rows = await stores.of(tenant);
      const row = rows.get(channelKey(id));
      await rows.saved();
      return row && 'channel' in row ? { ...row.channel } : undefined;
    },
    async putChannel(tenant, channel) {
      const rows = await stores.of(tenant);
      await rows.put({ channel: { ...channel } });
    },
    async shown(tenant, subject) {
      const rows = await stores.of(tenant);
      const found = Array.from(rows.values()).flatMap((row) =>
        'shown' in row && row.subject === subject ? [{ ...row.shown }] : [],
      );
      await rows.saved();
      return found;
    },
    async putShown(tenant, subject, shown) {
      const rows = await stores.of(tenant);
      await rows.put({ subject, shown: { ...shown } });
    },
    async dropShown(tenant, subject, conversationId) {
      const rows = await stores.of(tenant);
      await rows.delete(shownKey(subject, conversationId));
    },
    close: () => stores.close(),
  };
}
