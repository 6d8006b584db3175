import type { Config } from './config.ts';
import type { Running } from './start.ts';

/** The one line that says where to go. */
export function openingLine(
  config: Config,
  { port, playground }: Pick<Running, 'port' | 'playground'>,
): string {
  if (playground) {
    const asked = config.playground?.port;
    const other = asked && asked !== playground.port ? ` (Port ${asked} was taken.)` : '';
    return `Tidvinn is ready. Open ${playground.address} in a browser.${other}`;
  }
  if (config.mode === 'local')
    return `Tidvinn is ready. The bot listens on http://127.0.0.1:${port}/api/messages.`;
  return `Tidvinn is ready on port ${port}. Set the messaging endpoint in Azure to https://<your host>/api/messages.`;
}
