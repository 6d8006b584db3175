import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appendBench } from './append.bench.ts';
import { catchUpBench } from './catch-up.bench.ts';
import { decideBench } from './decide.bench.ts';
import { exportBench } from './export.bench.ts';
import type { Line } from './line.ts';
import { loadBench } from './load.bench.ts';
import { questionsBench } from './questions.bench.ts';
import { reportPageBench } from './report-page.bench.ts';
import { reportTurnBench } from './report-turn.bench.ts';
import { sendPlanBench } from './send-plan.bench.ts';
import { similarBench } from './similar.bench.ts';
import { startBench } from './start.bench.ts';
import { statusBench } from './status.bench.ts';
import { storyBench } from './story.bench.ts';
import { jsonOf, tableOf } from './table.ts';
import { tasksBench } from './tasks.bench.ts';

/** Each takes a folder of its own and gives its lines; `npm run bench -- append status` runs those two alone. */
const benches: Record<string, (folder: string) => Promise<Line[]>> = {
  append: appendBench,
  'report-turn': reportTurnBench,
  decide: decideBench,
  status: statusBench,
  questions: questionsBench,
  story: storyBench,
  export: exportBench,
  'report-page': reportPageBench,
  tasks: tasksBench,
  similar: similarBench,
  'send-plan': sendPlanBench,
  'catch-up': catchUpBench,
  load: loadBench,
  start: startBench,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const lines: Line[] = [];
const folder = await mkdtemp(join(tmpdir(), 'tidvinn-bench-'));
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    console.error(`… ${name}`);
    lines.push(...(await bench(await mkdtemp(join(folder, `${name}-`)))));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

console.log(tableOf(lines));
// A target that does not hold says so; it is no failure of the run.
if (values.json) await writeFile(values.json, `${JSON.stringify(jsonOf(lines), null, 2)}\n`);
