import { type Deliveries, deliveryAt } from '../ports/deliveries.ts';
import { lastLookIn, lookedIn, presentIn } from './being-there.ts';
import {
  claimIn,
  claimsIn,
  findChannel,
  findIn,
  forgetIn,
  heardFromIn,
  neverSentIn,
  sendAgainIn,
  settleIn,
  shutOutIn,
  tooLateIn,
} from './claims.ts';
import { type DeliveryRow, deliveryGroup, deliveryKey, parseDeliveryRow } from './deliveries-rows.ts';
import { openRows, type Rows } from './rows.ts';
import { dropShownIn, eraseChatIn, forgetShownIn, putShownIn, shownIn, shownOnIn } from './shown-messages.ts';
import type { StoreOptions } from './store-options.ts';
import { tenantFile } from './tenant-file.ts';
import { TenantStores } from './tenant-stores.ts';

/** What was sent and where, in files: `<folder>/<tenant>.deliveries.jsonl`. */
export function createLowdbDeliveries({ folder, ...options }: StoreOptions): Deliveries {
  const stores = new TenantStores<Rows<DeliveryRow>>(async (tenant) => {
    const file = tenantFile(folder, tenant, 'deliveries.jsonl');
    return openRows({
      ...options,
      file,
      parse: parseDeliveryRow,
      keyOf: deliveryKey,
      groupOf: deliveryGroup,
    });
  });

  return {
    async channel(tenant, id) {
      const rows = await stores.of(tenant);
      const known = findChannel(rows, id);
      await rows.saved();
      return known && { ...known };
    },
    async putChannel(tenant, channel) {
      const rows = await stores.of(tenant);
      await rows.put({ channel: { ...findChannel(rows, channel.id), ...channel } });
    },
    async shown(tenant, subject) {
      const rows = await stores.of(tenant);
      const found = shownIn(rows, subject);
      await rows.saved();
      return found;
    },
    async shownOn(tenant, message) {
      const rows = await stores.of(tenant);
      const found = shownOnIn(rows, message);
      await rows.saved();
      return found;
    },
    putShown: async (tenant, subject, shown) => putShownIn(await stores.of(tenant), subject, shown),
    dropShown: async (tenant, subject, shown) => dropShownIn(await stores.of(tenant), subject, shown),
    forgetShown: async (tenant, isOver) => forgetShownIn(await stores.of(tenant), isOver),
    eraseChat: async (tenant, id) => eraseChatIn(await stores.of(tenant), id),
    claim: async (tenant, claim, lease) => claimIn(await stores.of(tenant), claim, lease),
    settle: async (tenant, won, result) => settleIn(await stores.of(tenant), won, result),
    async delivery(tenant, key, at) {
      const rows = await stores.of(tenant);
      const found = findIn(rows, key);
      await rows.saved();
      return found && { ...deliveryAt(found, at) };
    },
    async all(tenant, at) {
      const rows = await stores.of(tenant);
      const found = claimsIn(rows, at);
      await rows.saved();
      return found;
    },
    heardFrom: async (tenant, from, at) => heardFromIn(await stores.of(tenant), from, at),
    shutOut: async (tenant, from, reason) => shutOutIn(await stores.of(tenant), from, reason),
    sendAgain: async (tenant, key, at) => sendAgainIn(await stores.of(tenant), key, at),
    tooLate: async (tenant, keys, at) => tooLateIn(await stores.of(tenant), keys, at),
    neverSent: async (tenant, those, down) => neverSentIn(await stores.of(tenant), those, down),
    async lastLook(tenant) {
      const rows = await stores.of(tenant);
      const found = lastLookIn(rows);
      await rows.saved();
      return found;
    },
    looked: async (tenant, at) => lookedIn(await stores.of(tenant), at),
    forget: async (tenant, keys) => forgetIn(await stores.of(tenant), keys),
    present: async (tenant, today) => presentIn(await stores.of(tenant), today),
    close: () => stores.close(),
  };
}
