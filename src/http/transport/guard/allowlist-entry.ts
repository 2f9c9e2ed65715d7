import { isIP } from 'node:net';
import { parseUrl } from '../../../runtime/url.js';
import { type AddressBytes, isWithin, type Network, parseAddress, parseNetwork } from './address.js';

/** What one entry of `network.allow` or `--allow-network` opens: addresses, or what one host name resolves to. */
export type AllowEntry =
  | { readonly kind: 'network'; readonly network: Network; readonly port: number | undefined }
  | { readonly kind: 'host'; readonly host: string; readonly port: number | undefined };

export const allowEntryRule =
  'must be an address, a network without bits after its prefix, or a host name, the first and the last with a port if only that one is meant, like 10.1.2.3:8080, [fd12::1]:443, 10.0.0.0/8 or intranet.corp';

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

/** As the URL parser writes it, so that it equals the host of a URL. A name that it takes for an address is a slip. */
function hostEntry(text: string, port: number | undefined): AllowEntry | undefined {
  const url = /^[\p{L}\p{N}_.-]+$/u.test(text) ? parseUrl(`http://${text}`) : undefined;
  if (url === undefined) return undefined;
  const host = canonicalHost(url.hostname);
  return host === '' || isIP(host) !== 0 ? undefined : { kind: 'host', host, port };
}

/** The host of a URL without brackets, and without the dot of a fully qualified name. */
export function canonicalHost(hostname: string): string {
  return hostname.toLowerCase().replace(/^\[|\]$|\.+$/g, '');
}

/** It covers this very address and no other: what broad entries never open needs one of these. */
export function namesExactly(entry: AllowEntry, address: AddressBytes, port: number): boolean {
  return covers(entry, address, port) && entry.kind === 'network' && entry.network.prefix === address.length * 8;
}

export function covers(entry: AllowEntry, address: AddressBytes, port: number): boolean {
  return entry.kind === 'network' && isAtPort(entry, port) && isWithin(address, entry.network);
}

export function namesHost(entry: AllowEntry, host: string, port: number): boolean {
  return entry.kind === 'host' && isAtPort(entry, port) && entry.host === host;
}

function isAtPort(entry: AllowEntry, port: number): boolean {
  return entry.port === undefined || entry.port === port;
}
