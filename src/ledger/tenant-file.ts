import { join } from 'node:path';
import type { TenantId } from '../domain/entry.ts';
import { isGuid } from '../domain/guid.ts';

/** A tenant id comes with a request: only a GUID in lower case becomes part of a path. */
export function checkTenant(tenant: TenantId): TenantId {
  if (!isGuid(tenant) || tenant !== tenant.toLowerCase())
    throw new Error(`not a tenant id: ${JSON.stringify(tenant)}`);
  return tenant;
}

/** `<folder>/<tenant>.jsonl`, `<folder>/<tenant>.people.jsonl` … */
export function tenantFile(folder: string, tenant: TenantId, ending: string): string {
  return join(folder, `${checkTenant(tenant)}.${ending}`);
}
