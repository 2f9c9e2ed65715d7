// needs: openssl, namespaces
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blockedIpv4,
  blockedIpv6,
  blockedNames,
  coreTricks,
  everyUrl,
  legitimate,
  literalTricks,
  nameTricks,
  parserTricks,
  publicAddresses,
  referenceTricks,
  zone,
} from '../../helpers/attacks/tricks.js';
import { breachesIn, breachesOf, byRedirect, codesOf, redirect, makeCalls as tryEach } from '../../helpers/attacks/ways.js';
import { run } from '../../helpers/processes/executable.js';
import type { InsideCall } from '../../helpers/processes/inside-namespace.js';
import { connect } from '../../helpers/processes/mcp-clients.js';
import { type Namespace, openNamespace } from '../../helpers/processes/namespace.js';

const [publicIpv4 = ''] = publicAddresses;
const alternating = [[publicIpv4], ['10.1.2.3']];
const rebinding = {
  'rebind-retry.test': alternating,
  'rebind-port.test': alternating,
  'rebind-call.test': alternating,
  'rebind-back.test': [['169.254.169.254'], [publicIpv4]],
  ...Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`rebind-${n}.test`, [[publicIpv4], ['127.0.0.1']]])),
};

let inside: Namespace;
beforeAll(async () => {
  inside = await openNamespace({ ...zone, ...rebinding });
});
afterAll(() => inside.close());

const makeCalls = (calls: readonly InsideCall[]) => tryEach(inside, calls);

