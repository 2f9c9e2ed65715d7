import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalHost } from '../../../../src/http/transport/guard/allowlist-entry.js';
import { createNetworkGuard, type NetworkScope } from '../../../../src/http/transport/guard/guard.js';
import type { NetworkPolicy } from '../../../../src/http/transport/guard/network-options.js';
import { createApiClient } from '../../../../src/index.js';
import { errorOf, textOf, thrownError } from '../../../helpers/calls/outcomes.js';
import { type HttpServer, startHttpServer } from '../../../helpers/servers/http-server.js';

type Verdict = 'public' | 'loopback' | 'private' | 'special';

const nothingAllowed: NetworkPolicy = { allowLocal: false, allow: [] };
/** Creates a guard whose policy applies to every target. */
const guardOf = (everywhere: Partial<NetworkPolicy> = {}, scope: Partial<NetworkScope> = {}) =>
  createNetworkGuard({ everywhere: { ...nothingAllowed, ...everywhere }, own: nothingAllowed, ownOrigins: [], ...scope });
const targetOf = (host: string) => new URL(`http://${host}/`);
const blocked = { code: 'address-blocked', outcome: 'rejected', safeToRetry: false };

/** Policies, each with the kinds of addresses that it allows. */
const policies: readonly (readonly [Partial<NetworkPolicy>, readonly Verdict[]])[] = [
  [{}, ['public']],
  [{ allowLocal: true }, ['public', 'loopback']],
  [{ allow: ['0.0.0.0/0', '::/0'] }, ['public', 'loopback', 'private']],
  [{ allow: ['api.test'] }, ['public', 'loopback', 'private']],
  [{ allow: ['other.test', 'api.test:81', 'test'] }, ['public']],
];

