import { type AddressBytes, isWithin, type Network, parseNetwork } from './address.js';

/**
 * Class of an address:
 * - `public`: always allowed.
 * - `loopback`, `private` (RFC 1918, fc00::/7): allowed only by an option that covers the address.
 * - `special`: platform services, link-local, shared (RFC 6598), multicast, reserved; allowed only by an exact entry.
 */
export type AddressKind = 'public' | 'loopback' | 'private' | 'special';

/** Cloud services that issue credentials. The range of an address does not always identify them. */
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

/** Creates the classifier. Loads ipaddr.js, which has the registry of special ranges, when called. */
export async function createClassifier(): Promise<(bytes: AddressBytes) => AddressKind> {
  const { default: ipaddr } = await import('ipaddr.js');
  const platformNetworks = platforms.map(network);
  const [globalUnicast, nat64, sixToFour] = [network('2000::/3'), network('64:ff9b::/96'), network('2002::/16')];
  /** Returns the IPv4 addresses that a translator (RFC 6052) or a tunnel (RFC 3056, RFC 5214) would forward to. */
  const embeddedIpv4 = (bytes: AddressBytes): AddressBytes[] => {
    if (bytes.length === 4) return [];
    const addresses: AddressBytes[] = [];
    if (isWithin(bytes, nat64)) addresses.push(bytes.slice(12));
    if (isWithin(bytes, sixToFour)) addresses.push(bytes.slice(2, 6));
    // ISATAP (RFC 5214 §6.1): any prefix, then 0000:5efe or 0200:5efe.
    const [first = 0, second, third, fourth] = bytes.slice(8, 12);
    if ((first & ~0x02) === 0 && second === 0 && third === 0x5e && fourth === 0xfe) addresses.push(bytes.slice(12));
    return addresses;
  };
  const classify = (bytes: AddressBytes): AddressKind => {
    if (platformNetworks.some((platform) => isWithin(bytes, platform))) return 'special';
    // There is no legitimate reason to reach a non-public IPv4 address through a translator or a tunnel.
    const embedded = embeddedIpv4(bytes);
    if (embedded.some((address) => classify(address) !== 'public')) return 'special';
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
  if (parsed === undefined) throw new TypeError(`${text} is not a network`);
  return parsed;
}
