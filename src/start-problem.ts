import { ConfigError } from './config.ts';
import type { PortTaken } from './http/server.ts';

/** Why it did not start, for the person who started it: what to do, and a stack only when it is a bug. */
export function startProblem(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (isPortTaken(error)) {
    const another = error.port === 3978 ? 3979 : 3978;
    return `PORT: port ${error.port} is taken by another program. Stop it, or choose another port: PORT=${another} npm start`;
  }
  if (!(error instanceof Error)) return `Tidvinn could not start: ${error}`;
  const isBug = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  return `Tidvinn could not start: ${isBug ? error.stack : error.message}`;
}

/** By name: to say why a package cannot be loaded must not need the package. */
function isPortTaken(error: unknown): error is PortTaken {
  return error instanceof Error && error.name === 'PortTaken';
}
