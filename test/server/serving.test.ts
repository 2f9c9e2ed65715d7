import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { logLines } from '../helpers/processes/executable.js';
import { type ClientKind, clientKinds, connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';

/** Manifest of a public skill whose script has the name of a native tool; its own name is that of the bundled skill. */
const manifestOf = (name: string) => `---
name: ${name}
description: API integration patterns for building robust HTTP clients, handling authentication, error handling, and rate limiting.
version: 1.0.0
author: AIECS Team
tags:
  - api
  - http
  - rest
  - integration
  - requests
dependencies: []
recommended_tools:
  - python
  - requests
  - httpx
  - curl
scripts:
  test-endpoint:
    path: scripts/test-endpoint.sh
    mode: subprocess
    description: Tests an API endpoint and reports status
    parameters:
      url:
        type: string
        required: true
        description: The URL of the endpoint to test
      method:
        type: string
        required: false
        description: HTTP method (GET, POST, etc.)
---

# API Integration Skill
`;

const names = z.object({ tools: z.array(z.looseObject({ name: z.string() })) });
const toolNames = async (client: McpClient) => (await client.request('tools/list', {}, names)).tools.map(({ name }) => name).sort();
const completed = z.looseObject({
  completion: z.looseObject({ values: z.array(z.string()), total: z.number().optional(), hasMore: z.boolean().optional() }),
});

let folder: Folder;
const clients: McpClient[] = [];
const folders: Folder[] = [];

beforeAll(() => {
  folder = makeFolder({
    'patterns/SKILL.md': manifestOf('patterns'),
    'patterns/scripts/test-endpoint.sh': 'printf \'{"read": %s, "root": "%s"}\\n\' "$(cat)" "$SKILL_ROOT"\n',
    'yaml/SKILL.md': '---\nname: &n yaml\ndescription: "Beyond what\n  the simple parser reads."\nmetadata: { also: *n }\n---\nUse it.\n',
    'yaml/references/Q & A/50%.md': '# Q\n',
    'yaml/data.bin': '\u0000\u0001',
  });
});
afterAll(() => folder.remove());
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()));
  for (const one of folders.splice(0)) one.remove();
});

async function open(kind: ClientKind, path = folder.path): Promise<McpClient> {
  const client = await connect(kind, ['--skills', path]);
  clients.push(client);
  return client;
}

describe.each(clientKinds)('server with a %s client', (kind) => {
  it('offers a script with the name of a native tool under the name of its skill, next to the native tools', async () => {
    const client = await open(kind);
    expect(await toolNames(client)).toEqual(['call-api', 'list-apis', 'patterns_test-endpoint', 'read-response', 'test-endpoint']);
    const before = client.validated();
    const response = await client.callTool('patterns_test-endpoint', { url: 'https://example.com', method: 'HEAD' });
    expect(response.isError ?? false).toBe(false);
    expect(response.structuredContent).toMatchObject({
      ok: true,
      result: { read: { url: 'https://example.com', method: 'HEAD' }, root: join(folder.path, 'patterns') },
      exit_code: 0,
    });
    expect(client.validated()).toBe(before + 1);
    expect(await client.callTool('patterns_test-endpoint', { method: 'HEAD' })).toMatchObject({
      isError: true,
      structuredContent: { error: { code: 'invalid-arguments', message: expect.stringContaining("'url'") } },
    });
  });

  it('completes the names of skills and files, and the arguments of prompts', async () => {
    const client = await open(kind);
    const complete = async (ref: Record<string, unknown>, name: string, value: string) =>
      (await client.request('completion/complete', { ref, argument: { name, value } }, completed)).completion;
    const template = { type: 'ref/resource', uri: 'skill://{+path}' };
    expect((await complete(template, 'path', '')).values.slice(0, 2)).toEqual(['patterns/SKILL.md', 'yaml/SKILL.md']);
    expect(await complete(template, 'path', 'yaml/r')).toMatchObject({
      values: ['yaml/references/Q & A/50%.md'],
      total: 1,
      hasMore: false,
    });
    const prompt = { type: 'ref/prompt', name: 'yaml' };
    expect((await complete(prompt, 'file', '')).values).toEqual(['data.bin', 'references/Q & A/50%.md']);
    await expect(complete({ type: 'ref/prompt', name: 'none' }, 'file', '')).rejects.toMatchObject({ code: -32602 });
  });

  it('completes the names of configured APIs, and names the chosen one in the prompt', async () => {
    const file = join(folder.path, 'config.json');
    const apis = { shop: { baseUrl: 'https://shop.example' }, status: { baseUrl: 'https://status.example' } };
    writeFileSync(file, JSON.stringify({ apis }));
    const client = await connect(kind, ['--config', file]);
    clients.push(client);
    const ask = { ref: { type: 'ref/prompt', name: 'api-integration' }, argument: { name: 'api', value: 's' } };
    expect((await client.request('completion/complete', ask, completed)).completion.values).toEqual(['shop', 'status']);
    const plain = await client.request('prompts/get', { name: 'api-integration' }, z.looseObject({}));
    for (const empty of [{ api: '', file: '' }, { api: ' ' }, { file: '  ' }]) {
      expect(await client.request('prompts/get', { name: 'api-integration', arguments: empty }, z.looseObject({}))).toEqual(plain);
    }
    const prompt = await client.request('prompts/get', { name: 'api-integration', arguments: { api: 'shop' } }, z.looseObject({}));
    expect(JSON.stringify(prompt)).toContain('\\"shop\\"');
  });

  it('reads every file of a skill, even if the SDK cannot parse its YAML', async () => {
    const client = await open(kind);
    const entry = z.looseObject({
      skill: z.looseObject({
        frontmatter: z.unknown(),
        resources: z.array(z.object({ uri: z.string(), digest: z.string(), size: z.int() })),
      }),
    });
    const { skill } = await client.request('skills/get', { uri: 'skill://yaml/SKILL.md' }, entry);
    expect(skill.frontmatter).toMatchObject({
      name: 'yaml',
      description: 'Beyond what the simple parser reads.',
      metadata: { also: 'yaml' },
    });
    const contents = z.looseObject({
      contents: z.tuple([z.looseObject({ text: z.string().optional(), blob: z.string().optional(), mimeType: z.string() })]),
    });
    expect(skill.resources.map(({ uri }) => uri)).toEqual([
      'skill://yaml/SKILL.md',
      'skill://yaml/data.bin',
      'skill://yaml/references/Q%20%26%20A/50%25.md',
    ]);
    for (const { uri, digest, size } of skill.resources) {
      const {
        contents: [{ text, blob }],
      } = await client.request('resources/read', { uri }, contents);
      const bytes = text === undefined ? Buffer.from(blob ?? '', 'base64') : Buffer.from(text);
      expect({ digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.length }).toEqual({ digest, size });
    }
    const prompt = z.looseObject({ messages: z.array(z.unknown()) });
    const { messages } = await client.request('prompts/get', { name: 'yaml', arguments: { file: 'references/Q & A/50%.md' } }, prompt);
    expect(messages).toMatchObject([
      { content: { text: 'Use it.' } },
      { content: { type: 'resource', resource: { text: '# Q\n', mimeType: 'text/markdown' } } },
    ]);
    for (const uri of [
      'skill://yaml/../api-integration/none',
      'skill://yaml/references',
      'skill://yaml/x%2fy',
      'skill://none/SKILL.md',
      'skill://yaml/SKILL.md?x',
    ]) {
      await expect(client.request('resources/read', { uri }, contents), uri).rejects.toThrow();
    }
  });
});

