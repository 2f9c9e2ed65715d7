import type { LookupAddress } from 'node:dns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNetworkGuard } from '../../src/http/network/guard.js';
import { createApiClient } from '../../src/index.js';
import { type HttpServer, startHttpServer } from '../helpers/http-server.js';
import { errorOf, refusal, textOf } from './outcomes.js';

type Verdict = 'public' | 'local' | 'never';

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
  ['127.0.0.1', 'local'],
  ['127.255.255.254', 'local'],
  ['10.0.0.1', 'local'],
  ['172.16.0.1', 'local'],
  ['172.31.255.255', 'local'],
  ['192.168.1.1', 'local'],
  ['::1', 'local'],
  ['0:0:0:0:0:0:0:1', 'local'],
  ['fc00::1', 'local'],
  ['fd12:3456:789a::1', 'local'],
  // This network, link-local, shared, benchmark, documentation, multicast, reserved.
  ['0.0.0.0', 'never'],
  ['0.1.2.3', 'never'],
  ['169.254.0.1', 'never'],
  ['100.64.0.1', 'never'],
  ['100.127.255.255', 'never'],
  ['192.0.0.1', 'never'],
  ['192.0.2.1', 'never'],
  ['198.18.0.1', 'never'],
  ['198.19.255.255', 'never'],
  ['198.51.100.1', 'never'],
  ['203.0.113.1', 'never'],
  ['224.0.0.1', 'never'],
  ['239.255.255.250', 'never'],
  ['240.0.0.1', 'never'],
  ['255.255.255.255', 'never'],
  ['::', 'never'],
  ['::2', 'never'],
  ['fe80::1', 'never'],
  ['fe80::1%eth0', 'never'],
  ['fec0::1', 'never'],
  ['ff02::1', 'never'],
  ['2001:db8::1', 'never'],
  ['2001::1', 'never'],
  ['2001:10::1', 'never'],
  ['100::1', 'never'],
  ['100:0:0:1::1', 'never'],
  ['64:ff9b:1::a00:1', 'never'],
  ['3fff::1', 'never'],
  ['5f00::1', 'never'],
  ['4000::1', 'never'],
  // Services of platforms that hand out credentials.
  ['169.254.169.254', 'never'],
  ['169.254.170.2', 'never'],
  ['168.63.129.16', 'never'],
  ['192.0.0.192', 'never'],
  ['100.100.100.200', 'never'],
  ['fd00:ec2::254', 'never'],
  ['fd00:0ec2:0:0:0:0:0:254', 'never'],
  // Another address inside.
  ['::ffff:8.8.8.8', 'public'],
  ['::ffff:127.0.0.1', 'local'],
  ['::ffff:7f00:1', 'local'],
  ['::ffff:10.0.0.1', 'local'],
  ['::ffff:169.254.169.254', 'never'],
  ['::ffff:0.0.0.0', 'never'],
  ['64:ff9b::8.8.8.8', 'public'],
  ['64:ff9b::127.0.0.1', 'local'],
  ['64:ff9b::c0a8:101', 'local'],
  ['64:ff9b::a9fe:a9fe', 'never'],
  ['2002:808:808::1', 'public'],
  ['2002:7f00:1::', 'local'],
  ['2002:a00:1::1', 'local'],
  ['2002:a9fe:a9fe::', 'never'],
  ['::127.0.0.1', 'local'],
  ['::7f00:1', 'local'],
  ['::808:808', 'public'],
  ['::a9fe:a9fe', 'never'],
  ['::10.0.0.1', 'local'],
  ['::169.254.169.254', 'never'],
  // No address at all.
  ['', 'never'],
  ['not an address', 'never'],
  ['999.1.1.1', 'never'],
];

