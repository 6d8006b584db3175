import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { bigRegister } from './register.ts';

// node --expose-gc export-workbook.ts: streams the workbook of 100,000 events, and prints what it took as JSON.
const collect = globalThis.gc;
if (!collect) throw new Error('start it with --expose-gc');
const entries = bigRegister();
const state = emptyMunicipality();
for (const entry of entries) evolve(state, entry);

/** What is still needed: garbage is not counted. */
function live(): number {
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

const before = live();
const begin = performance.now();
let [most, bytes, parts] = [0, 0, 0];
const when = { asOf: '2026-11-25', knownAt: state.seq };
for await (const part of xlsxOf({ state, when, language: 'nb', entries })) {
  bytes += part.length;
  if (parts++ % 50 === 0) most = Math.max(most, live() - before);
}
console.log(JSON.stringify({ megabytes: most, bytes, seconds: (performance.now() - begin) / 1000 }));
