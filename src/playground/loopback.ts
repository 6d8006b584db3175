import net from 'node:net';

/*
 * Loaded into the Playground's process before its own code (NODE_OPTIONS=--import), because the Playground listens
 * on every interface and has no setting for it: anyone on the same network could act as anyone in our tenant.
 * It also ends the Playground when the bot is gone, however it went: a killed process closes its IPC channel.
 */

type Listen = (this: net.Server, ...args: unknown[]) => net.Server;

const listen = net.Server.prototype.listen as Listen;

/** listen(port, host?, backlog?, callback?) and listen({ port, … }) get 127.0.0.1; pipes and handles stay as they are. */
const onLoopback: Listen = function (...args) {
  const [first] = args;
  const rest = args.slice(1).filter((arg) => typeof arg !== 'string');
  if (typeof first === 'object' && first !== null) {
    const options = first as { port?: unknown };
    return options.port === undefined
      ? listen.apply(this, args)
      : listen.call(this, { ...options, host: '127.0.0.1' }, ...rest);
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return listen.apply(this, args);
  if (typeof first === 'function' || first === undefined) return listen.call(this, 0, '127.0.0.1', ...args);
  return listen.call(this, Number(first), '127.0.0.1', ...rest);
};

net.Server.prototype.listen = onLoopback as typeof net.Server.prototype.listen;

process.once('disconnect', () => process.exit(0));
process.channel?.unref();
