import { checkModel } from './model.ts';

// npm run model [sequences]: the test's model, for longer.
const sequences = Number(process.argv[2] ?? 10_000);
const seen = await checkModel(sequences);
console.log(`${sequences} random sequences kept every rule of domain.md §6. Told in them:`);
console.table(Object.fromEntries([...seen].toSorted(([a], [b]) => a.localeCompare(b))));