/** Resolves when the condition is true; fails after `ms`. */
async function within(ms: number, condition: () => Promise<boolean>): Promise<void> {
  const startedAt = performance.now();
  while (!(await condition())) {
    expect(performance.now() - startedAt).toBeLessThan(ms);
    await delay(20);
  }
}

describe.each(clientKinds)('skill changes with a %s client', (kind) => {
  it('serves a changed skill without a restart, notifies the client, and keeps the previous version after a broken edit', async () => {
    const own = makeFolder({ 'a/SKILL.md': manifest('a'), 'a/scripts/run.sh': 'echo one\n' });
    folders.push(own);
    const client = await open(kind, own.path);
    const notifications = () =>
      new Set(
        client.received.flatMap((message) => ('method' in message && message.method.endsWith('list_changed') ? [message.method] : [])),
      );
    // A 2025-era client over HTTP has no connection for notifications.
    const receivesNotifications = kind !== 'v1 HTTP';
    await client.listen();

    own.write({ 'a/SKILL.md': manifest('a', 'scripts: { run: { path: scripts/run.sh, timeout: 5 } }') });
    await within(4000, async () => (await toolNames(client)).includes('run'));
    if (receivesNotifications)
      await within(
        4000,
        async () => notifications().has('notifications/tools/list_changed') && notifications().has('notifications/resources/list_changed'),
      );
    expect((await client.callTool('run', {})).structuredContent).toMatchObject({ ok: true, result: 'one\n' });

    own.write({ 'b/SKILL.md': manifest('b'), 'b/references/more.md': 'x' });
    const prompts = z.looseObject({ prompts: z.array(z.looseObject({ name: z.string() })) });
    await within(4000, async () => (await client.request('prompts/list', {}, prompts)).prompts.some(({ name }) => name === 'b'));
    if (receivesNotifications) await within(4000, async () => notifications().has('notifications/prompts/list_changed'));

    // The previous version stays, and the log names the broken line.
    own.write({ 'a/SKILL.md': '---\nname: [a\n---\n' });
    const errors = () => logLines(client.stderr()).filter(({ skill }) => String(skill).startsWith(`${join(own.path, 'a/SKILL.md')}:2: `));
    await within(4000, async () => errors().length > 0);
    expect(await toolNames(client)).toContain('run');
    const skill = z.looseObject({ contents: z.tuple([z.looseObject({ text: z.string() })]) });
    expect((await client.request('resources/read', { uri: 'skill://a/SKILL.md' }, skill)).contents[0].text).toContain('timeout: 5');
    expect(errors()).toHaveLength(1);
  });
});