const addresses: readonly (readonly [string, Verdict])[] = [
  ['8.8.8.8', 'public'],
  ['1.1.1.1', 'public'],
  ['93.184.216.34', 'public'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['100.63.255.255', 'public'],
  ['100.128.0.1', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['2a00:1450:4001:81b::200e', 'public'],
  // Loopback and private networks.
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['fc00::1', 'private'],
  ['fd12:3456:789a::1', 'private'],
  // This network, link-local, shared, benchmark, documentation, multicast, reserved.
  ['0.0.0.0', 'special'],
  ['0.1.2.3', 'special'],
  ['169.254.0.1', 'special'],
  ['100.64.0.1', 'special'],
  ['100.127.255.255', 'special'],
  ['192.0.0.1', 'special'],
  ['192.0.2.1', 'special'],
  ['198.18.0.1', 'special'],
  ['198.19.255.255', 'special'],
  ['198.51.100.1', 'special'],
  ['203.0.113.1', 'special'],
  ['224.0.0.1', 'special'],
  ['239.255.255.250', 'special'],
  ['240.0.0.1', 'special'],
  ['255.255.255.255', 'special'],
  ['::', 'special'],
  ['::2', 'special'],
  ['fe80::1', 'special'],
  ['fe80::1%eth0', 'special'],
  ['fec0::1', 'special'],
  ['ff02::1', 'special'],
  ['2001:db8::1', 'special'],
  ['2001::1', 'special'],
  ['2001:10::1', 'special'],
  ['100::1', 'special'],
  ['100:0:0:1::1', 'special'],
  ['64:ff9b:1::a00:1', 'special'],
  ['3fff::1', 'special'],
  ['5f00::1', 'special'],
  ['4000::1', 'special'],
  // Platform services that issue credentials.
  ['169.254.169.254', 'special'],
  ['169.254.170.2', 'special'],
  ['168.63.129.16', 'special'],
  ['192.0.0.192', 'special'],
  ['100.100.100.200', 'special'],
  ['fd00:ec2::254', 'special'],
  ['fd00:0ec2:0:0:0:0:0:254', 'special'],
  ['fd00:ec2::23', 'special'],
  ['fd20:ce::254', 'special'],
  ['fd00:42::42', 'special'],
  ['fd00:c1::a9fe:a9fe', 'special'],
  // Addresses that embed another address.
  ['::ffff:168.63.129.16', 'special'],
  ['64:ff9b::168.63.129.16', 'special'],
  ['::ffff:0:8.8.8.8', 'special'],
  ['2606:4700::5efe:8.8.8.8', 'public'],
  ['2606:4700::5efe:10.0.0.1', 'special'],
  ['2606:4700::200:5efe:a9fe:a9fe', 'special'],
  ['fd12::5efe:169.254.169.254', 'special'],
  ['2002:808:808::5efe:127.0.0.1', 'special'],
  ['::ffff:8.8.8.8', 'public'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['::ffff:10.0.0.1', 'private'],
  ['::ffff:169.254.169.254', 'special'],
  ['::ffff:0.0.0.0', 'special'],
  ['64:ff9b::8.8.8.8', 'public'],
  ['64:ff9b::127.0.0.1', 'special'],
  ['64:ff9b::c0a8:101', 'special'],
  ['64:ff9b::a9fe:a9fe', 'special'],
  ['2002:808:808::1', 'public'],
  ['2002:7f00:1::', 'special'],
  ['2002:a00:1::1', 'special'],
  ['2002:a9fe:a9fe::', 'special'],
  ['::127.0.0.1', 'special'],
  ['::7f00:1', 'special'],
  ['::808:808', 'special'],
  ['::a9fe:a9fe', 'special'],
  ['::10.0.0.1', 'special'],
  ['::169.254.169.254', 'special'],
  // Not an address.
  ['', 'special'],
  ['not an address', 'special'],
  ['999.1.1.1', 'special'],
];

describe('address', () => {
  it.each(addresses)('treats the address %j as %s', async (address, verdict) => {
    for (const [policy, allowed] of policies) {
      const guard = await guardOf(policy);
      const check = () => guard.checkAddress(address, targetOf('api.test'));
      if (allowed.includes(verdict)) expect(check, JSON.stringify(policy)).not.toThrow();
      else expect(await thrownError(check), JSON.stringify(policy)).toMatchObject(blocked);
    }
  });

  it.each([...addresses].filter(([address]) => isIP(address) !== 0 && !address.includes('%')))(
    'allows %j by an exact entry, only at the port of the entry',
    async (address, verdict) => {
      const literal = isIP(address) === 6 ? `[${address}]` : address;
      for (const entry of [address, literal, `${literal}:80`]) {
        const guard = await guardOf({ allow: [entry] });
        expect(() => guard.checkHost(targetOf(literal)), entry).not.toThrow();
        expect(() => guard.checkAddress(address, targetOf('api.test')), entry).not.toThrow();
        const elsewhere = () => guard.checkHost(targetOf(`${literal}:81`));
        if (entry.endsWith(':80') && verdict !== 'public' && isIP(entry) === 0) expect(await thrownError(elsewhere)).toMatchObject(blocked);
        else expect(elsewhere).not.toThrow();
      }
    },
  );

  it('allows a special address by a network that contains only this address', async () => {
    const guard = await guardOf({ allow: ['169.254.169.254/32', 'fd00:ec2::254/128'] });
    for (const host of ['169.254.169.254', '[::ffff:169.254.169.254]', '[fd00:ec2::254]']) {
      expect(() => guard.checkHost(targetOf(host))).not.toThrow();
    }
    expect(await thrownError(() => guard.checkHost(targetOf('[64:ff9b::169.254.169.254]')))).toMatchObject(blocked);
    expect(await thrownError(() => guard.checkHost(targetOf('169.254.169.253')))).toMatchObject(blocked);
  });

  it('allows only the addresses within an allowed network', async () => {
    const guard = await guardOf({ allow: ['10.1.2.0/23', 'fd12:3400::/22'] });
    for (const host of ['10.1.2.0', '10.1.3.255', '[fd12:3400::1]', '[fd12:37ff::]']) {
      expect(() => guard.checkHost(targetOf(host))).not.toThrow();
    }
    for (const host of ['10.1.1.255', '10.1.4.0', '[fd12:33ff::1]', '[fd12:3800::]', '192.168.0.1', '127.0.0.1']) {
      expect(await thrownError(() => guard.checkHost(targetOf(host))), host).toMatchObject(blocked);
    }
  });

  it.each([
    ['10.0.0.5', 'it is a private address', ['--allow-network 10.0.0.5:8080', 'network.allow'], ['--allow-local']],
    ['127.0.0.1', 'it is a loopback address', ['--allow-local', '--allow-network 127.0.0.1:8080', 'network.allow'], []],
    ['fd12::1', 'it is a private address', ['--allow-network [fd12::1]:8080', 'network.allow'], ['--allow-local']],
    [
      '169.254.169.254',
      'it is a reserved, link-local or platform address',
      ['--allow-network 169.254.169.254:8080'],
      ['--allow-local', 'network.allow'],
    ],
  ])('blocks %s, because %s, and names the options that allow it', async (address, reason, options, absent) => {
    const guard = await guardOf();
    const error = await thrownError(() => guard.checkAddress(address, targetOf('a.test:8080')));
    expect(error.message).toBe(`The network guard blocked a.test (${address}): ${reason}.`);
    for (const option of options) expect(error.hint).toContain(option);
    for (const option of absent) expect(error.hint).not.toContain(option);
  });
});

describe('host name', () => {
  const names: readonly (readonly [string, Verdict])[] = [
    ['api.example.com', 'public'],
    ['localhost.example.com', 'public'],
    ['notlocalhost', 'public'],
    ['localhost', 'loopback'],
    ['LOCALHOST', 'loopback'],
    ['localhost.', 'loopback'],
    ['a.localhost', 'loopback'],
    ['A.LocalHost.', 'loopback'],
    ['localhost.localdomain', 'loopback'],
    ['ip6-localhost', 'loopback'],
    ['ip6-loopback', 'loopback'],
    ['host.docker.internal', 'private'],
    ['metadata.google.internal', 'special'],
    ['METADATA.google.internal.', 'special'],
    ['metadata', 'special'],
    ['kubernetes.default.svc', 'special'],
    ['instance-data', 'special'],
  ];

  it.each(names)('treats the host name %j as %s', async (name, verdict) => {
    const namePolicies: readonly (readonly [Partial<NetworkPolicy>, readonly Verdict[]])[] = [
      [{}, ['public']],
      [{ allowLocal: true }, ['public', 'loopback']],
      [{ allow: ['0.0.0.0/0', '::/0', `${name}:81`] }, ['public']],
      [{ allow: [name] }, ['public', 'loopback', 'private', 'special']],
      [{ allow: [`${name}:80`] }, ['public', 'loopback', 'private', 'special']],
    ];
    for (const [policy, allowed] of namePolicies) {
      const guard = await guardOf(policy);
      const check = () => guard.checkHost(targetOf(name));
      if (allowed.includes(verdict)) expect(check, JSON.stringify(policy)).not.toThrow();
      else expect(await thrownError(check), JSON.stringify(policy)).toMatchObject(blocked);
    }
  });

  it('requires an exact entry for any address of a platform service, in addition to its name', async () => {
    const target = targetOf('metadata.google.internal');
    for (const address of ['169.254.169.254', '10.0.0.5', '8.8.8.8']) {
      const byName = await guardOf({ allow: ['metadata.google.internal', '0.0.0.0/0'] });
      expect(await thrownError(() => byName.checkAddress(address, target))).toMatchObject(blocked);
      const byBoth = await guardOf({ allow: ['metadata.google.internal', address] });
      expect(() => byBoth.checkAddress(address, target)).not.toThrow();
    }
  });
});

describe('API definition', () => {
  const own = { own: { allowLocal: true, allow: ['10.0.0.0/8', '169.254.1.1'] }, ownOrigins: ['http://api.test', 'https://api.test:8443'] };
  const resolved = ['127.0.0.1', '10.0.0.5', '169.254.1.1'];

  it.each(['http://api.test/', 'https://api.test:8443/'])('applies its network options to its own origin %s', async (url) => {
    const guard = await guardOf({}, own);
    for (const address of resolved) expect(() => guard.checkAddress(address, new URL(url))).not.toThrow();
    expect(await thrownError(() => guard.checkAddress('192.168.0.1', new URL(url)))).toMatchObject(blocked);
  });

  it.each([
    'https://api.test/',
    'http://api.test:8443/',
    'http://api.test.:80/',
    'http://other.test/',
    'http://10.0.0.5/',
    'http://localhost/',
  ])('does not apply its network options to %s', async (url) => {
    const guard = await guardOf({}, own);
    const target = new URL(url);
    for (const address of resolved) {
      expect(
        await thrownError(() => {
          guard.checkHost(target);
          guard.checkAddress(address, target);
        }),
      ).toMatchObject(blocked);
    }
  });

  it.each(['http://10.0.0.5:8080', 'http://[fd12::1]', 'http://127.0.0.1:3000', 'http://169.254.169.254', 'http://[::ffff:7f00:1]'])(
    'allows the address in its base URL %s, only for that origin',
    async (origin) => {
      const guard = await guardOf({}, { ownOrigins: [origin, 'https://api.test'] });
      const target = new URL(origin);
      expect(() => guard.checkHost(target)).not.toThrow();
      const otherPort = Object.assign(new URL(origin), { port: '99' });
      const otherScheme = new URL(origin.replace('http:', 'https:'));
      for (const other of [otherPort, otherScheme]) expect(await thrownError(() => guard.checkHost(other))).toMatchObject(blocked);
      const address = canonicalHost(target.hostname);
      expect(await thrownError(() => guard.checkAddress(address, new URL('https://api.test')))).toMatchObject(blocked);
    },
  );

  it('allows loopback for localhost in its base URL, only for that origin', async () => {
    const target = new URL('http://localhost:3000');
    const guard = await guardOf({}, { ownOrigins: [target.origin] });
    expect(() => guard.checkHost(target)).not.toThrow();
    for (const address of ['127.0.0.1', '::1']) expect(() => guard.checkAddress(address, target)).not.toThrow();
    expect(await thrownError(() => guard.checkAddress('10.0.0.5', target))).toMatchObject(blocked);
    expect(await thrownError(() => guard.checkHost(new URL('http://localhost:3001')))).toMatchObject(blocked);
  });

  it('does not allow the non-public addresses of a host name in its base URL', async () => {
    const target = new URL('https://api.test');
    const guard = await guardOf({}, { ownOrigins: [target.origin] });
    for (const address of resolved) expect(await thrownError(() => guard.checkAddress(address, target))).toMatchObject(blocked);
  });
});

describe('API client with a network guard', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttpServer((_request, response) => response.end('reached'));
  });
  afterEach(() => server.close());

  const call = async (target: string, resolved: LookupAddress[], allowLocal = false) => {
    let lookups = 0;
    const resolver = async () => {
      lookups += 1;
      return resolved;
    };
    const client = createApiClient({ network: { allowLocal } }, { resolver });
    try {
      return { outcome: await client.call({ target, deadlineMs: 2000 }), lookups };
    } finally {
      await client.close();
    }
  };
  const loopback = [{ address: '127.0.0.1', family: 4 }];

  it.each([
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '017700000001',
    '127.1',
    '127.0.1',
    '127.0.0.1.',
    '１２７.0.0.1',
    '127。0。0。1',
    '①②⑦.0.0.1',
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    'localhost',
    'localhost.',
    'LOCALHOST',
    'a.localhost',
    'ip6-localhost',
  ])('blocks http://%s/ without a DNS lookup and without a connection', async (host) => {
    const { outcome, lookups } = await call(`http://${host}:${server.port}/`, loopback);
    expect(errorOf(outcome)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    expect(outcome.attempts).toHaveLength(1);
    expect(lookups).toBe(0);
    expect(server.connections).toBe(0);
  });

  it.each([
    ['a private address', [{ address: '10.0.0.5', family: 4 }]],
    ['loopback', loopback],
    [
      'a public and a private address',
      [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    [
      'a private and a public address',
      [
        { address: '127.0.0.1', family: 4 },
        { address: '93.184.216.34', family: 4 },
      ],
    ],
    ['a mapped address', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['link-local', [{ address: '169.254.169.254', family: 4 }]],
    ['a text that is not an address', [{ address: '2130706433', family: 4 }]],
  ])('blocks a host name that resolves to %s, without a connection', async (_what, resolved) => {
    const { outcome, lookups } = await call(`http://api.test:${server.port}/`, resolved);
    expect(errorOf(outcome)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    expect(lookups).toBe(1);
    expect(server.connections).toBe(0);
  });

  it('does not look up the name of a platform service, even if loopback is allowed', async () => {
    const { outcome, lookups } = await call(`http://metadata.google.internal:${server.port}/`, loopback, true);
    expect(errorOf(outcome).code).toBe('address-blocked');
    expect(lookups).toBe(0);
    expect(server.connections).toBe(0);
  });

  it('blocks a host name that also resolves to a special address, even if loopback is allowed', async () => {
    const { outcome } = await call(`http://api.test:${server.port}/`, [...loopback, { address: '169.254.169.254', family: 4 }], true);
    expect(errorOf(outcome).code).toBe('address-blocked');
    expect(server.connections).toBe(0);
  });

  it.each(['127.0.0.1', '127.1', '[::ffff:127.0.0.1]', 'localhost', 'api.test'])(
    'calls http://%s/ if loopback is allowed',
    async (host) => {
      const { outcome } = await call(`http://${host}:${server.port}/`, loopback, true);
      expect(textOf(outcome)).toBe('reached');
    },
  );

  it('connects to the address that was checked, without a second DNS lookup', async () => {
    let lookups = 0;
    const resolver = async () => {
      lookups += 1;
      return lookups === 1 ? loopback : [{ address: '169.254.169.254', family: 4 }];
    };
    const client = createApiClient({ network: { allowLocal: true } }, { resolver });
    expect(textOf(await client.call({ target: `http://api.test:${server.port}/` }))).toBe('reached');
    expect(lookups).toBe(1);
    await client.close();
  });

  it('ignores the proxy environment variables', async () => {
    const proxy = await startHttpServer((_request, response) => response.end('proxied'));
    const before = process.env.HTTP_PROXY;
    process.env.HTTP_PROXY = proxy.url;
    try {
      expect(textOf((await call(`${server.url}/`, loopback, true)).outcome)).toBe('reached');
      expect(proxy.connections).toBe(0);
    } finally {
      if (before === undefined) delete process.env.HTTP_PROXY;
      else process.env.HTTP_PROXY = before;
      await proxy.close();
    }
  });
});
