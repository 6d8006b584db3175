import { parseConfig } from '../../src/config.ts';
import { openingLine } from '../../src/opening-line.ts';
import { start } from '../../src/start.ts';

const noon = Date.parse('2026-11-24T11:00:00Z');
const begun = performance.now();
const config = parseConfig(process.env);
const running = await start(config, { now: () => new Date(noon + performance.now() - begun) });
process.once('SIGTERM', () => running.stop().then(() => process.exit(0)));
console.log(openingLine(config, running));
