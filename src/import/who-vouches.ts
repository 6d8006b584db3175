import type { TenantId } from '../domain/entry.ts';
import { permissions } from '../domain/people/permissions.ts';
import { type Role, rolesOf } from '../domain/people/roles.ts';
import type { Directory, Person } from '../ports/directory.ts';
import type { Municipalities } from '../ports/municipalities.ts';

export type Voucher = { objectId: string; name: string; role: Role; known?: Person };

/**
 * Who vouches for an import: the one who is named, else the first administrator of the configuration. It must be
 * an administrator, or someone who has that role or the programme office's in the ledger.
 */
export async function whoVouches(
  { municipalities, directory }: { municipalities: Municipalities; directory: Directory },
  ask: { tenant: TenantId; by?: string | undefined; administrators: readonly string[]; today: string },
): Promise<Voucher | { refused: 'nobodyVouches' | 'mayNotImport' }> {
  const objectId = (ask.by ?? ask.administrators[0])?.toLowerCase();
  if (!objectId) return { refused: 'nobodyVouches' };
  const known = (await directory.people(ask.tenant)).find((person) => person.objectId === objectId);
  const who = { objectId, name: known?.name ?? shortName(objectId), ...(known ? { known } : {}) };
  if (ask.administrators.some((id) => id.toLowerCase() === objectId))
    return { ...who, role: 'administrator' };
  if (!known) return { refused: 'mayNotImport' };
  const role = await municipalities.look(ask.tenant, (state) => {
    const held = rolesOf(state, known.pseudonym, undefined, ask.today);
    return permissions.importRegister.find((one) => held.has(one));
  });
  return role ? { ...who, role } : { refused: 'mayNotImport' };
}

/** What someone is called until they write to the bot and Teams tells their name. */
export function shortName(objectId: string): string {
  return objectId.slice(0, 8);
}
