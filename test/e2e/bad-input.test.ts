import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../helpers/processes/executable.js';
import { connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { closedPort, type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;

beforeAll(async () => {
  api = await startScriptedApi();
});

afterAll(() => api.close());

describe('calls', () => {
  let client: McpClient;

  beforeAll(async () => {
    client = await connect('v2 stdio', ['--allow-local']);
  });

  afterAll(() => client.close());

  /** What goes wrong is typed and says what to do; the server goes on to serve. */
  async function fail(
    args: Record<string, unknown>,
    expected: { code: string; outcome: string; safeToRetry?: boolean; message?: unknown },
  ) {
    const { structuredContent, isError } = await client.callTool('call-api', args);
    expect(isError).toBe(true);
    expect(structuredContent.error).toMatchObject({ safeToRetry: false, ...expected });
    expect(structuredContent.error?.message).toMatch(/\w{3}.*\.$/s);
    expect(structuredContent.error?.hint).toMatch(/\w{3}.*\.$/s);
    const good = await client.callTool('call-api', { url: `${api.origin}/items?good` });
    expect(good.structuredContent).toMatchObject({ ok: true, status: 200 });
    return structuredContent;
  }

  /** Refused before anything was sent. */
  async function refuse(args: Record<string, unknown>, code: string, message: RegExp) {
    const before = api.requests.length;
    const result = await fail(args, { code, outcome: 'rejected', message: expect.stringMatching(message) });
    // The good call only.
    expect(api.requests.length - before).toBe(1);
    expect(result.attempts ?? []).toEqual([]);
  }

  const target = () => ({ url: `${api.origin}/items?bad` });

  it.each([
    { why: 'an unknown argument', args: { uri: 'x' }, message: /unknown argument "uri"/ },
    { why: 'a dangerous unknown argument', args: JSON.parse('{"constructor": 1}'), message: /unknown argument "constructor"/ },
    { why: 'timeoutSeconds 0', args: { timeoutSeconds: 0 }, message: /timeoutSeconds/ },
    { why: 'timeoutSeconds 1e9', args: { timeoutSeconds: 1e9 }, message: /timeoutSeconds/ },
    { why: 'a nested query', args: { query: { filter: { a: 1 } } }, message: /query\.filter/ },
    { why: 'a query with a nested array', args: { query: { ids: [1, [2]] } }, message: /query\.ids/ },
    { why: 'path without api', args: { path: 'items' }, message: /path/ },
  ])('refuses $why', ({ args, message }) => refuse({ ...target(), ...args }, 'invalid-arguments', message));

  it('refuses a call without url and api', () => refuse({}, 'invalid-arguments', /url/));

  it('refuses an API that is not configured', async () => {
    await refuse({ api: 'shop', path: 'orders' }, 'unknown-api', /"shop"/);
    await refuse({ ...target(), api: 'shop' }, 'invalid-arguments', /both/);
  });

  it.each([
    'items',
    '/items',
    '//items',
    '?page=2',
    '',
    'http://',
    'http://[::1',
    'http://exa mple.test/',
    'http://127.0.0.1:99999/',
    'https://%zz/',
  ])('refuses the URL %j', (url) => refuse({ url }, 'invalid-url', /relative or malformed/));

  it.each(['ftp://example.com/a', 'file:///etc/passwd', 'data:text/plain,hi', 'javascript:alert(1)', 'ws://127.0.0.1/', 'localhost:80'])(
    'refuses the scheme of %s',
    (url) => refuse({ url }, 'invalid-url', /scheme/),
  );

  it.each([
    'http://user:hush-1@127.0.0.1/items',
    'https://hush-2@example.com/',
    'http://user:hush-3@127.0.0.1:bad/',
    // Whoever forgets the scheme makes the user name one.
    'user:hush-4@example.com/items',
    'ftp://user:hush-5@example.com/items',
    'http://user:pass@hush-6@example.com:bad/',
    'http://user:p/hush-7@example.com:bad/',
    '//user:hush-8@example.com/items',
  ])('refuses credentials in %s and shows them nowhere', async (url) => {
    const result = await fail({ url }, { code: 'invalid-url', outcome: 'rejected' });
    expect(JSON.stringify(result)).not.toContain('hush');
    // The line of the call is written by the time the good call is answered.
    expect(client.stderr()).toContain(result.requestId);
    expect(
      client
        .stderr()
        .split('\n')
        .filter((line) => line.includes(result.requestId) && line.includes('hush')),
    ).toEqual([]);
  });

  it.each([
    { why: 'a line break in a value', headers: { 'x-a': 'a\r\nx-injected: 1' } },
    { why: 'a line feed in a value', headers: { 'x-a': 'a\nb' } },
    { why: 'a line break in a name', headers: { 'x-a\r\nx-injected': '1' } },
    { why: 'a space in a name', headers: { 'x a': '1' } },
    { why: 'a colon in a name', headers: { 'x-a: 1': '1' } },
    { why: 'an empty name', headers: { '': '1' } },
    { why: 'NUL in a value', headers: { 'x-a': 'a\u0000b' } },
    { why: 'an escape in a value', headers: { 'x-a': 'a\u001b[31m' } },
    { why: 'DEL in a value', headers: { 'x-a': 'a\u007f' } },
    { why: 'text beyond Latin-1 in a value', headers: { 'x-a': 'tea ☕' } },
  ])('refuses $why of a header', ({ headers }) => refuse({ ...target(), headers }, 'invalid-header', /header/));

  it.each(['Host', 'content-length', 'Transfer-Encoding', 'connection', 'expect', 'te', 'upgrade'])('refuses the header %s', (name) =>
    refuse({ ...target(), headers: { [name]: '1' } }, 'invalid-header', new RegExp(name.toLowerCase())),
  );

  it.each(['GET', 'HEAD'])('refuses a body on %s', (method) => refuse({ ...target(), method, body: { a: 1 } }, 'invalid-body', /body/));

  it('refuses a write that was not allowed, and names the option', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      await refuse({ ...target(), method }, 'method-not-allowed', new RegExp(method));
      const { structuredContent } = await client.callTool('call-api', { ...target(), method });
      expect(structuredContent.error?.hint).toContain('--allow-methods');
    }
  });

  it('stops at an answer that is too large, and keeps its start', async () => {
    const result = await fail({ url: `${api.origin}/huge` }, { code: 'body-too-large', outcome: 'unknown' });
    expect(result).toMatchObject({ status: 200, truncated: true });
    expect(JSON.stringify(result).length).toBeLessThan(20_000);
    const [request] = api.to('/huge');
    await request?.hungUp;
  });

  it('says that the JSON of an answer is none, and shows it as text', async () => {
    const result = await fail({ url: `${api.origin}/invalid-json` }, { code: 'invalid-json', outcome: 'unknown' });
    expect(result).toMatchObject({ status: 200, body: '<html>oops</html>' });
  });

  it('says that a host does not exist', async () => {
    // Without any name server, the system can't tell whether it exists.
    const { structuredContent } = await client.callTool('call-api', { url: 'http://nonexistent.invalid/', timeoutSeconds: 1 });
    expect(structuredContent).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^dns-(not-found|failed)$/), outcome: 'not-sent' },
    });
    expect(structuredContent.error?.hint).toMatch(/\w{3}/);
  });

  it('says that nothing listens, and when to try again', async () => {
    const port = await closedPort();
    const result = await fail(
      { url: `http://127.0.0.1:${port}/`, timeoutSeconds: 1 },
      { code: 'connection-refused', outcome: 'not-sent', safeToRetry: true },
    );
    expect(result.attempts?.length).toBeGreaterThanOrEqual(1);
  });
});

