import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  closedIpv4,
  closedIpv6,
  closedNames,
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
import { breachesIn, breachesOf, byRedirect, codesOf, redirect, tryAll as tryEach } from '../../helpers/attacks/ways.js';
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

const tryAll = (calls: readonly InsideCall[]) => tryEach(inside, calls);

describe('no connection leads to a closed address', { timeout: 60_000 }, () => {
  it('from a URL', async () => {
    const literals = await tryAll(literalTricks.map((target) => ({ target })));
    expect(breachesOf(literals)).toEqual([]);
    expect(codesOf(literals)).toEqual(['address-blocked', 'invalid-url']);
    expect(literals.flatMap(({ seen }) => seen.questions)).toEqual([]);

    const names = await tryAll(nameTricks.map((target) => ({ target })));
    expect(breachesOf(names)).toEqual([]);
    expect(codesOf(names)).toEqual(['address-blocked']);
    // Refused for what a lookup told, and not for want of one.
    for (const { target, seen } of names) expect(seen.questions.length, target).toBeGreaterThanOrEqual(2);

    expect(breachesOf(await tryAll(parserTricks.map((target) => ({ target }))))).toEqual([]);
  });

  it('from a redirect', async () => {
    const urls = [...everyUrl, ...referenceTricks];
    const tried = await tryAll(urls.map((to, n) => ({ target: redirect(byRedirect[n % byRedirect.length] ?? 302, to) })));
    expect(breachesOf(tried)).toEqual([]);
    const toNames = tried.slice(literalTricks.length, literalTricks.length + nameTricks.length);
    expect(codesOf(toNames)).toEqual(['address-blocked']);
  });

  it.each(byRedirect)('from a redirect by %i, whatever scheme or chain it comes by', async (status) => {
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
    const tried = await tryAll(targets.map((target) => ({ target })));
    expect(breachesOf(tried)).toEqual([]);
    expect(codesOf(tried)).toEqual(['address-blocked']);
  });

  it('from the path of an API', async () => {
    const paths = [...referenceTricks, ...parserTricks, ...everyUrl.slice(0, 40)];
    const tried = await tryAll(paths.map((target) => ({ definition: { baseUrl: 'http://api.test/v1' }, target })));
    expect(breachesOf(tried)).toEqual([]);
  });

  it('from a fallback', async () => {
    const primary = { baseUrl: 'http://api.test/fails', retry: { attempts: 1 } };
    const away = [...coreTricks.slice(0, 20), ...parserTricks.slice(0, 20), ...referenceTricks.slice(0, 10)];
    const bases = [
      ...closedNames.map((name) => `http://${name}/`),
      ...away.map((to) => `http://api.test:8080/away/${Buffer.from(to).toString('base64url')}/`),
    ];
    const tried = await tryAll(bases.map((base) => ({ definition: { ...primary, fallback: { baseUrls: [base] } }, target: 'x' })));
    expect(breachesOf(tried)).toEqual([]);
    const toNames = tried.slice(0, closedNames.length);
    expect(codesOf(toNames)).toEqual(['server-error']);
    // Each was tried.
    for (const { target, seen } of toNames) expect(seen.questions.length, target).toBeGreaterThanOrEqual(2);
  });

  it('from a name whose answer changes', async () => {
    const retry = { retry: { baseMs: 1, maxMs: 2 } };
    const targets = [
      'http://rebind-retry.test/fails-once/x',
      'http://rebind-port.test/redirect/302?to=http://rebind-port.test:8080/',
      'http://rebind-back.test/',
    ];
    const tried = await tryAll(targets.map((target) => ({ definition: retry, target })));
    expect(breachesOf(tried)).toEqual([]);
    expect(codesOf(tried)).toEqual(['address-blocked']);
    expect(tried.map(({ seen }) => seen.connections.length)).toEqual([1, 1, 0]);

    // A client of its own each, so that no connection is there already.
    const calls = ['one', 'two', 'three'].map((name) => ({ definition: { name }, target: 'http://rebind-call.test/' }));
    const repeated = await tryAll(calls);
    expect(breachesOf(repeated)).toEqual([]);
    expect(repeated.map(({ outcome }) => outcome.ok)).toEqual([true, false, false]);
  });

  it('from a second lookup, because there is none', async () => {
    const tried = await tryAll(Array.from({ length: 40 }, (_, n) => ({ target: `http://rebind-${n}.test/` })));
    expect(breachesOf(tried)).toEqual([]);
    for (const [n, { outcome, seen }] of tried.entries()) {
      expect(outcome.body).toBe(`reached ::ffff:${publicIpv4} 80`);
      expect([...seen.questions].sort()).toEqual([`A rebind-${n}.test`, `AAAA rebind-${n}.test`]);
    }
  });

  it.each(['call-api', 'test-endpoint'])('from the tool %s', async (tool) => {
    const client = await connect('v2 stdio', [], inside.via);
    try {
      await inside.seen();
      for (const url of [...coreTricks, ...parserTricks, redirect(302, 'http://10.1.2.3/'), redirect(307, 'http://meta.test/')]) {
        const { structuredContent } = await client.callTool(tool, { url });
        expect(breachesIn(await inside.seen()), url).toEqual([]);
        if (coreTricks.includes(url)) expect(['address-blocked', 'invalid-url'], url).toContain(structuredContent.error?.code);
      }
    } finally {
      await client.close();
    }
  });

  it.each(['call', 'test'])('from the command %s', async (command) => {
    const urls = ['http://0xa010203/', 'http://meta.test/'];
    const options = [
      ['--allow-local', '--allow-network', '192.168.0.0/16', '--allow-network', '10.1.2.3:81'],
      ['--allow-network', '0.0.0.0/0'],
    ];
    const ended = await Promise.all(urls.map((url, n) => run([...(options[n % options.length] ?? []), command, url], { via: inside.via })));
    expect(breachesIn(await inside.seen())).toEqual([]);
    for (const { code, stdout } of ended)
      expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('address-blocked') });
  });
});

