import { isIP } from 'node:net';
import { badInput } from '../../../errors.js';
import { type AddressBytes, parseAddress } from './address.js';
import { type AddressKind, createClassifier } from './address-kind.js';
import { type AllowEntry, canonicalHost, covers, namesExactly, namesHost, parseAllowEntry } from './allowlist-entry.js';
import type { NetworkPolicy } from './network-options.js';

/** What opens closed addresses, and for which targets. */
export interface NetworkScope {
  /** For every target. */
  readonly everywhere: NetworkPolicy;
  /** For the origins that the definition names itself. */
  readonly own: NetworkPolicy;
  /** An address or a localhost name among them is open by that, for this very origin. */
  readonly ownOrigins: readonly string[];
}

/** Decides what a request may reach. It throws `address-blocked`, and never looks anything up. */
export interface NetworkGuard {
  /** All that is known of a target without a lookup: whether its address may be reached, or its name looked up. */
  checkHost(target: URL): void;
  /** One address that the host name of a target resolves to. */
  checkAnswer(address: string, target: URL): void;
}

/** Names that mean this machine, whatever a resolver answers for them. */
const localNames: ReadonlySet<string> = new Set([
  'localhost',
  'localhost.localdomain',
  'localhost6',
  'localhost6.localdomain6',
  'ip6-localhost',
  'ip6-loopback',
]);
/** Names of the machine that a container runs on. */
const hostNames: ReadonlySet<string> = new Set(['host.docker.internal', 'gateway.docker.internal', 'host.containers.internal']);
/** Names of services that hand out credentials. */
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

export async function createNetworkGuard({ everywhere, own, ownOrigins }: NetworkScope): Promise<NetworkGuard> {
  const classify = await createClassifier();
  const open = rulesOf(everywhere);
  const openForOwn = rulesOf(everywhere, own);
  const origins = new Set(ownOrigins);

  const rulesFor = (target: URL): Rules => (origins.has(target.origin) ? openForOwn : open);
  /** The configuration says localhost, so it means loopback. */
  const isOwnLocalName = (target: URL) => origins.has(target.origin) && isLocalName(canonicalHost(target.hostname));

  const isOpen = (bytes: AddressBytes, kind: AddressKind, target: URL): boolean => {
    const [host, port] = [canonicalHost(target.hostname), portOf(target)];
    const { allowLocal, entries } = rulesFor(target);
    if (kind === 'special' || platformNames.has(host)) return entries.some((entry) => namesExactly(entry, bytes, port));
    if (kind === 'public' || (kind === 'loopback' && (allowLocal || isOwnLocalName(target)))) return true;
    return entries.some((entry) => covers(entry, bytes, port) || namesHost(entry, host, port));
  };

  const checkAddress = (address: string, target: URL): void => {
    const bytes = parseAddress(address.replace(/%.*$/, ''));
    const kind = bytes === undefined ? 'special' : classify(bytes);
    if (bytes !== undefined && isOpen(bytes, kind, target)) return;
    const host = canonicalHost(target.hostname);
    const entry = `${isIP(address) === 6 ? `[${address}]` : address}:${portOf(target)}`;
    throw blocked(host === address ? host : `${host} (${address})`, reasons[kind], addressHint(kind, entry));
  };

  return {
    checkHost(target) {
      const [host, port] = [canonicalHost(target.hostname), portOf(target)];
      if (isIP(host) !== 0) {
        if (!origins.has(target.origin)) checkAddress(host, target);
        return;
      }
      const { allowLocal, entries } = rulesFor(target);
      if (entries.some((entry) => namesHost(entry, host, port))) return;
      const entry = `${host}:${port}`;
      if (platformNames.has(host)) throw blocked(host, 'it is a name of a platform service', exactHint(`${entry}, and its address`));
      if (hostNames.has(host)) throw blocked(host, 'it names the machine that a container runs on', allowHint(entry));
      if (isLocalName(host) && !allowLocal && !isOwnLocalName(target)) throw blocked(host, 'it names this machine', localHint(entry));
    },
    checkAnswer: checkAddress,
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
  public: 'it is a platform service by its name',
  loopback: 'it is on loopback',
  private: 'it is in a private network',
  special: 'it is a reserved, link-local or platform address',
};

function addressHint(kind: AddressKind, entry: string): string {
  if (kind === 'loopback') return localHint(entry);
  return kind === 'private' ? allowHint(entry) : exactHint(entry);
}

function localHint(entry: string): string {
  return allowHint(entry, '--allow-local, which opens all of loopback, or with ');
}

function allowHint(entry: string, alternative = ''): string {
  return `If the person who runs this server wants it reachable, they start the server with ${alternative}--allow-network ${entry}, or put ${entry} into network.allow of the API that it belongs to.`;
}

function exactHint(entry: string): string {
  return `No option opens this but one that names it exactly, by the person who runs this server: --allow-network ${entry}. Use a public host.`;
}

function blocked(target: string, reason: string, hint: string) {
  return badInput('address-blocked', `The address ${target} is blocked: ${reason}.`, hint);
}
