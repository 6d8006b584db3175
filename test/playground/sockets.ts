import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

export type ListeningSocket = { address: string; port: number };

/** Every TCP socket that a process listens on, IPv4 and IPv6, read from Linux' /proc. */
export function listeningSockets(pid: number): ListeningSocket[] {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => /socket:\[(\d+)\]/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1]),
  );
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((columns) => columns[3] === '0A' && inodes.has(columns[9]))
      .map((columns) => socketFrom(columns[1] ?? '')),
  );
}

/** /proc writes an IPv4 address as a little-endian hexadecimal number. */
function socketFrom(local: string): ListeningSocket {
  const [hex = '', port = ''] = local.split(':');
  const bytes =
    hex.length === 8 ? (hex.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)) : [];
  return { address: bytes.length ? bytes.join('.') : hex, port: Number.parseInt(port, 16) };
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** This machine's own addresses as others on its networks see them. */
export function outwardAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && !address.address.startsWith('fe80'))
    .map((address) => address.address);
}

export function isReachable(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 2000 });
  return new Promise((resolve) => {
    const say = (reachable: boolean) => {
      socket.destroy();
      resolve(reachable);
    };
    socket
      .once('connect', () => say(true))
      .once('error', () => say(false))
      .once('timeout', () => say(false));
  });
}
