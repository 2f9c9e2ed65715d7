import { type AddressBytes, isWithin, type Network, parseNetwork } from './address.js';

/**
 * - `public`: may be reached.
 * - `loopback`, `private` (RFC 1918, fc00::/7): closed, and opened by an option that covers it.
 * - `special`: platform services, link-local, shared (RFC 6598), multicast, reserved; opened by its exact name alone.
 */
export type AddressKind = 'public' | 'loopback' | 'private' | 'special';

/** Services of clouds that hand out credentials, on addresses whose range does not tell. */
const platforms = [
  '168.63.129.16/32', // Azure: WireServer
  '192.0.0.192/32', // Oracle
  '100.100.100.200/32', // Alibaba
  '169.254.170.2/32', // Amazon ECS
  'fd00:ec2::/32', // Amazon: metadata, pod identity, time, DNS
  'fd20:ce::254/128', // Google
  'fd00:42::42/128', // Scaleway
  'fd00:c1::a9fe:a9fe/128', // Oracle
];

/** ipaddr.js knows the registry of special ranges; it is loaded on the first call. */
export async function createClassifier(): Promise<(bytes: AddressBytes) => AddressKind> {
  const { default: ipaddr } = await import('ipaddr.js');
  const platformNetworks = platforms.map(network);
  const [globalUnicast, nat64, sixToFour] = [network('2000::/3'), network('64:ff9b::/96'), network('2002::/16')];
  /** The IPv4 addresses that a translator (RFC 6052) or a tunnel (RFC 3056) on the way would go on to. */
  const embedded = (bytes: AddressBytes): AddressBytes[] => {
    if (bytes.length === 4) return [];
    const found: AddressBytes[] = [];
    if (isWithin(bytes, nat64)) found.push(bytes.slice(12));
    if (isWithin(bytes, sixToFour)) found.push(bytes.slice(2, 6));
    // ISATAP (RFC 5214 §6.1): any prefix, then 0000:5efe or 0200:5efe.
    const [first = 0, second, third, fourth] = bytes.slice(8, 12);
    if ((first & ~0x02) === 0 && second === 0 && third === 0x5e && fourth === 0xfe) found.push(bytes.slice(12));
    return found;
  };
  const classify = (bytes: AddressBytes): AddressKind => {
    if (platformNetworks.some((known) => isWithin(bytes, known))) return 'special';
    const inside = embedded(bytes);
    // Nobody has a reason to reach a closed IPv4 address through a translator or a tunnel.
    if (inside.some((address) => classify(address) !== 'public')) return 'special';
    const range = ipaddr.fromByteArray([...bytes]).range();
    if (range === 'loopback') return 'loopback';
    if (range === 'private' || range === 'uniqueLocal') return 'private';
    if (isWithin(bytes, nat64) || isWithin(bytes, sixToFour)) return 'public';
    return range === 'unicast' && (bytes.length === 4 || isWithin(bytes, globalUnicast)) ? 'public' : 'special';
  };
  return classify;
}

function network(text: string): Network {
  const parsed = parseNetwork(text);
  if (parsed === undefined) throw new TypeError(`${text} is no network`);
  return parsed;
}
