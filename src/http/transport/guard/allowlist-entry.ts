import { isIP } from 'node:net';
import { parseUrl } from '../../../runtime/url.js';
import { type AddressBytes, isWithin, type Network, parseAddress, parseNetwork } from './address.js';

/** Entry of `network.allow` or `--allow-network`: allows addresses, or those that one host name resolves to. */
export type AllowEntry =
  | { readonly kind: 'network'; readonly network: Network; readonly port: number | undefined }
  | { readonly kind: 'host'; readonly host: string; readonly port: number | undefined };

export const allowEntryRule =
  'must be an IP address, a network with no host bits set, or a host name; addresses and host names can have a port: 10.1.2.3:8080, [fd12::1]:443, 10.0.0.0/8 or intranet.corp';

export function parseAllowEntry(text: string): AllowEntry | undefined {
  if (text.includes('/')) {
    const network = parseNetwork(text);
    return network && { kind: 'network', network, port: undefined };
  }
  if (isIP(text) === 6) return addressEntry(text, undefined);
  const match = /^(?:\[(?<address>[^[\]]+)\]|(?<host>[^:[\]]+))(?::(?<port>\d{1,5}))?$/.exec(text);
  if (match === null) return undefined;
  const { address, host = '' } = match.groups ?? {};
  const port = match.groups?.port === undefined ? undefined : Number(match.groups.port);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  if (address !== undefined) return isIP(address) === 6 ? addressEntry(address, port) : undefined;
  return isIP(host) === 4 ? addressEntry(host, port) : hostEntry(host, port);
}

function addressEntry(text: string, port: number | undefined): AllowEntry | undefined {
  const bytes = parseAddress(text);
  return bytes && { kind: 'network', network: { bytes, prefix: bytes.length * 8 }, port };
}

/** Writes the name as the URL parser does, so that it equals the host of a URL. Rejects a name that is parsed as an address. */
function hostEntry(text: string, port: number | undefined): AllowEntry | undefined {
  const url = /^[\p{L}\p{N}_.-]+$/u.test(text) ? parseUrl(`http://${text}`) : undefined;
  if (url === undefined) return undefined;
  const host = canonicalHost(url.hostname);
  return host === '' || isIP(host) !== 0 ? undefined : { kind: 'host', host, port };
}

/** Returns the host of a URL in lowercase, without brackets and without the final dot of a fully qualified name. */
export function canonicalHost(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.+$/g, '');
}

/** Reports whether the entry covers exactly this address. Broad entries do not allow `special` addresses. */
export function coversExactly(entry: AllowEntry, address: AddressBytes, port: number): boolean {
  return covers(entry, address, port) && entry.kind === 'network' && entry.network.prefix === address.length * 8;
}

export function covers(entry: AllowEntry, address: AddressBytes, port: number): boolean {
  return entry.kind === 'network' && isAtPort(entry, port) && isWithin(address, entry.network);
}

export function matchesHost(entry: AllowEntry, host: string, port: number): boolean {
  return entry.kind === 'host' && isAtPort(entry, port) && entry.host === host;
}

function isAtPort(entry: AllowEntry, port: number): boolean {
  return entry.port === undefined || entry.port === port;
}
