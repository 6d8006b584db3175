import { readFileSync } from 'node:fs';
import http from 'node:http';
import { dirname, join } from 'node:path';

/*
 * Loaded into the Playground's process before its own code, as loopback.ts is. Its page learns of a line that was posted
 * by the answer to its own request, and of the bot's reply over a socket. A reply that overtakes the answer is to a post
 * the page does not know: it throws "Invalid conversation id" and never shows it. So its page is served with this, which
 * holds the socket's messages back while a line is being posted.
 */
const inOrder = `(() => {
  let posting = 0;
  let waiting = [];
  const open = XMLHttpRequest.prototype.open;
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.isPost = method.toUpperCase() === 'POST' && new RegExp('/messages$').test(url);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.isPost) {
      posting += 1;
      // After the page's own listeners, and what they leave to do at once.
      this.addEventListener('loadend', () => setTimeout(answered));
    }
    return send.apply(this, body);
  };
  function answered() {
    posting -= 1;
    if (posting > 0) return;
    const held = waiting;
    waiting = [];
    for (const give of held) give();
  }
  const given = new WeakSet();
  window.WebSocket = class extends WebSocket {
    constructor(...where) {
      super(...where);
      this.addEventListener('message', (event) => {
        if (posting === 0 || given.has(event)) return;
        event.stopImmediatePropagation();
        waiting.push(() => {
          const late = new MessageEvent('message', { data: event.data });
          given.add(late);
          this.dispatchEvent(late);
        });
      });
    }
  };
})();`;

const page = join(dirname(process.argv[1] ?? ''), 'dist/client/index.html');

type Emit = (this: http.Server, event: string, ...args: unknown[]) => boolean;
const emit = http.Server.prototype.emit as Emit;

const withOrder: Emit = function (event, ...args) {
  const [request, response] = args as [http.IncomingMessage, http.ServerResponse];
  if (event !== 'request' || request.method !== 'GET' || !/^\/(\?|$)/.test(request.url ?? ''))
    return emit.call(this, event, ...args);
  const html = readFileSync(page, 'utf8').replace('<head>', (head) => `${head}<script>${inOrder}</script>`);
  response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  return true;
};

http.Server.prototype.emit = withOrder as typeof http.Server.prototype.emit;
