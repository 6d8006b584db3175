import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { openTidvinn, tenant } from './fake-teams.ts';

/** Tidvinn with the sample register, as local mode starts with it. */
export async function openSample(today = '2026-11-25') {
  const tidvinn = await openTidvinn({ today });
  const { municipalities, services } = tidvinn;
  const ledger = {
    read: async () => [],
    append: async () => ({ kind: 'stale' as const, seq: 0 }),
    close: async () => {},
  };
  await loadSampleRegister({
    ...{ municipalities, directory: services.directory, ledger, tenant },
    clock: { now: () => new Date(`${today}T09:00:00Z`) },
  });
  return tidvinn;
}
