import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { clientKinds, connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { listenOnLoopback } from '../helpers/servers/listen.js';

const contents = z.looseObject({
  contents: z.array(
    z.looseObject({
      uri: z.string(),
      text: z.string().optional(),
      blob: z.string().optional(),
      _meta: z.looseObject({ from: z.int(), shown: z.int(), total: z.int(), next: z.string().optional() }),
    }),
  ),
});
const templates = z.looseObject({
  resourceTemplates: z.array(z.looseObject({ uriTemplate: z.string(), description: z.string().optional() })),
});
const resources = z.looseObject({ resources: z.array(z.looseObject({ uri: z.string() })) });
const result = z.looseObject({ bodyBytes: z.int(), stored: z.looseObject({ id: z.string() }) });

const text = `${'grün 😀\n'.repeat(20_000)}end`;
const binary = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256));

describe.each(clientKinds)('client %s', (kind) => {
  let server: Server;
  let port: number;
  let client: McpClient;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const isText = request.url === '/text';
      response.setHeader('content-type', isText ? 'text/plain; charset=utf-8' : 'application/pdf').end(isText ? text : binary);
    });
    ({ port } = await listenOnLoopback(server));
    client = await connect(kind, ['--allow-local']);
  });
  afterAll(async () => {
    await client.close();
    server.close();
  });

  const store = async (path: string) => {
    const { structuredContent } = await client.callTool('call-api', { url: `http://127.0.0.1:${port}${path}` });
    const { bodyBytes, stored } = result.parse(structuredContent);
    return { id: stored.id, bytes: bodyBytes };
  };
  const read = async (uri: string) => (await client.request('resources/read', { uri }, contents)).contents[0];

  it('lists a template for stored responses, but no stored response', async () => {
    const { id } = await store('/text');
    const { resourceTemplates } = await client.request('resources/templates/list', {}, templates);
    expect(resourceTemplates).toContainEqual(expect.objectContaining({ uriTemplate: 'response://{id}{?from,bytes}' }));
    expect(JSON.stringify(await client.request('resources/list', {}, resources))).not.toContain(id);
  });

  it('reads all of a text in ranges that split no character', async () => {
    const { id, bytes } = await store('/text');
    const parts: string[] = [];
    for (let uri: string | undefined = `response://${id}?bytes=50001`; uri !== undefined; ) {
      const part: Awaited<ReturnType<typeof read>> = await read(uri);
      expect(part?._meta.total).toBe(bytes);
      parts.push(part?.text ?? 'blob');
      uri = part?._meta.next;
    }
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.join('')).toBe(text);
  });

  it('reads the end, the default range, and a binary body as a blob', async () => {
    const { id } = await store('/text');
    expect((await read(`response://${id}?from=-3`))?.text).toBe('end');
    expect((await read(`response://${id}`))?._meta.shown).toBeGreaterThan(65_000);
    const other = await store('/pdf');
    expect(Buffer.from((await read(`response://${other.id}?from=10&bytes=5`))?.blob ?? '', 'base64')).toEqual(binary.subarray(10, 15));
  });

  it('reads the same response by every form of its URI', async () => {
    const { id } = await store('/text');
    for (const uri of [
      `response://${id}/?from=-3`,
      `RESPONSE://${id.toUpperCase()}?from=-3`,
      `response:${id}?from=-3`,
      `response://${id}?from=-3#x`,
    ]) {
      expect((await read(uri))?.text, uri).toBe('end');
    }
  });

  it('refuses unknown ids and odd URIs, each with the same error', async () => {
    const { id } = await store('/text');
    const odd = ['f'.repeat(32), '', '..', `${id}x`, `x${id}`, id.slice(0, 31), `%2e%2e/${id}`, `user@${id.slice(1)}`, '__proto__'];
    const errors = await Promise.all(
      odd.map((one) =>
        read(`response://${one}`).then(
          () => one,
          (error: unknown) => z.looseObject({ code: z.int() }).parse(error).code,
        ),
      ),
    );
    expect(new Set(errors).size).toBe(1);
    await expect(read(`response://${id}?from=x`)).rejects.toThrow('from must be an integer');
    await expect(read(`response://${id}?bytes=1e9`)).rejects.toThrow('bytes must be an integer');
  });
});
