import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Identity } from '../servers/certificates.js';
import type { Zone } from '../servers/dns-server.js';
import { root } from './executable.js';
import type { Command, InsideCall, InsideOutcome, Reply, Setup, Traffic } from './inside-namespace.js';

export interface Namespace {
  /** Calls the API with the built library, inside the namespace. */
  call(call: InsideCall): Promise<InsideOutcome>;
  /** Returns the connections and DNS questions since the last call of this method. */
  takeTraffic(): Promise<Traffic>;
  /** Precedes a command line to run it inside the namespace. */
  readonly via: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens an isolated network. Every IPv4 and IPv6 address except multicast and broadcast belongs to one process, which
 * listens on the ports 80, 443 and 8080 and records every connection, so that none is missed. The system resolver uses a
 * DNS server that serves `zone`. Without `tls`, port 443 closes every connection.
 */
export async function openNamespace(zone: Zone, tls?: Identity): Promise<Namespace> {
  const folder = await mkdtemp(join(tmpdir(), 'namespace-'));
  const files = {
    'resolv.conf': 'nameserver 127.0.0.1\noptions ndots:1 timeout:2 attempts:2\n',
    'nsswitch.conf': 'hosts: files dns\n',
    hosts: '127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const script = join(folder, 'inside.mjs');
  await build({
    entryPoints: [join(root, 'test/helpers/processes/inside-namespace.ts')],
    outfile: script,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
  });
  const library = pathToFileURL(join(root, 'dist/index.js')).href;
  const setup: Setup = { zone, ports: [80, 443, 8080], tls, library };
  const child = spawn('unshare', ['-rnm', 'sh', '-ec', prepare, 'sh', folder, process.execPath, script, JSON.stringify(setup)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  const replyTo = (id: number) => new Promise<Reply>((resolve, reject) => waiting.set(id, { resolve, reject }));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reply: Reply = JSON.parse(line);
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
  });
  const ended = once(child, 'close').then(([code]) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process in the namespace ended with ${code}`));
  });
  child.stdin.on('error', () => undefined);
  const ready = replyTo(0);
  child.once('error', (error) => waiting.get(0)?.reject(error));
  await ready;

  let last = 0;
  const request = async (command: { call: InsideCall } | { takeTraffic: true }): Promise<Reply> => {
    if (child.exitCode !== null) throw new Error(`the process in the namespace has ended with ${child.exitCode}`);
    last += 1;
    const message: Command = { id: last, ...command };
    const reply = replyTo(last);
    child.stdin.write(`${JSON.stringify(message)}\n`);
    return reply;
  };
  return {
    async call(call) {
      const reply = await request({ call });
      if ('outcome' in reply) return reply.outcome;
      throw new Error('failed' in reply ? reply.failed : 'unexpected reply');
    },
    async takeTraffic() {
      const reply = await request({ takeTraffic: true });
      if ('traffic' in reply) return reply.traffic;
      throw new Error('unexpected reply');
    },
    // unshare and sh replace themselves with exec, so the child id is the id of the process in the namespace.
    via: ['nsenter', '--target', String(child.pid), '--user', '--net', '--mount', '--preserve-credentials'],
    async close() {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Prepares the namespace. An empty /run hides the sockets of DNS daemons, which would use the network outside. */
const prepare = `
folder=$1; shift
resolv=$(readlink -f /etc/resolv.conf)
mount -t tmpfs none /run
mkdir -p "$(dirname "$resolv")"; [ -e "$resolv" ] || : >"$resolv"
mount --bind "$folder/resolv.conf" "$resolv"
mount --bind "$folder/hosts" /etc/hosts
[ ! -e /etc/nsswitch.conf ] || mount --bind "$folder/nsswitch.conf" /etc/nsswitch.conf
ip link set lo up
ip address add 93.184.216.34/32 dev lo
ip address add 2606:2800:220:1::34/128 dev lo
ip address add fe80::1/64 dev lo
ip route add local default dev lo
ip -6 route add local default dev lo
exec "$@"
`;
