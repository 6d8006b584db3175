import { lockFolder } from '../../src/ledger/lock.ts';

// A second process: node hold-folder.ts <folder> <patience in ms>. Says what became of it and holds on until it is killed.
const [folder = '', patience = '0'] = process.argv.slice(2);
try {
  await lockFolder({ folder, patienceMs: Number(patience), onWaiting: () => console.log('waiting') });
  console.log('locked');
  process.stdin.resume();
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
