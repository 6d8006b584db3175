import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parseConfig } from './config.ts';

// Takes half a second off the start, but only for what is imported after it: hence the imports below.
enableCompileCache();

try {
  // npm start names env/.env, which need not be there; what the shell has set goes first.
  const [settingsFile] = process.argv.slice(2);
  if (settingsFile && existsSync(settingsFile)) process.loadEnvFile(settingsFile);
  const config = parseConfig(process.env);
  const { start } = await import('./start.ts');
  const { openingLine } = await import('./opening-line.ts');
  const running = await start(config);
  stopOnSignals(running.stop);
  console.log(openingLine(config, running));
} catch (error) {
  const { startProblem } = await import('./start-problem.ts');
  console.error(startProblem(error));
  process.exit(1);
}

/** The first Ctrl-C or SIGTERM ends in order, the second at once. */
function stopOnSignals(stop: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const onSignal = () => {
    const now = performance.now();
    if (stoppingSince !== undefined) {
      // Some versions of npm pass on the Ctrl-C that the terminal has sent to everyone already.
      if (now - stoppingSince > 300) process.exit(130);
      return;
    }
    stoppingSince = now;
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
