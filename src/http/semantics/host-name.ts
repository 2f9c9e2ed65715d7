/** Returns a host of a URL without the brackets of an IPv6 address. */
export function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** Returns a host name of a URL without the dot of the DNS root, and an IPv4 address that is written as IPv6 as IPv4. */
export function canonicalHost(hostname: string): string {
  const [, high, low] = /^\[::ffff:([\da-f]+):([\da-f]+)\]$/.exec(hostname) ?? [];
  if (high === undefined || low === undefined) return hostname.replace(/\.+$/, '');
  const words = [high, low].map((word) => Number.parseInt(word, 16));
  return words.flatMap((word) => [word >> 8, word & 0xff]).join('.');
}

/** Reports whether two URLs may reach the same server by their scheme, host and port. All names of this machine are one. */
export function mayBeSameServer(a: URL, b: URL): boolean {
  return a.protocol === b.protocol && a.port === b.port && serverName(a.hostname) === serverName(b.hostname);
}

function serverName(hostname: string): string {
  const host = canonicalHost(hostname);
  return /^(127\.[\d.]+|0\.0\.0\.0|\[::1?\]|(.+\.)?localhost)$/.test(host) ? 'localhost' : host;
}
