import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request } from 'botbuilder';
import { createServer } from '../../src/http/server.ts';

// The baseline: botbuilder's own adapter, as its samples use it, and one line of logic. Nothing of ours but the HTTP
// server, so that what is compared is the turn.
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const server = createServer({
  host: '127.0.0.1',
  port: 0,
  async handle({ body, headers }) {
    const answer: { status: number; body?: unknown } = { status: 200 };
    const response = {
      socket: undefined,
      header: () => response,
      status: (status: number) => {
        answer.status = status;
        return response;
      },
      send: (sent: unknown) => {
        answer.body = sent;
        return response;
      },
      end: () => response,
    };
    const request: Request = { method: 'POST', headers, body: body as Record<string, unknown> };
    await adapter.process(request, response, async (context) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
    });
    return answer;
  },
});

process.once('SIGTERM', () => server.close().then(() => process.exit(0)));
console.log(`http://127.0.0.1:${await server.listen()}/api/messages`);
