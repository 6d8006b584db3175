import { killDrill } from './kill-drill.ts';

// npm run drill [kills]: the test's drill, for longer.
const { faults, ...counts } = await killDrill(Number(process.argv[2] ?? 500), (kill) => {
  if (kill % 50 === 0) console.log(`${kill} kills`);
});
console.log(counts);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
