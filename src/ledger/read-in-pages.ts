import type { Entry, TenantId } from '../domain/entry.ts';
import type { Ledger } from '../ports/ledger.ts';

/**
 * The tenant's entries from the first, a page at a time and only as they are asked for: whoever stops asking has read
 * no more, and nobody holds a list of them all.
 */
export async function* readInPages(
  ledger: Pick<Ledger, 'read'>,
  tenant: TenantId,
  pageSize = 1000,
): AsyncGenerator<Entry, void> {
  for (let seq = 0; ; ) {
    const page = await ledger.read(tenant, seq, pageSize);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < pageSize) return;
    seq = last.seq;
  }
}
