import { parseConfig } from '../config.ts';
import { runArchive } from './run.ts';

process.exitCode = await runArchive(process.argv.slice(2), () => parseConfig(process.env), {
  stdout: process.stdout,
  stderr: process.stderr,
});
