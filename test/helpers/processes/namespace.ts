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
import type { Command, InsideCall, InsideOutcome, Reply, Seen, Setup } from './inside-namespace.js';

export interface Namespace {
  /** A call of the built library, from inside. */
  call(call: InsideCall): Promise<InsideOutcome>;
  /** Connections and DNS questions since it was last asked. */
  seen(): Promise<Seen>;
  /** Put before a command line, it runs that inside. */
  readonly via: readonly string[];
  close(): Promise<void>;
}

/**
 * A network of its own, without any way out. Each address of IPv4 and IPv6, but multicast and broadcast, leads to one
 * process that listens on the ports 80, 443 and 8080 and notes every connection, so there is none that could be reached
 * unseen. The system resolver asks a name server that answers by `zone`. Without `tls`, port 443 only hangs up.
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
    entryPoints: [join(root, 'test/helpers/inside-namespace.ts')],
    outfile: script,
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
  });
  const library = pathToFileURL(join(root, 'dist/index.js')).href;
  const setup: Setup = { zone, ports: [80, 443, 8080], tls, library };
  const child = spawn('unshare', ['-rnm', 'sh', '-ec', prepare, 'sh', folder, process.execPath, script, JSON.stringify(setup)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  const answer = (id: number) => new Promise<Reply>((resolve, reject) => waiting.set(id, { resolve, reject }));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reply: Reply = JSON.parse(line);
    waiting.get(reply.id)?.resolve(reply);
    waiting.delete(reply.id);
  });
  const ended = once(child, 'close').then(([code]) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process in the namespace ended with ${code}`));
  });
  child.stdin.on('error', () => undefined);
  const ready = answer(0);
  child.once('error', (error) => waiting.get(0)?.reject(error));
  await ready;

  let last = 0;
  const ask = async (command: { call: InsideCall } | { seen: true }): Promise<Reply> => {
    if (child.exitCode !== null) throw new Error(`the process in the namespace has ended with ${child.exitCode}`);
    last += 1;
    const message: Command = { id: last, ...command };
    const replied = answer(last);
    child.stdin.write(`${JSON.stringify(message)}\n`);
    return replied;
  };
  return {
    async call(call) {
      const reply = await ask({ call });
      if ('outcome' in reply) return reply.outcome;
      throw new Error('failed' in reply ? reply.failed : 'another reply');
    },
    async seen() {
      const reply = await ask({ seen: true });
      if ('seen' in reply) return reply.seen;
      throw new Error('another reply');
    },
    // sh and unshare have become the process itself, so its id is that of the child.
    via: ['nsenter', '--target', String(child.pid), '--user', '--net', '--mount', '--preserve-credentials'],
    async close() {
      child.stdin.end();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** An empty /run hides the sockets of name service daemons, which would ask the network outside. */
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
