import { isIP } from 'node:net';

/** 4 or 16 bytes. An IPv4-mapped address (RFC 4291 §2.5.5.2) is stored as its IPv4 address, because the socket connects to that. */
export type AddressBytes = readonly number[];

/** Addresses that begin with the same `prefix` bits. */
export interface Network {
  readonly bytes: AddressBytes;
  readonly prefix: number;
}

/** Parses four decimal parts, or IPv6 without a zone. The URL parser converts short, octal and hexadecimal forms of IPv4. */
export function parseAddress(text: string): AddressBytes | undefined {
  if (text.includes('%')) return undefined;
  const family = isIP(text);
  if (family === 0) return undefined;
  if (family === 4) return text.split('.').map(Number);
  const [front = [], back = []] = text.split('::').map(groupBytes);
  const bytes = [...front, ...Array<number>(16 - front.length - back.length).fill(0), ...back];
  return isWithin(bytes, mapped) ? bytes.slice(12) : bytes;
}

const mapped: Network = { bytes: [...Array<number>(10).fill(0), 0xff, 0xff, 0, 0, 0, 0], prefix: 96 };

function groupBytes(groups: string): number[] {
  if (groups === '') return [];
  return groups.split(':').flatMap((group) => {
    if (group.includes('.')) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

/** Parses `10.0.0.0/8`. Rejects bits after the prefix: `10.1.2.3/8` would allow far more than the address that it shows. */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  const bytes = parseAddress(address);
  if (bytes === undefined || rest.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  // The prefix of an IPv4-mapped network counts IPv6 bits, but its bytes are IPv4.
  if (bytes.length !== (isIP(address) === 4 ? 4 : 16)) return undefined;
  const prefix = Number(length);
  if (prefix > bytes.length * 8) return undefined;
  return bytes.every((byte, index) => (byte & ~maskOf(prefix, index)) === 0) ? { bytes, prefix } : undefined;
}

export function isWithin(bytes: AddressBytes, network: Network): boolean {
  if (bytes.length !== network.bytes.length) return false;
  return bytes.every((byte, index) => ((byte ^ (network.bytes[index] ?? 0)) & maskOf(network.prefix, index)) === 0);
}

function maskOf(prefix: number, index: number): number {
  const width = Math.min(8, Math.max(0, prefix - index * 8));
  return (0xff00 >> width) & 0xff;
}
