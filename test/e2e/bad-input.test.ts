import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../helpers/processes/executable.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { closedPort, type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';
import { holdsWithin } from '../helpers/until.js';

let api: ScriptedApi;

beforeAll(async () => {
  api = await startScriptedApi();
});

afterAll(() => api.close());

describe('call-api with invalid input', () => {
  let client: McpClient;

  beforeAll(async () => {
    client = await connect('v2 stdio', ['--allow-local']);
  });

  afterAll(() => client.close());

  /** Expects a typed error with a message and a hint, and that the server then serves a valid call. */
  async function expectFailure(args: Record<string, unknown>, expected: { code: string; outcome: string; safeToRetry?: boolean }) {
    const { structuredContent, isError } = await client.callTool('call-api', args);
    expect(isError).toBe(true);
    expect(structuredContent.error).toMatchObject({ safeToRetry: false, ...expected });
    expect(structuredContent.error?.message).toMatch(/\w{3}.*\.$/s);
    expect(structuredContent.error?.hint).toMatch(/\w{3}.*\.$/s);
    const valid = await client.callTool('call-api', { url: `${api.origin}/items?valid` });
    expect(valid.structuredContent).toMatchObject({ ok: true, status: 200 });
    return structuredContent;
  }

  /** Expects a refusal before anything is sent, with a message that contains each of `names`. */
  async function expectRefusal(args: Record<string, unknown>, code: string, ...names: readonly string[]) {
    const before = api.requests.length;
    const result = await expectFailure(args, { code, outcome: 'rejected' });
    for (const name of names) expect(result.error?.message).toContain(name);
    // Only the valid call reached the API.
    expect(api.requests.length - before).toBe(1);
    expect(result.attempts ?? []).toEqual([]);
  }

  const target = () => ({ url: `${api.origin}/items?bad` });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown argument', { uri: 'x' }, '"uri"'],
    ['a dangerous unknown argument', JSON.parse('{"constructor": 1}'), '"constructor"'],
    ['timeoutSeconds 0', { timeoutSeconds: 0 }, 'timeoutSeconds'],
    ['timeoutSeconds 1e9', { timeoutSeconds: 1e9 }, 'timeoutSeconds'],
    ['a nested query', { query: { filter: { a: 1 } } }, 'query.filter'],
    ['a query with a nested array', { query: { ids: [1, [2]] } }, 'query.ids'],
    ['a path without an API', { path: 'items' }, 'path'],
  ])('refuses %s', (_what, args, name) => expectRefusal({ ...target(), ...args }, 'invalid-arguments', name));

  it.each([{}, { url: '' }, { url: null, api: '' }])('refuses %j, a call without url and api', (args) =>
    expectRefusal(args, 'invalid-arguments', 'url', 'api'),
  );

  it('refuses an API that is not configured, and an API together with a URL', async () => {
    await expectRefusal({ api: 'shop', path: 'orders' }, 'unknown-api', '"shop"');
    await expectRefusal({ ...target(), api: 'shop' }, 'invalid-arguments', 'url', 'api');
  });

  it.each([
    'items',
    '/items',
    '//items',
    '?page=2',
    ' ',
    'http://',
    'http://[::1',
    'http://exa mple.test/',
    'http://127.0.0.1:99999/',
    'https://%zz/',
  ])('refuses the relative or malformed URL %j', (url) => expectRefusal({ url }, 'invalid-url', 'The URL is relative or malformed.'));

  it.each(['ftp://example.com/a', 'file:///etc/passwd', 'data:text/plain,hi', 'javascript:alert(1)', 'ws://127.0.0.1/'])(
    'refuses the scheme of %s',
    (url) => expectRefusal({ url }, 'invalid-url', ` ${url.slice(0, url.indexOf(':'))} `, 'https'),
  );

  it.each(['localhost:80', 'example.com:8080/a', '127.0.0.1:80?a=1'])('asks for the scheme of %s', (url) =>
    expectRefusal({ url }, 'invalid-url', 'The URL has no scheme.'),
  );

  it.each([
    'http://user:hush-1@127.0.0.1/items',
    'https://hush-2@example.com/',
    'http://user:hush-3@127.0.0.1:bad/',
    // Without a scheme, the user name is read as one.
    'user:hush-4@example.com/items',
    'ftp://user:hush-5@example.com/items',
    'http://user:pass@hush-6@example.com:bad/',
    'http://user:p/hush-7@example.com:bad/',
    '//user:hush-8@example.com/items',
  ])('refuses credentials in %s, and shows them neither in the result nor in the log', async (url) => {
    const result = await expectFailure({ url }, { code: 'invalid-url', outcome: 'rejected' });
    expect(JSON.stringify(result)).not.toContain('hush');
    const { requestId } = result;
    if (requestId === undefined) throw new Error('a failure has no requestId');
    // No response waits for the log.
    await holdsWithin(5000, () => client.stderr().includes(requestId));
    expect(client.stderr()).toContain(requestId);
    expect(
      client
        .stderr()
        .split('\n')
        .filter((line) => line.includes(requestId) && line.includes('hush')),
    ).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ['a line break in a value', { 'x-a': 'a\r\nx-injected: 1' }],
    ['a line feed in a value', { 'x-a': 'a\nb' }],
    ['a line break in a name', { 'x-a\r\nx-injected': '1' }],
    ['a space in a name', { 'x a': '1' }],
    ['a colon in a name', { 'x-a: 1': '1' }],
    ['an empty name', { '': '1' }],
    ['NUL in a value', { 'x-a': 'a\u0000b' }],
    ['an escape in a value', { 'x-a': 'a\u001b[31m' }],
    ['DEL in a value', { 'x-a': 'a\u007f' }],
    ['text beyond Latin-1 in a value', { 'x-a': 'tea ☕' }],
  ])('refuses %s of a header', (_what, headers) => expectRefusal({ ...target(), headers }, 'invalid-header'));

  it.each(['Host', 'content-length', 'Transfer-Encoding', 'connection', 'expect', 'te', 'upgrade'])('refuses the header %s', (name) =>
    expectRefusal({ ...target(), headers: { [name]: '1' } }, 'invalid-header', name.toLowerCase()),
  );

  it.each(['GET', 'HEAD'])('refuses a body on %s', (method) =>
    expectRefusal({ ...target(), method, body: { a: 1 } }, 'invalid-body', method),
  );

  it('refuses a write method that is not allowed, and names the option --allow-methods', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      await expectRefusal({ ...target(), method }, 'method-not-allowed', method);
      const { structuredContent } = await client.callTool('call-api', { ...target(), method });
      expect(structuredContent.error?.hint).toContain('--allow-methods');
    }
  });

  it('stops reading a response that is too large, and returns a preview', async () => {
    const result = await expectFailure({ url: `${api.origin}/huge` }, { code: 'body-too-large', outcome: 'unknown' });
    expect(result).toMatchObject({ status: 200, cuts: [{}] });
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
    const [request] = api.to('/huge');
    await request?.disconnected;
  });

  it('reports invalid JSON in a response, and returns the body as text', async () => {
    const result = await expectFailure({ url: `${api.origin}/invalid-json` }, { code: 'invalid-json', outcome: 'unknown' });
    expect(result).toMatchObject({ status: 200, body: 'oops' });
  });

  it('reports a host that does not exist', async () => {
    // Without a DNS server, the system cannot determine whether the host exists.
    const { structuredContent } = await client.callTool('call-api', { url: 'http://nonexistent.invalid/', timeoutSeconds: 1 });
    expect(structuredContent).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^dns-(not-found|failed)$/), outcome: 'not-sent' },
    });
    expect(structuredContent.error?.hint).toMatch(/\w{3}/);
  });

  it('reports a refused connection as not sent and safe to retry', async () => {
    const port = await closedPort();
    const result = await expectFailure(
      { url: `http://127.0.0.1:${port}/`, timeoutSeconds: 1, include: ['attempts'] },
      { code: 'connection-refused', outcome: 'not-sent', safeToRetry: true },
    );
    expect(result.attempts?.length).toBeGreaterThanOrEqual(1);
  });
});