describe('an API with a private address', () => {
  const api = { baseUrl: 'http://10.1.2.3', retry: { attempts: 1 } };
  const named = { baseUrl: 'http://private.test', network: { allow: ['private.test'] }, retry: { attempts: 1 } };
  const away = (to: string) => `redirect/302?${new URLSearchParams({ to })}`;

  it('is reached at its origin, and its redirects lead to no other closed one', async () => {
    for (const definition of [api, named]) {
      const [reached] = await tryAll([{ definition, target: 'x' }]);
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
      const tried = await tryAll(elsewhere.map((to) => ({ definition, target: away(to) })));
      expect(codesOf(tried)).toEqual(['address-blocked']);
      const connected = tried.flatMap(({ seen }) => seen.connections);
      expect(connected.filter(({ address, port }) => address !== '10.1.2.3' || port !== 80)).toEqual([]);
    }
  });

  it('is not reached by its name alone: whoever answers for the name would choose the address', async () => {
    const [tried] = await tryAll([{ definition: { baseUrl: 'http://private.test' }, target: 'x' }]);
    expect(tried?.outcome).toMatchObject({ code: 'address-blocked', message: expect.stringContaining('private.test (10.1.2.3)') });
    expect(tried?.seen.connections).toEqual([]);
  });

  it('as a host name opens no special address', async () => {
    const definition = { baseUrl: 'http://meta.test', network: { allow: ['meta.test', '0.0.0.0/0', '::/0'], allowLocal: true } };
    const [tried] = await tryAll([{ definition, target: 'x' }]);
    expect(tried?.outcome.code).toBe('address-blocked');
    expect(tried?.seen.connections).toEqual([]);
  });
});

describe('what is legitimate is reached', { timeout: 60_000 }, () => {
  it('by every way: URL, redirect, chain, fallback', async () => {
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
    const tried = await tryAll(calls);
    expect(tried.filter(({ outcome }) => !outcome.ok)).toEqual([]);
    expect(breachesOf(tried)).toEqual([]);
  });

  it('by the option that the refusal names, at that port alone', async () => {
    const targets = [
      ...closedIpv4.map((address) => `http://${address}/`),
      ...closedIpv6.map((address) => `http://[${address}]:8080/`),
      'http://private.test/',
      'http://meta.test:8080/',
      'http://nat64.test/',
    ];
    for (const { target, outcome } of await tryAll(targets.map((target) => ({ target })))) {
      const [, entry = ''] = /--allow-network (\S+:\d+)/.exec(outcome.hint ?? '') ?? [];
      const [reached, other] = await tryAll([
        { target, network: { allow: [entry] } },
        { target: target.includes(':8080') ? target.replace(':8080', '') : target.replace(/\/$/, ':8080/'), network: { allow: [entry] } },
      ]);
      expect(reached?.outcome, `${target} ${entry}`).toMatchObject({ ok: true });
      expect(reached?.seen.connections.length).toBe(1);
      expect(other?.outcome.code, target).toBe('address-blocked');
      expect(other?.seen.connections).toEqual([]);
    }
  });

  it('by the commands and the tools, with --allow-network and --allow-local', async () => {
    await inside.seen();
    const runs = [
      ['call', 'http://api.test/'],
      ['--allow-network', '10.0.0.0/8', 'call', 'http://private.test/'],
      ['--allow-network', 'private6.test', '--allow-local', 'test', 'http://private6.test:8080/'],
      ['--allow-network', 'metadata.google.internal', '--allow-network', '169.254.169.254', 'call', 'http://metadata.google.internal/'],
    ];
    const ended = await Promise.all(runs.map((args) => run(args, { via: inside.via })));
    expect(ended.map(({ code, stdout }, n) => ({ args: runs[n], code, ...(code !== 0 && { stdout }) }))).toEqual(
      runs.map((args) => ({ args, code: 0 })),
    );
    expect((await inside.seen()).connections.length).toBe(runs.length);
  });
});
