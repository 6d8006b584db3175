import type { TenantId } from '../domain/entry.ts';

/** Opens each municipality's store when it is first asked for, once; a failed opening is tried again next time. */
export class TenantStores<S extends { close(): Promise<void> }> {
  readonly #open: (tenant: TenantId) => Promise<S>;
  readonly #stores = new Map<TenantId, Promise<S>>();
  #isClosed = false;

  constructor(open: (tenant: TenantId) => Promise<S>) {
    this.#open = open;
  }

  /** The same promise for all: `then` on it runs in the order of the calls, which pipelining rests on. */
  of(tenant: TenantId): Promise<S> {
    if (this.#isClosed) return Promise.reject(new Error('the stores are closed'));
    const known = this.#stores.get(tenant);
    if (known) return known;
    const opening = this.#open(tenant);
    this.#stores.set(tenant, opening);
    opening.catch(() => this.#stores.delete(tenant));
    return opening;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const stores = await Promise.allSettled(this.#stores.values());
    this.#stores.clear();
    for (const store of stores) if (store.status === 'fulfilled') await store.value.close();
  }
}