describe('network guard', () => {
  let guarded: McpClient;

  beforeAll(async () => {
    guarded = await connect('v2 stdio');
  });

  afterAll(() => guarded.close());

  it.each(['call-api', 'test-endpoint'])('%s blocks loopback addresses without --allow-local', async (tool) => {
    const { port } = new URL(api.origin);
    const before = api.requests.length;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0', 'a.localhost']) {
      const { structuredContent, isError } = await guarded.callTool(tool, { url: `http://${host}:${port}/items` });
      expect({ host, isError, ...structuredContent.error }).toMatchObject({
        host,
        isError: true,
        code: 'address-blocked',
        outcome: 'rejected',
        safeToRetry: false,
      });
      expect(structuredContent.error?.hint).toContain('--allow-network');
      // 0.0.0.0 is a reserved address, which --allow-local does not allow.
      expect({ host, names: structuredContent.error?.hint.includes('--allow-local') }).toEqual({ host, names: host !== '0.0.0.0' });
    }
    expect(api.requests.length).toBe(before);
    // The server still serves calls.
    expect((await guarded.callTool(tool, { url: 'nonsense' })).structuredContent.error?.code).toBe('invalid-url');
  });

  it('blocks platform addresses even with --allow-local', async () => {
    const open = await connect('v2 stdio', ['--allow-local']);
    for (const host of ['169.254.169.254', 'metadata.google.internal', '[fd00:ec2::254]', '0.0.0.0', '255.255.255.255', '224.0.0.1']) {
      const { structuredContent } = await open.callTool('call-api', { url: `http://${host}/` });
      expect({ host, ...structuredContent.error }).toMatchObject({
        host,
        code: 'address-blocked',
        outcome: 'rejected',
        hint: expect.stringContaining('--allow-network'),
      });
      expect(structuredContent.error?.hint).not.toContain('--allow-local');
    }
    await open.close();
  });
});

