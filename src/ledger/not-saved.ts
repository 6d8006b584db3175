import { NotSaved } from '../ports/ledger.ts';

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

/** A file that cannot be made or opened for writing is an outage like a full disk, not a bug. */
export async function notSavedWhenUnwritable<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (unwritable.has(code)) throw new NotSaved(String(error), { cause: error });
    throw error;
  }
}
