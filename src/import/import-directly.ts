import type { Config } from '../config.ts';
import { emptyMunicipality, evolve } from '../domain/municipality.ts';
import { firstAdministrators } from '../first-administrators.ts';
import { createMunicipalities } from '../ledger/municipalities.ts';
import { openStores } from '../ledger/open-ledger.ts';
import { type ImportRequest, importRegister } from './import-register.ts';
import type { Progress } from './read-file.ts';
import type { BotAnswer } from './through-bot.ts';

/** Opens the data folder for the time of one import; the lock says when someone else has it. */
export async function importDirectly(
  request: Omit<ImportRequest, 'administrators'>,
  config: Config,
  {
    patienceMs,
    onProgress,
    onWaiting,
  }: { patienceMs: number; onProgress: (progress: Progress) => void; onWaiting: () => void },
): Promise<BotAnswer> {
  if (config.mode === 'teams' && !config.allowedTenants.includes(request.tenant))
    return { refused: 'notServed' };
  const stores = await openStores({ folder: config.dataDir, patienceMs, onWaiting });
  try {
    const clock = { now: () => new Date() };
    const { ledger, directory } = stores;
    const municipalities = createMunicipalities({ ledger, clock, empty: emptyMunicipality, evolve });
    const administrators = firstAdministrators(config);
    const services = { municipalities, directory, clock };
    return { result: await importRegister(services, { ...request, administrators }, onProgress) };
  } finally {
    await stores.close();
  }
}
