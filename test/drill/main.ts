import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { liveThroughTwoYears } from './check-ins/two-years.ts';
import { killDrill } from './kill-drill.ts';

// npm run drill [kills] [seeds]: the tests' drills, for longer.
const [mostKills = 500, seeds = 10] = process.argv.slice(2).map(Number);
/** At each step: some five times as often as in the tests. */
const risk = 0.0005;

const { faults, ...counts } = await killDrill(mostKills, (kill) => {
  if (kill % 50 === 0) console.log(`${kill} kills`);
});
console.log(counts);

for (let seed = 1; seed <= seeds; seed += 1) {
  const folder = await mkdtemp(join(tmpdir(), 'tidvinn-drill-'));
  const { restarts, begun, ...lived } = await liveThroughTwoYears(folder, seed, risk);
  await rm(folder, { recursive: true, force: true });
  console.log({ seed, checkIns: begun.size, restarts });
  faults.push(...lived.faults.map((fault) => `check-ins, seed ${seed}: ${fault}`));
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
