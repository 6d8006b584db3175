import { parseConfig } from '../config.ts';
import { runImport } from './run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), () => parseConfig(process.env), {
  stdout: process.stdout,
  stderr: process.stderr,
});
