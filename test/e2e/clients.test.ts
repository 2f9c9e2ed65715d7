import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/client/validators/ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { packageJson, root } from '../helpers/processes/executable.js';
import { clientKinds, connect, type McpClient, type ToolResult } from '../helpers/processes/mcp-clients.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

const skillUri = 'skill://api-integration/SKILL.md';
const skillFolder = join(root, 'skills', 'api-integration');

const jsonSchema = z.looseObject({ type: z.literal('object'), required: z.array(z.string()) });
const listedTools = z.looseObject({
  tools: z.array(
    z.looseObject({
      name: z.string(),
      title: z.string(),
      description: z.string(),
      annotations: z.looseObject({}),
      inputSchema: z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) }),
      outputSchema: jsonSchema,
    }),
  ),
});
const listedResources = z.looseObject({
  resources: z.array(z.looseObject({ uri: z.string(), name: z.string(), mimeType: z.string().optional() })),
});
const readTexts = z.looseObject({ contents: z.array(z.looseObject({ uri: z.string(), text: z.string() })) });
const skillEntry = z.looseObject({
  uri: z.string(),
  frontmatter: z.looseObject({ name: z.string(), description: z.string() }),
  resources: z.array(z.looseObject({ uri: z.string(), digest: z.string(), size: z.int() })),
});