describe('network guard in a network namespace', { timeout: 60_000 }, () => {
  it('makes no connection to a non-public address for any URL', async () => {
    const literals = await makeCalls(literalTricks.map((target) => ({ target })));
    expect(breachesOf(literals)).toEqual([]);
    expect(codesOf(literals)).toEqual(['address-blocked', 'invalid-url']);
    expect(literals.flatMap(({ traffic }) => traffic.questions)).toEqual([]);

    const names = await makeCalls(nameTricks.map((target) => ({ target })));
    expect(breachesOf(names)).toEqual([]);
    expect(codesOf(names)).toEqual(['address-blocked']);
    // The resolved addresses were blocked: every name was looked up.
    for (const { target, traffic } of names) expect(traffic.questions.length, target).toBeGreaterThanOrEqual(2);

    expect(breachesOf(await makeCalls(parserTricks.map((target) => ({ target }))))).toEqual([]);
  });

  it('makes no connection to a non-public address for any redirect', async () => {
    const urls = [...everyUrl, ...referenceTricks];
    const records = await makeCalls(urls.map((to, n) => ({ target: redirect(byRedirect[n % byRedirect.length] ?? 302, to) })));
    expect(breachesOf(records)).toEqual([]);
    const toNames = records.slice(literalTricks.length, literalTricks.length + nameTricks.length);
    expect(codesOf(toNames)).toEqual(['address-blocked']);
  });

  it.each(byRedirect)('makes no connection to a non-public address after a %i, over http or https, alone or in a chain', async (status) => {
    const core = [
      'http://10.1.2.3/',
      'https://10.1.2.3/',
      'http://[::ffff:a9fe:a9fe]:8080/',
      'http://meta.test/',
      'https://private6.test/',
    ];
    const targets = core.flatMap((to) => [
      redirect(status, to),
      redirect(status, redirect(status, to)),
      `http://api.test/chain/4?${new URLSearchParams({ to })}`,
      `http://api.test:8080/redirect/${status}?${new URLSearchParams({ to: redirect(302, to) })}`,
    ]);
    const records = await makeCalls(targets.map((target) => ({ target })));
    expect(breachesOf(records)).toEqual([]);
    expect(codesOf(records)).toEqual(['address-blocked']);
  });

  it('makes no connection to a non-public address for any path of an API', async () => {
    const paths = [...referenceTricks, ...parserTricks, ...everyUrl.slice(0, 40)];
    const records = await makeCalls(paths.map((target) => ({ definition: { baseUrl: 'http://api.test/v1' }, target })));
    expect(breachesOf(records)).toEqual([]);
  });

  it('makes no connection to a non-public address for any fallback', async () => {
    const primary = { baseUrl: 'http://api.test/fails', retry: { attempts: 1 } };
    const away = [...coreTricks.slice(0, 20), ...parserTricks.slice(0, 20), ...referenceTricks.slice(0, 10)];
    const bases = [
      ...blockedNames.map((name) => `http://${name}/`),
      ...away.map((to) => `http://api.test:8080/away/${Buffer.from(to).toString('base64url')}/`),
    ];
    const records = await makeCalls(bases.map((base) => ({ definition: { ...primary, fallback: { baseUrls: [base] } }, target: 'x' })));
    expect(breachesOf(records)).toEqual([]);
    const toNames = records.slice(0, blockedNames.length);
    expect(codesOf(toNames)).toEqual(['server-error']);
    // Every fallback was looked up.
    for (const { target, traffic } of toNames) expect(traffic.questions.length, target).toBeGreaterThanOrEqual(2);
  });

  it('makes no connection to a non-public address if DNS returns one after a public address', async () => {
    const retry = { retry: { baseMs: 1, maxMs: 2 } };
    const targets = [
      'http://rebind-retry.test/fails-once/x',
      'http://rebind-port.test/redirect/302?to=http://rebind-port.test:8080/',
      'http://rebind-back.test/',
    ];
    const records = await makeCalls(targets.map((target) => ({ definition: retry, target })));
    expect(breachesOf(records)).toEqual([]);
    expect(codesOf(records)).toEqual(['address-blocked']);
    expect(records.map(({ traffic }) => traffic.connections.length)).toEqual([1, 1, 0]);

    // Each call has its own API client, so that no connection is reused.
    const calls = ['one', 'two', 'three'].map((name) => ({ definition: { name }, target: 'http://rebind-call.test/' }));
    const repeated = await makeCalls(calls);
    expect(breachesOf(repeated)).toEqual([]);
    expect(repeated.map(({ outcome }) => outcome.ok)).toEqual([true, false, false]);
  });

  it('looks up a host name only once per connection', async () => {
    const records = await makeCalls(Array.from({ length: 40 }, (_, n) => ({ target: `http://rebind-${n}.test/` })));
    expect(breachesOf(records)).toEqual([]);
    for (const [n, { outcome, traffic }] of records.entries()) {
      expect(outcome.body).toBe(`reached ::ffff:${publicIpv4} 80`);
      expect([...traffic.questions].sort()).toEqual([`A rebind-${n}.test`, `AAAA rebind-${n}.test`]);
    }
  });

  it.each(['call-api', 'test-endpoint'])('makes no connection to a non-public address for the tool %s', async (tool) => {
    const client = await connect('v2 stdio', [], inside.via);
    try {
      await inside.takeTraffic();
      for (const url of [...coreTricks, ...parserTricks, redirect(302, 'http://10.1.2.3/'), redirect(307, 'http://meta.test/')]) {
        const { structuredContent } = await client.callTool(tool, { url });
        expect(breachesIn(await inside.takeTraffic()), url).toEqual([]);
        if (coreTricks.includes(url)) expect(['address-blocked', 'invalid-url'], url).toContain(structuredContent.error?.code);
      }
    } finally {
      await client.close();
    }
  });

  it.each(['call', 'test'])('makes no connection to a non-public address for the command %s', async (command) => {
    const urls = ['http://0xa010203/', 'http://meta.test/'];
    const options = [
      ['--allow-local', '--allow-network', '192.168.0.0/16', '--allow-network', '10.1.2.3:81'],
      ['--allow-network', '0.0.0.0/0'],
    ];
    const results = await Promise.all(
      urls.map((url, n) => run([...(options[n % options.length] ?? []), command, url], { via: inside.via })),
    );
    expect(breachesIn(await inside.takeTraffic())).toEqual([]);
    for (const { code, stdout } of results)
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('address-blocked') });
  });
});

