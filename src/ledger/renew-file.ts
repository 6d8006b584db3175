import type { Disk, DiskFile } from './disk.ts';

/**
 * Puts a file with other bytes in the place of one: synced beside it, then renamed over it. At each moment there is
 * the old file or the new one, whole. The caller syncs the folder: until then either may be found after a crash.
 */
export async function renewFile(disk: Disk, path: string, bytes: Buffer): Promise<DiskFile> {
  const beside = `${path}.new`;
  await disk.remove(beside);
  const file = await disk.open(beside);
  try {
    await file.write(bytes, 0);
    await file.datasync();
    await disk.rename(beside, path);
    return file;
  } catch (error) {
    await file.close();
    await disk.remove(beside).catch(() => {});
    throw error;
  }
}
