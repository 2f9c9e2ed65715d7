import type Ipaddr from 'ipaddr.js';
import { badInput } from '../../errors.js';

export interface NetworkPolicy {
  /** Allows loopback and private addresses (127.0.0.0/8, ::1, RFC 1918, fc00::/7). Default: false. */
  readonly allowLocal: boolean;
}

/** Decides which addresses a request may reach. It throws `address-blocked`, and never looks anything up. */
export interface NetworkGuard {
  checkName(hostname: string): void;
  checkAddress(address: string, hostname: string): void;
}

/** Names that mean this machine or its cluster, whatever a resolver answers for them. */
const localNames: ReadonlySet<string> = new Set([
  'localhost',
  'ip6-localhost',
  'ip6-loopback',
  'host.docker.internal',
  'gateway.docker.internal',
]);
const metadataNames: ReadonlySet<string> = new Set(['metadata.google.internal', 'metadata', 'kubernetes.default.svc', 'instance-data']);

/** Platform services on addresses that no range tells: they hand out credentials, so no broad option opens them. */
const platformAddresses: ReadonlySet<string> = new Set(['168.63.129.16', '169.254.170.2', '192.0.0.192', 'fd00:ec2::254']);
const localRanges: ReadonlySet<string> = new Set(['loopback', 'private', 'uniqueLocal']);

export async function createNetworkGuard(policy: NetworkPolicy): Promise<NetworkGuard> {
  const { default: ipaddr } = await import('ipaddr.js');
  const classify = createClassifier(ipaddr);
  return {
    checkName(hostname) {
      const name = hostname.toLowerCase().replace(/\.$/, '');
      if (metadataNames.has(name)) throw blocked(hostname, 'it is a name of a platform service', false);
      const isLocal = localNames.has(name) || name.endsWith('.localhost');
      if (isLocal && !policy.allowLocal) throw blocked(hostname, 'it names this machine', true);
    },
    checkAddress(address, hostname) {
      const kind = classify(address);
      if (kind === 'public' || (kind === 'local' && policy.allowLocal)) return;
      const target = hostname === address ? address : `${hostname} (${address})`;
      throw blocked(
        target,
        kind === 'local' ? 'it is on loopback or a private network' : 'it is a reserved, link-local or platform address',
        kind === 'local',
      );
    },
  };
}

type Kind = 'public' | 'local' | 'reserved';

function createClassifier(ipaddr: typeof Ipaddr): (address: string) => Kind {
  const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
  const dummyPrefix = ipaddr.IPv6.parseCIDR('100:0:0:1::/64');
  return (address) => {
    const bare = address.replace(/%.*$/, '');
    if (!ipaddr.isValid(bare)) return 'reserved';
    const ip = unwrap(ipaddr.parse(bare), ipaddr);
    if (platformAddresses.has(ip.toString())) return 'reserved';
    const range = ip.range();
    if (localRanges.has(range)) return 'local';
    if (range !== 'unicast') return 'reserved';
    if (ip instanceof ipaddr.IPv6 && (ip.match(dummyPrefix) || !ip.match(globalUnicast))) return 'reserved';
    return 'public';
  };
}

type Address = Ipaddr.IPv4 | Ipaddr.IPv6;

/** The IPv4 address inside an IPv6 one (mapped, compatible, NAT64, 6to4), because the network will go there. */
function unwrap(ip: Address, ipaddr: typeof Ipaddr): Address {
  if (ip instanceof ipaddr.IPv4) return ip;
  const bytes = ip.toByteArray();
  const startsWith = (...prefix: number[]) => prefix.every((byte, index) => bytes[index] === byte);
  const zeros = (from: number, to: number) => bytes.slice(from, to).every((byte) => byte === 0);
  const embedded = (offset: number) => new ipaddr.IPv4(bytes.slice(offset, offset + 4));
  if (startsWith(0x20, 0x02)) return embedded(2);
  if (startsWith(0x00, 0x64, 0xff, 0x9b) && zeros(4, 12)) return embedded(12);
  if (zeros(0, 10) && bytes[10] === 0xff && bytes[11] === 0xff) return embedded(12);
  // ::/96 is IPv4-compatible, but :: and ::1 are addresses of their own.
  if (zeros(0, 12) && !zeros(12, 15)) return embedded(12);
  return ip;
}

function blocked(target: string, reason: string, canAllow: boolean) {
  return badInput(
    'address-blocked',
    `The address ${target} is blocked: ${reason}.`,
    canAllow
      ? 'If the person who runs this server wants it reachable, they start the server with --allow-local.'
      : 'No option opens this address. Use a public host.',
  );
}