describe('the network guard', () => {
  let guarded: McpClient;

  beforeAll(async () => {
    guarded = await connect('v2 stdio');
  });

  afterAll(() => guarded.close());

  it.each(['call-api', 'test-endpoint'])('blocks loopback without --allow-local: %s', async (tool) => {
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
      expect(structuredContent.error?.hint).toMatch(/--allow-local|No option/);
    }
    expect(api.requests.length).toBe(before);
    // It goes on to serve.
    expect((await guarded.callTool(tool, { url: 'nonsense' })).structuredContent.error?.code).toBe('invalid-url');
  });

  it('blocks platform addresses with --allow-local too', async () => {
    const open = await connect('v2 stdio', ['--allow-local']);
    for (const host of ['169.254.169.254', 'metadata.google.internal', '[fd00:ec2::254]', '0.0.0.0', '255.255.255.255', '224.0.0.1']) {
      const { structuredContent } = await open.callTool('call-api', { url: `http://${host}/` });
      expect({ host, ...structuredContent.error }).toMatchObject({
        host,
        code: 'address-blocked',
        outcome: 'rejected',
        hint: expect.stringContaining('No option'),
      });
    }
    await open.close();
  });
});

describe('folders of skills', () => {
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

  it('serves what is sound, and says of the rest which skill and which field', async () => {
    const client = await connect('v2 stdio', ['--skills', folder]);
    const { skills } = await client.request('skills/list', {}, z.looseObject({ skills: z.array(z.looseObject({ uri: z.string() })) }));
    const { prompts } = await client.request('prompts/list', {}, z.looseObject({ prompts: z.array(z.looseObject({ name: z.string() })) }));
    const { tools } = await client.request('tools/list', {}, z.looseObject({ tools: z.array(z.looseObject({ name: z.string() })) }));
    const served = ['api-integration', 'missing-dependency', 'sound', 'subprocess-script', 'unknown-native'];
    expect(skills.map(({ uri }) => uri).sort()).toEqual(served.map((name) => `skill://${name}/SKILL.md`));
    expect(prompts.map(({ name }) => name).sort()).toEqual(served);
    expect(tools.map(({ name }) => name).sort()).toEqual(['call-api', 'list-apis', 'run-it', 'test-endpoint']);
    const read = { uri: 'skill://subprocess-script/scripts/run.sh' };
    expect(await client.request('resources/read', read, z.looseObject({ contents: z.array(z.unknown()) }))).toMatchObject({
      contents: [{ ...read, text: '#!/bin/sh\necho ran\n' }],
    });
    const stderr = client.stderr();
    await client.close();
    const said = (name: string) => stderr.split('\n').filter((line) => line.includes(join(folder, name)));
    expect(said('sound')).toEqual([]);
    expect(said('broken-yaml').join()).toMatch(/SKILL\.md:\d+: /);
    expect(said('bad-version')).toEqual([expect.stringMatching(/SKILL\.md:4: version must be a string; put it in quotes/)]);
    expect(said('bad-mode')).toEqual([expect.stringMatching(/SKILL\.md:6: scripts\.run-it\.mode .*subprocess/)]);
    expect(said('no-description')).toEqual([expect.stringMatching(/: description /)]);
    expect(said('folder-name')).toEqual([expect.stringMatching(/: name must equal the folder's name, /)]);
    expect(said('unknown-native')).toEqual([expect.stringMatching(/SKILL\.md:6: scripts\.make-tea\.mode is native.*test-endpoint/)]);
    expect(said('missing-dependency')).toEqual([expect.stringMatching(/SKILL\.md:5: dependencies\.0 names the skill not-there/)]);
    expect(said('subprocess-script')).toEqual([]);
    expect(said('empty')).toEqual([expect.stringMatching(/can't be read \(ENOENT\)/)]);
  });

  it('starts when a folder is missing, and names it', async () => {
    const missing = join(folder, 'no-such-folder');
    const { code, stdout, stderr } = await run(['--skills', missing]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`${missing}: can't be read as a folder of skills (ENOENT)`);
  });

  it('serves the skill of the earlier folder when two have one name', async () => {
    const other = await mkdtemp(join(tmpdir(), 'skills-'));
    await mkdir(join(other, 'sound'));
    await writeFile(join(other, 'sound', 'SKILL.md'), '---\nname: sound\ndescription: Another one.\n---\n\n# Other\n');
    const client = await connect('v2 stdio', ['--skills', other, '--skills', folder]);
    const prompt = await client.request('prompts/get', { name: 'sound' }, z.looseObject({ messages: z.array(z.unknown()) }));
    expect(prompt.messages).toEqual([{ role: 'user', content: { type: 'text', text: '# Other' } }]);
    expect(client.stderr()).toContain(`${join(folder, 'sound')}: name is served from ${join(other, 'sound')} already`);
    await client.close();
    await rm(other, { recursive: true });
  });
});