describe('an address', () => {
  it.each(addresses)('%j is %s', async (address, verdict) => {
    for (const allowLocal of [false, true]) {
      const guard = await createNetworkGuard({ allowLocal });
      const passes = verdict === 'public' || (verdict === 'local' && allowLocal);
      const check = () => guard.checkAddress(address, 'api.test');
      if (passes) expect(check).not.toThrow();
      else expect(await refusal(check)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    }
  });

  it('that can be allowed is told apart from one that cannot', async () => {
    const guard = await createNetworkGuard({ allowLocal: false });
    expect((await refusal(() => guard.checkAddress('10.0.0.1', 'a.test'))).hint).toContain('--allow-local');
    expect((await refusal(() => guard.checkAddress('169.254.169.254', 'a.test'))).hint).not.toContain('--allow-local');
  });
});

describe('a name', () => {
  const names: readonly (readonly [string, Verdict])[] = [
    ['api.example.com', 'public'],
    ['localhost.example.com', 'public'],
    ['notlocalhost', 'public'],
    ['localhost', 'local'],
    ['LOCALHOST', 'local'],
    ['localhost.', 'local'],
    ['a.localhost', 'local'],
    ['A.LocalHost.', 'local'],
    ['ip6-localhost', 'local'],
    ['ip6-loopback', 'local'],
    ['host.docker.internal', 'local'],
    ['metadata.google.internal', 'never'],
    ['METADATA.google.internal.', 'never'],
    ['metadata', 'never'],
    ['kubernetes.default.svc', 'never'],
    ['instance-data', 'never'],
  ];

  it.each(names)('%j is %s', async (name, verdict) => {
    for (const allowLocal of [false, true]) {
      const guard = await createNetworkGuard({ allowLocal });
      const passes = verdict === 'public' || (verdict === 'local' && allowLocal);
      const check = () => guard.checkName(name);
      if (passes) expect(check).not.toThrow();
      else expect(await refusal(check)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    }
  });
});

describe('through the client', () => {
  let server: HttpServer;
  beforeEach(async () => {
    server = await startHttpServer((_request, response) => response.end('reached'));
  });
  afterEach(() => server.close());

  const call = async (target: string, answers: LookupAddress[], allowLocal = false) => {
    let asked = 0;
    const resolver = async () => {
      asked += 1;
      return answers;
    };
    const client = createApiClient({ network: { allowLocal } }, { resolver });
    try {
      return { outcome: await client.call({ target, deadlineMs: 2000 }), asked };
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
  ])('http://%s/ is refused, and nothing connects', async (host) => {
    const { outcome, asked } = await call(`http://${host}:${server.port}/`, loopback);
    expect(errorOf(outcome)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    expect(outcome.attempts).toHaveLength(1);
    expect(asked).toBe(0);
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
    ['no address but a text', [{ address: '2130706433', family: 4 }]],
  ])('a name that resolves to %s is refused, and nothing connects', async (_what, answers) => {
    const { outcome, asked } = await call(`http://api.test:${server.port}/`, answers);
    expect(errorOf(outcome)).toMatchObject({ code: 'address-blocked', outcome: 'rejected', safeToRetry: false });
    expect(asked).toBe(1);
    expect(server.connections).toBe(0);
  });

  it('a name of a platform service is not looked up, even where local addresses are allowed', async () => {
    const { outcome, asked } = await call(`http://metadata.google.internal:${server.port}/`, loopback, true);
    expect(errorOf(outcome).code).toBe('address-blocked');
    expect(asked).toBe(0);
    expect(server.connections).toBe(0);
  });

  it('a name with an address that is never allowed is refused where local ones are', async () => {
    const { outcome } = await call(`http://api.test:${server.port}/`, [...loopback, { address: '169.254.169.254', family: 4 }], true);
    expect(errorOf(outcome).code).toBe('address-blocked');
    expect(server.connections).toBe(0);
  });

  it.each(['127.0.0.1', '127.1', '[::ffff:127.0.0.1]', 'localhost', 'api.test'])(
    'http://%s/ is reached where local addresses are allowed',
    async (host) => {
      const { outcome } = await call(`http://${host}:${server.port}/`, loopback, true);
      expect(textOf(outcome)).toBe('reached');
    },
  );

  it('the answer that was checked is the one that is connected to', async () => {
    let asked = 0;
    const resolver = async () => {
      asked += 1;
      return asked === 1 ? loopback : [{ address: '169.254.169.254', family: 4 }];
    };
    const client = createApiClient({ network: { allowLocal: true } }, { resolver });
    expect(textOf(await client.call({ target: `http://api.test:${server.port}/` }))).toBe('reached');
    expect(asked).toBe(1);
    await client.close();
  });

  it('does not use a proxy that the environment names', async () => {
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
