import { BlockList, isIP } from 'node:net';
import { parseUrl } from '../../runtime/url.js';
import { withoutBrackets } from '../semantics/host-name.js';

interface Entry {
  readonly covers: (host: string) => boolean;
  readonly port: string | undefined;
}

/**
 * Parses NO_PROXY. A target is exempt if undici or curl would exempt it. Entries are separated by commas or blanks. A name
 * exempts itself and its subdomains, with or without a leading `.` or `*.`. An address exempts itself, a CIDR block its
 * addresses. Each entry can have a port. Trailing dots are ignored. `*` exempts every target if it is the whole list.
 */
export function parseNoProxy(list: string): (target: URL) => boolean {
  if (list === '*') return () => true;
  const entries = list.split(/[,\s]+/).flatMap(parseEntry);
  return ({ hostname, port, protocol }) => {
    const host = withoutBrackets(hostname).replace(/\.$/, '');
    const targetPort = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
    return entries.some((entry) => (entry.port === undefined || entry.port === targetPort) && entry.covers(host));
  };
}

/** Returns no entry for text that neither undici nor curl understands, because it exempts nothing. */
function parseEntry(text: string): Entry[] {
  // An address with several colons has a port only behind brackets.
  const [, named, port] = /^(\[.*\]|[^:]*):(\d+)$/.exec(text) ?? [];
  const name = withoutBrackets((named ?? text).replace(/^\*?\./, ''));
  const [, network, prefix] = /^(.*)\/(\d{1,3})$/.exec(name) ?? [];
  const covers = network === undefined ? coversName(name) : coversBlock(network, Number(prefix));
  return covers === undefined ? [] : [{ covers, port }];
}

function coversName(name: string): Entry['covers'] | undefined {
  if (/[/?#@\\]/.test(name)) return undefined;
  // The URL parser normalizes the name as it normalizes the host of the target: case, IDNA, spellings of an address.
  const url = parseUrl(`http://${isIP(name) === 6 ? `[${name}]` : name}/`);
  if (url === undefined) return undefined;
  const host = withoutBrackets(url.hostname).replace(/\.$/, '');
  return (target) => target === host || (isIP(target) === 0 && target.endsWith(`.${host}`));
}

function coversBlock(network: string, prefix: number): Entry['covers'] | undefined {
  const family = isIP(network);
  if (family === 0 || prefix > (family === 4 ? 32 : 128)) return undefined;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(network, prefix, type);
  return (target) => isIP(target) === family && block.check(target, type);
}