describe.each(clientKinds)('client %s', (kind) => {
  let api: ScriptedApi;
  let client: McpClient;
  let outputSchemas: Map<string, z.infer<typeof jsonSchema>>;

  beforeAll(async () => {
    api = await startScriptedApi();
    client = await connect(kind, ['--allow-local', '--allow-methods', 'POST']);
    const { tools } = await client.request('tools/list', {}, listedTools);
    outputSchemas = new Map(tools.map(({ name, outputSchema }) => [name, outputSchema]));
  });

  afterAll(async () => {
    await client.close();
    await api.close();
  });

  /**
   * Calls a tool and checks its result: it matches the output schema (not every client validates failed results), the text
   * block equals the structured content, and isError is set unless ok is true.
   */
  async function call(name: string, args: Record<string, unknown>, options?: Parameters<McpClient['callTool']>[2]): Promise<ToolResult> {
    const result = await client.callTool(name, args, options);
    expect(JSON.parse(result.content[0].text)).toEqual(result.structuredContent);
    const validate = new AjvJsonSchemaValidator().getValidator(outputSchemas.get(name) ?? {});
    expect(validate(result.structuredContent)).toMatchObject({ valid: true });
    expect(result.isError ?? false).toBe(!result.structuredContent.ok);
    return result;
  }

  it('negotiates the protocol version of its era', () => {
    expect(client.protocolVersion).toBe(kind.startsWith('v1') ? '2025-11-25' : '2026-07-28');
  });

  it('receives the server info and the instructions', () => {
    const { name, version, homepage } = packageJson();
    expect(client.serverInfo).toMatchObject({ name, version, title: 'API Integration', websiteUrl: homepage });
    expect(client.instructions.split(/\s+/).length).toBeLessThanOrEqual(120);
    for (const word of ['call-api', 'test-endpoint', skillUri]) expect(client.instructions).toContain(word);
  });

  it('lists the tools with descriptions, annotations and schemas', async () => {
    const { tools } = await client.request('tools/list', {}, listedTools);
    expect(tools.map((tool) => tool.name).sort()).toEqual(['call-api', 'list-apis', 'read-response', 'test-endpoint']);
    for (const { name, title, description, annotations, outputSchema } of tools) {
      expect(title).toMatch(/\w/);
      expect(description.length).toBeGreaterThan(40);
      // The server allows POST, so no tool that sends requests is read-only.
      const sends = name === 'call-api' || name === 'test-endpoint';
      expect(annotations).toMatchObject({ readOnlyHint: !sends, destructiveHint: sends, idempotentHint: !sends });
      expect(outputSchema.required).toContain('ok');
    }
  });

  it('calls an API with GET', async () => {
    const before = client.validated();
    const { structuredContent } = await call('call-api', { url: `${api.origin}/items`, query: { page: 2, tag: ['a', 'b'] } });
    expect(structuredContent).toMatchObject({ ok: true, status: 200, source: 'network' });
    expect(structuredContent.body).toEqual({ items: [{ id: 1, name: 'tea' }] });
    expect(api.to('/items?page=2&tag=a&tag=b')).toHaveLength(1);
    expect(client.validated()).toBe(before + 1);
  });

  it('sends a POST to an API exactly once', async () => {
    const url = `/echo?${encodeURIComponent(kind)}`;
    const { structuredContent } = await call('call-api', {
      url: `${api.origin}${url}`,
      method: 'POST',
      body: { name: 'tea' },
      headers: { 'x-note': 'hello' },
    });
    expect(structuredContent).toMatchObject({ ok: true, status: 200 });
    const [request, ...more] = api.to(url);
    expect(request).toMatchObject({ method: 'POST', body: '{"name":"tea"}' });
    expect(request?.headers).toMatchObject({ 'content-type': 'application/json', 'x-note': 'hello' });
    expect(more).toEqual([]);
  });

  it('receives a 404 as an error with a hint', async () => {
    const { isError, structuredContent } = await call('call-api', { url: `${api.origin}/nothing` });
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({
      ok: false,
      status: 404,
      error: { code: 'not-found', outcome: 'rejected', safeToRetry: false },
    });
    expect(structuredContent.error?.hint).toMatch(/\w{3}/);
  });

  it.each(['call-api', 'test-endpoint', 'list-apis'])('receives errors of %s that match its output schema', async (tool) => {
    expect((await call(tool, { api: 'shop' })).structuredContent.error?.code).toBe('unknown-api');
    expect((await call(tool, { unknown: 1 })).structuredContent.error?.code).toBe('invalid-arguments');
  });

  it('receives a progress notification for each retry after a 503 and a 429, and a list of all attempts', async () => {
    const notifications: { progress: number; message?: string | undefined }[] = [];
    const url = `${api.origin}/flaky?progress`;
    const { structuredContent } = await call(
      'call-api',
      { url, include: ['attempts'] },
      { onprogress: (progress) => notifications.push(progress) },
    );
    expect(structuredContent).toMatchObject({ ok: true, status: 200, body: { nth: 3 } });
    expect(structuredContent.attempts).toMatchObject([
      { n: 1, status: 503, waitMs: 0 },
      { n: 2, status: 429 },
      { n: 3, status: 200 },
    ]);
    // Retry-After requested 600 ms after the response, of which the first retry uses some to load its module.
    expect(structuredContent.attempts?.[2]?.waitMs).toBeGreaterThanOrEqual(300);
    expect(notifications).toMatchObject([
      { progress: 1, message: expect.stringMatching(/\b2\b.*\b503\b/) },
      { progress: 2, message: expect.stringMatching(/\b3\b.*\b429\b/) },
    ]);
  });

  it('receives no progress notification without a progress token', async () => {
    const from = client.received.length;
    const { structuredContent } = await call('call-api', { url: `${api.origin}/once-503?no-progress` });
    expect(structuredContent.attempts).toEqual([{ status: 503 }, { status: 200 }]);
    const messages = client.received.slice(from);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter((message) => 'method' in message)).toEqual([]);
  });

  it('tests an endpoint that passes', async () => {
    const before = client.validated();
    const { structuredContent } = await call('test-endpoint', { url: `${api.origin}/items?tested` });
    expect(structuredContent).toMatchObject({
      ok: true,
      status: 200,
      method: 'GET',
      contentType: 'application/json',
      bytes: Buffer.byteLength('{"items":[{"id":1,"name":"tea"}]}'),
    });
    expect(structuredContent).toMatchObject({
      verdict: expect.stringContaining('200'),
      timing: { firstByteMs: expect.any(Number) },
    });
    expect(structuredContent).not.toHaveProperty('body');
    expect(client.validated()).toBe(before + 1);
  });

  it('tests an endpoint that redirects, and receives the redirect chain', async () => {
    const { structuredContent } = await call('test-endpoint', { url: `${api.origin}/moved` });
    expect(structuredContent).toMatchObject({
      ok: true,
      status: 200,
      url: `${api.origin}/items?from=moved`,
      redirects: [{ status: 302, from: `${api.origin}/moved`, to: `${api.origin}/items?from=moved`, verdict: 'temporary; same origin' }],
    });
    const expected = await call('test-endpoint', { url: `${api.origin}/moved`, expect: { status: '302' } });
    expect(expected.structuredContent).toMatchObject({ ok: true, status: 302, redirects: [{ to: `${api.origin}/items?from=moved` }] });
    expect(api.to('/items?from=moved')).toHaveLength(1);
  });

  it('tests an endpoint that fails with a single request', async () => {
    const { isError, structuredContent } = await call('test-endpoint', { url: `${api.origin}/always-500?tested` });
    expect(isError).toBe(true);
    expect(structuredContent).toMatchObject({
      ok: false,
      status: 500,
      verdict: expect.stringContaining('500'),
      error: { code: 'server-error' },
    });
    expect(api.to('/always-500?tested')).toHaveLength(1);
  });

  it('receives the media type, size and hash of a binary body in place of the body', async () => {
    const { structuredContent } = await call('call-api', { url: `${api.origin}/binary` });
    expect(structuredContent).toMatchObject({ ok: true, body: expect.stringMatching(/^\[.*image\/png, 8 bytes, sha256 [0-9a-f]+.*\]$/) });
  });

  it('lists the skill as a resource', async () => {
    const { resources } = await client.request('resources/list', {}, listedResources);
    expect(resources).toMatchObject([{ uri: skillUri, name: 'api-integration', mimeType: 'text/markdown' }]);
  });

  it('reads the skill and each of its files as they are on disk', async () => {
    const { skills } = await client.request('skills/list', {}, z.looseObject({ skills: z.array(skillEntry) }));
    expect(skills.map(({ uri }) => uri)).toEqual([skillUri]);
    const files = skills.flatMap(({ resources }) => resources);
    expect(files.map(({ uri }) => uri).sort()).toEqual((await filesOfSkill()).map((path) => `skill://api-integration/${path}`));
    for (const { uri, digest, size } of files) {
      const onDisk = await readFile(join(skillFolder, uri.replace('skill://api-integration/', '')));
      expect({ digest, size }).toEqual({ digest: `sha256:${createHash('sha256').update(onDisk).digest('hex')}`, size: onDisk.length });
      const { contents } = await client.request('resources/read', { uri }, readTexts);
      expect(contents).toMatchObject([{ uri, text: onDisk.toString() }]);
    }
  });

  it('gets one skill, and lists its folders', async () => {
    const { skill } = await client.request('skills/get', { uri: skillUri }, z.looseObject({ skill: skillEntry }));
    expect(skill).toMatchObject({ uri: skillUri, frontmatter: { name: 'api-integration' } });
    const top = await client.request('resources/directory/read', { uri: 'skill://api-integration' }, listedResources);
    expect(top.resources.map(({ name }) => name)).toEqual(['SKILL.md', 'examples', 'references', 'scripts']);
    const scripts = await client.request('resources/directory/read', { uri: 'skill://api-integration/scripts' }, listedResources);
    expect(scripts.resources.map(({ uri }) => uri)).toEqual(['skill://api-integration/scripts/test-endpoint.sh']);
  });

  it('receives an error for a file that the skill does not contain', async () => {
    for (const path of ['nothing.md', '../../package.json', '%2e%2e/%2e%2e/package.json']) {
      await expect(client.request('resources/read', { uri: `skill://api-integration/${path}` }, readTexts)).rejects.toThrow();
    }
  });

  it.runIf(kind.startsWith('v2'))('verifies the files of the skill with its skills extension', async () => {
    const { skills } = client;
    if (skills === undefined) throw new Error('this client has no skills extension');
    const { skills: entries, invalid } = await skills.list();
    expect({ invalid, uris: entries.map(({ uri }) => uri) }).toEqual({ invalid: [], uris: [skillUri] });
    for (const entry of entries) {
      const file = await skills.read(entry);
      expect(file).toMatchObject({ verified: true, frontmatter: { name: 'api-integration' } });
      expect(await skills.read(entry, 'references/retry.md')).toMatchObject({ verified: true });
    }
  });

  it('gets the skill as a prompt', async () => {
    const { prompts } = await client.request('prompts/list', {}, z.looseObject({ prompts: z.array(z.looseObject({ name: z.string() })) }));
    expect(prompts).toMatchObject([{ name: 'api-integration', title: 'Skill: api-integration' }]);
    const prompt = await client.request('prompts/get', { name: 'api-integration' }, z.looseObject({ messages: z.array(z.unknown()) }));
    const onDisk = await readFile(join(skillFolder, 'SKILL.md'), 'utf8');
    const body = onDisk.slice(onDisk.indexOf('# API integration')).trim();
    expect(prompt.messages).toEqual([{ role: 'user', content: { type: 'text', text: body } }]);
  });

  it('receives a protocol error for an unknown tool', async () => {
    await expect(client.callTool('no-such-tool', {})).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining('no-such-tool'),
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['"link"', { link: 'https://api.example.com' }],
    ['url', { url: 7 }],
    ['method', { url: 'https://api.example.com', method: 'FETCH' }],
    ['headers.a', { url: 'https://api.example.com', headers: { a: 1 } }],
    ['query', { url: 'https://api.example.com', query: 'a=1' }],
    ['timeoutSeconds', { url: 'https://api.example.com', timeoutSeconds: 'soon' }],
  ])('receives an error that names the invalid argument %s', async (name, args) => {
    const { structuredContent } = await call('call-api', args);
    expect(structuredContent.error).toMatchObject({ code: 'invalid-arguments', message: expect.stringContaining(name) });
    expect(structuredContent.error?.hint).toContain('timeoutSeconds');
  });

  // Over HTTP, the v1 client cancels in a separate request, which a server without sessions cannot assign to the call.
  it.skipIf(kind === 'v1 HTTP')('the server closes the connection to the API when the client cancels the call', async () => {
    const cancel = new AbortController();
    const url = '/hang?cancelled';
    const response = client.callTool('call-api', { url: `${api.origin}${url}` }, { signal: cancel.signal });
    const rejected = expect(response).rejects.toThrow();
    const request = await api.received(url);
    cancel.abort();
    await Promise.all([request.disconnected, rejected]);
    // The connection of the client and the server still work.
    expect((await call('call-api', { url: `${api.origin}/items?after-cancelling` })).structuredContent.ok).toBe(true);
  });

  // Over stdio, the server finishes calls in flight first: see lifecycle.test.ts.
  it.runIf(kind.endsWith('HTTP'))('the server closes the connection to the API when the client disconnects', async () => {
    const other = await connect(kind, ['--allow-local']);
    const url = '/hang?hung-up';
    const response = other.callTool('call-api', { url: `${api.origin}${url}` });
    const rejected = expect(response).rejects.toThrow();
    const request = await api.received(url);
    await other.disconnect();
    await Promise.all([request.disconnected, rejected]);
    await other.close();
  });
});

/** Returns the sorted paths of the skill's files. */
async function filesOfSkill(): Promise<string[]> {
  const entries = await readdir(skillFolder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(skillFolder.length + 1))
    .sort();
}