describe('skill folders', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skills-'));
    await Promise.all([
      skill('sound', ['name: sound', 'description: A sound skill.']),
      skill('broken-yaml', ['name: broken-yaml', 'description: "never closed', 'tags: [a']),
      skill('bad-version', ['name: bad-version', 'description: A version that is a number.', 'version: 1.0']),
      skill('bad-mode', [
        'name: bad-mode',
        'description: A mode that is none.',
        'scripts:',
        '  run-it:',
        '    mode: magic',
        '    path: scripts/run.sh',
      ]),
      skill('no-description', ['name: no-description']),
      skill('folder-name', ['name: other-name', 'description: The folder has another name.']),
      skill('unknown-native', [
        'name: unknown-native',
        'description: Names no tool of this server.',
        'scripts:',
        '  make-tea:',
        '    mode: native',
      ]),
      skill('missing-dependency', ['name: missing-dependency', 'description: Needs another.', 'dependencies:', '  - not-there']),
      skill('subprocess-script', [
        'name: subprocess-script',
        'description: Has a script.',
        'scripts:',
        '  run-it:',
        '    mode: subprocess',
        '    path: scripts/run.sh',
      ]),
      mkdir(join(folder, 'empty')),
    ]);
    await mkdir(join(folder, 'subprocess-script', 'scripts'));
    await writeFile(join(folder, 'subprocess-script', 'scripts', 'run.sh'), '#!/bin/sh\necho ran\n');
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function skill(name: string, frontMatter: readonly string[]): Promise<void> {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'SKILL.md'), `---\n${frontMatter.join('\n')}\n---\n\n# ${name}\n\nWords.\n`);
  }

  it('serves the skills that can be read, and logs the skill and field of each error and warning', async () => {
    const client = await connect('v2 stdio', ['--skills', folder]);
    const { skills } = await client.request('skills/list', {}, z.looseObject({ skills: z.array(z.looseObject({ uri: z.string() })) }));
    const { prompts } = await client.request('prompts/list', {}, z.looseObject({ prompts: z.array(z.looseObject({ name: z.string() })) }));
    const { tools } = await client.request('tools/list', {}, z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) }));
    const served = ['api-integration', 'bad-version', 'missing-dependency', 'other-name', 'sound', 'subprocess-script', 'unknown-native'];
    expect(skills.map(({ uri }) => uri).sort()).toEqual(served.map((name) => `skill://${name}/SKILL.md`));
    expect(prompts.map(({ name }) => name).sort()).toEqual(served);
    expect(tools.map(({ name }) => name).sort()).toEqual(['call-api', 'list-apis', 'read-response', 'run-it', 'test-endpoint']);
    const read = { uri: 'skill://subprocess-script/scripts/run.sh' };
    expect(await client.request('resources/read', read, z.looseObject({ contents: z.array(z.unknown()) }))).toMatchObject({
      contents: [{ ...read, text: '#!/bin/sh\necho ran\n' }],
    });
    await client.close();
    const stderr = client.stderr();
    const logLinesOf = (name: string) => stderr.split('\n').filter((line) => line.includes(join(folder, name)));
    expect(logLinesOf('sound')).toEqual([]);
    expect(logLinesOf('broken-yaml').join()).toMatch(/SKILL\.md:\d+: /);
    expect(logLinesOf('bad-version')).toEqual([expect.stringContaining('SKILL.md:4: version ')]);
    expect(logLinesOf('bad-mode')).toEqual([expect.stringMatching(/SKILL\.md:6: scripts\.run-it\.mode .*subprocess/)]);
    expect(logLinesOf('no-description')).toEqual([expect.stringMatching(/: description /)]);
    expect(logLinesOf('folder-name')).toEqual([expect.stringMatching(/: name .*folder-name/)]);
    expect(logLinesOf('unknown-native')).toEqual([expect.stringMatching(/SKILL\.md:6: scripts\.make-tea\.mode .*test-endpoint/)]);
    expect(logLinesOf('missing-dependency')).toEqual([expect.stringMatching(/SKILL\.md:5: dependencies\.0 .*not-there/)]);
    expect(logLinesOf('subprocess-script')).toEqual([]);
    expect(logLinesOf('empty')).toEqual([]);
  });

  it('starts if a skill folder is missing, and logs its path', async () => {
    const missing = join(folder, 'no-such-folder');
    const { code, stdout, stderr } = await run(['--skills', missing]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr.split('\n').filter((line) => line.includes(`${missing}: `))).toEqual([expect.stringContaining('(ENOENT)')]);
  });

  it('serves the skill of the first folder if two skills have the same name', async () => {
    const other = await mkdtemp(join(tmpdir(), 'skills-'));
    await mkdir(join(other, 'sound'));
    await writeFile(join(other, 'sound', 'SKILL.md'), '---\nname: sound\ndescription: Another one.\n---\n\n# Other\n');
    const client = await connect('v2 stdio', ['--skills', other, '--skills', folder]);
    const prompt = await client.request('prompts/get', { name: 'sound' }, z.looseObject({ messages: z.array(z.unknown()) }));
    expect(prompt.messages).toEqual([{ role: 'user', content: { type: 'text', text: '# Other' } }]);
    const warnings = () =>
      client
        .stderr()
        .split('\n')
        .filter((line) => line.includes(`${join(folder, 'sound')}: name `));
    // The log is written after the response that did not wait for it.
    await holdsWithin(5000, () => warnings().length > 0);
    expect(warnings()).toEqual([expect.stringContaining(join(other, 'sound'))]);
    await client.close();
    await rm(other, { recursive: true });
  });
});
