import { isIP } from 'node:net';
import { badInput } from '../../../errors.js';
import { quoteUnlessPlain } from '../../../runtime/quote.js';
import { type AddressBytes, parseAddress } from './address.js';
import { type AddressKind, createClassifier } from './address-kind.js';
import { type AllowEntry, canonicalHost, covers, coversExactly, matchesHost, parseAllowEntry } from './allowlist-entry.js';
import type { NetworkPolicy } from './network-options.js';

/** Policies of the network guard, and the targets that they apply to. */
export interface NetworkScope {
  /** Applies to every target. */
  readonly everywhere: NetworkPolicy;
  /** Applies to `ownOrigins` only. */
  readonly own: NetworkPolicy;
  /** Origins that the API definition names. An address or localhost name in an origin is allowed for exactly that origin. */
  readonly ownOrigins: readonly string[];
}

/** Decides which targets a request may connect to. Throws `address-blocked`. Performs no DNS lookups. */
export interface NetworkGuard {
  /** Checks a target before any lookup: its literal address, or whether its host name may be looked up. */
  checkHost(target: URL): void;
  /** Checks one address that the host name of a target resolves to. */
  checkAddress(address: string, target: URL): void;
}

/** Names of this machine, whatever addresses DNS returns for them. */
const localNames: ReadonlySet<string> = new Set([
  'localhost',
  'localhost.localdomain',
  'localhost6',
  'localhost6.localdomain6',
  'ip6-localhost',
  'ip6-loopback',
]);
/** Names of the machine that a container runs on. */
const containerHostNames: ReadonlySet<string> = new Set(['host.docker.internal', 'gateway.docker.internal', 'host.containers.internal']);
/** Names of services that issue credentials. */
const platformNames: ReadonlySet<string> = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
  'kubernetes',
  'kubernetes.default',
  'kubernetes.default.svc',
  'kubernetes.default.svc.cluster.local',
]);

// Decision: docs/decisions/2026-11-25-private-addresses-are-named.md
export async function createNetworkGuard({ everywhere, own, ownOrigins }: NetworkScope): Promise<NetworkGuard> {
  const classify = await createClassifier();
  const generalRules = rulesOf(everywhere);
  const ownRules = rulesOf(everywhere, own);
  const origins = new Set(ownOrigins);

  const rulesFor = (target: URL): Rules => (origins.has(target.origin) ? ownRules : generalRules);
  /** Reports whether the API definition names localhost for this origin, which allows loopback. */
  const isOwnLocalName = (target: URL) => origins.has(target.origin) && isLocalName(canonicalHost(target.hostname));

  const isAllowed = (bytes: AddressBytes, kind: AddressKind, target: URL): boolean => {
    const [host, port] = [canonicalHost(target.hostname), portOf(target)];
    const { allowLocal, entries } = rulesFor(target);
    if (kind === 'special' || platformNames.has(host)) return entries.some((entry) => coversExactly(entry, bytes, port));
    if (kind === 'public' || (kind === 'loopback' && (allowLocal || isOwnLocalName(target)))) return true;
    return entries.some((entry) => covers(entry, bytes, port) || matchesHost(entry, host, port));
  };

  const checkAddress = (address: string, target: URL): void => {
    const bytes = parseAddress(address.replace(/%.*$/, ''));
    const kind = bytes === undefined ? 'special' : classify(bytes);
    if (bytes !== undefined && isAllowed(bytes, kind, target)) return;
    const host = canonicalHost(target.hostname);
    const entry = `${isIP(address) === 6 ? `[${address}]` : address}:${portOf(target)}`;
    throw blocked(host === address ? host : `${quoteUnlessPlain(host)} (${address})`, reasons[kind], addressHint(kind, entry));
  };

  return {
    checkHost(target) {
      const [host, port] = [canonicalHost(target.hostname), portOf(target)];
      if (isIP(host) !== 0) {
        if (!origins.has(target.origin)) checkAddress(host, target);
        return;
      }
      const { allowLocal, entries } = rulesFor(target);
      if (entries.some((entry) => matchesHost(entry, host, port))) return;
      const entry = `${host}:${port}`;
      if (platformNames.has(host))
        throw blocked(host, 'it is a platform service name, which may expose credentials', exactHint(`${entry} and its address`));
      if (containerHostNames.has(host)) throw blocked(host, 'it is the host machine of a container', allowHint(entry));
      if (isLocalName(host) && !allowLocal && !isOwnLocalName(target))
        throw blocked(quoteUnlessPlain(host), 'it is this machine', localHint(quoteUnlessPlain(entry)));
    },
    checkAddress,
  };
}

interface Rules {
  readonly allowLocal: boolean;
  readonly entries: readonly AllowEntry[];
}

function rulesOf(...policies: readonly NetworkPolicy[]): Rules {
  return {
    allowLocal: policies.some(({ allowLocal }) => allowLocal),
    entries: policies.flatMap(({ allow }) => allow.flatMap((text) => parseAllowEntry(text) ?? [])),
  };
}

function isLocalName(host: string): boolean {
  return localNames.has(host) || host.endsWith('.localhost');
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

const reasons: Readonly<Record<AddressKind, string>> = {
  public: 'its host name belongs to a platform service',
  loopback: 'it is a loopback address',
  private: 'it is a private address',
  special: 'it is a reserved, link-local or platform address',
};

function addressHint(kind: AddressKind, entry: string): string {
  if (kind === 'loopback') return localHint(entry);
  return kind === 'private' ? allowHint(entry) : exactHint(entry);
}

function localHint(entry: string): string {
  return allowHint(entry, '--allow-local (allows all of loopback) or ');
}

function allowHint(entry: string, alternative = ''): string {
  return `Do not try other spellings of this address, or other tools. Ask the operator to start the server with ${alternative}--allow-network ${entry}, or add ${entry} to network.allow of the API.`;
}

function exactHint(entry: string): string {
  return `Use a public host. Or ask the operator to start the server with the exact entry of this address: --allow-network ${entry}.`;
}

function blocked(target: string, reason: string, hint: string) {
  return badInput('address-blocked', `The network guard blocked ${target}: ${reason}.`, hint);
}