describe('API with a private address', () => {
  const api = { baseUrl: 'http://10.1.2.3', retry: { attempts: 1 } };
  const named = { baseUrl: 'http://private.test', network: { allow: ['private.test'] }, retry: { attempts: 1 } };
  const away = (to: string) => `redirect/302?${new URLSearchParams({ to })}`;

  it('allows calls to its own origin, but no redirects to other non-public targets', async () => {
    for (const definition of [api, named]) {
      const [reached] = await makeCalls([{ definition, target: 'x' }]);
      expect(reached?.outcome.body).toBe('reached ::ffff:10.1.2.3 80');
      const elsewhere = [
        'http://10.1.2.3:8080/',
        'https://10.1.2.3/',
        'http://private.test:8080/',
        'https://private.test/',
        definition === api ? 'http://private.test/' : 'http://10.1.2.3/',
        'http://10.1.2.4/',
        'http://127.0.0.1/',
        'http://169.254.169.254/',
        'http://meta.test/',
      ];
      const records = await makeCalls(elsewhere.map((to) => ({ definition, target: away(to) })));
      expect(codesOf(records)).toEqual(['address-blocked']);
      const connected = records.flatMap(({ traffic }) => traffic.connections);
      expect(connected.filter(({ address, port }) => address !== '10.1.2.3' || port !== 80)).toEqual([]);
    }
  });

  it('blocks a host name that resolves to a private address without an entry for it', async () => {
    const [record] = await makeCalls([{ definition: { baseUrl: 'http://private.test' }, target: 'x' }]);
    expect(record?.outcome).toMatchObject({ code: 'address-blocked', message: expect.stringContaining('private.test (10.1.2.3)') });
    expect(record?.traffic.connections).toEqual([]);
  });

  it('blocks a special address of an allowed host name', async () => {
    const definition = { baseUrl: 'http://meta.test', network: { allow: ['meta.test', '0.0.0.0/0', '::/0'], allowLocal: true } };
    const [record] = await makeCalls([{ definition, target: 'x' }]);
    expect(record?.outcome.code).toBe('address-blocked');
    expect(record?.traffic.connections).toEqual([]);
  });
});

describe('allowed targets in a network namespace', { timeout: 60_000 }, () => {
  it('connects to public targets by URL, redirect, redirect chain and fallback', async () => {
    const bases = legitimate.filter((url) => !url.includes('?')).slice(0, 16);
    const calls: InsideCall[] = [
      ...legitimate.map((target) => ({ target })),
      ...legitimate.map((to, n) => ({ target: redirect(byRedirect[n % byRedirect.length] ?? 302, to) })),
      ...legitimate.map((to) => ({ target: `http://api.test:8080/chain/4?${new URLSearchParams({ to })}` })),
      ...bases.map((base) => ({
        definition: { baseUrl: 'http://cdn.test/fails', fallback: { baseUrls: [base] }, retry: { attempts: 1 } },
        target: 'x',
      })),
      ...bases.map((baseUrl) => ({ definition: { baseUrl }, target: 'x' })),
    ];
    const records = await makeCalls(calls);
    expect(records.filter(({ outcome }) => !outcome.ok)).toEqual([]);
    expect(breachesOf(records)).toEqual([]);
  });

  it('connects with the option that the hint names, only at that port', async () => {
    const targets = [
      ...blockedIpv4.map((address) => `http://${address}/`),
      ...blockedIpv6.map((address) => `http://[${address}]:8080/`),
      'http://private.test/',
      'http://meta.test:8080/',
      'http://nat64.test/',
    ];
    for (const { target, outcome } of await makeCalls(targets.map((target) => ({ target })))) {
      const [, entry = ''] = /--allow-network (\S+:\d+)/.exec(outcome.hint ?? '') ?? [];
      const [reached, other] = await makeCalls([
        { target, network: { allow: [entry] } },
        { target: target.includes(':8080') ? target.replace(':8080', '') : target.replace(/\/$/, ':8080/'), network: { allow: [entry] } },
      ]);
      expect(reached?.outcome, `${target} ${entry}`).toMatchObject({ ok: true });
      expect(reached?.traffic.connections.length).toBe(1);
      expect(other?.outcome.code, target).toBe('address-blocked');
      expect(other?.traffic.connections).toEqual([]);
    }
  });

  it('connects with the commands call and test to targets that --allow-network and --allow-local allow', async () => {
    await inside.takeTraffic();
    const runs = [
      ['call', 'http://api.test/'],
      ['--allow-network', '10.0.0.0/8', 'call', 'http://private.test/'],
      ['--allow-network', 'private6.test', '--allow-local', 'test', 'http://private6.test:8080/'],
      ['--allow-network', 'metadata.google.internal', '--allow-network', '169.254.169.254', 'call', 'http://metadata.google.internal/'],
    ];
    const results = await Promise.all(runs.map((args) => run(args, { via: inside.via })));
    expect(results.map(({ code, stdout }, n) => ({ args: runs[n], code, ...(code !== 0 && { stdout }) }))).toEqual(
      runs.map((args) => ({ args, code: 0 })),
    );
    expect((await inside.takeTraffic()).connections.length).toBe(runs.length);
  });
});
