import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import * as z from 'zod';
import { startHttpServer } from '../servers/http-server.js';
import { makeFolder } from '../skill-folders.js';
import { connect } from './mcp-clients.js';

export interface Route {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A function sends the body itself. */
  readonly body: string | Buffer | ((response: ServerResponse) => void);
}

export const jsonRoute = (value: unknown): Route => ({ type: 'application/json', body: JSON.stringify(value) });

/** Results of both tools, as strictly as the cases compare them. */
const result = z.looseObject({
  ok: z.boolean(),
  status: z.int().optional(),
  error: z.looseObject({ code: z.string() }).optional(),
  bodyBytes: z.int().optional(),
  events: z.unknown().optional(),
  pages: z.unknown().optional(),
  unit: z.string().optional(),
  from: z.int().optional(),
  shown: z.int().optional(),
  total: z.int().optional(),
  body: z.unknown().optional(),
  moreCuts: z.int().optional(),
  cuts: z
    .array(
      z.object({
        pointer: z.string().optional(),
        shown: z.int(),
        total: z.int(),
        unit: z.string().optional(),
        next: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  stored: z.object({ id: z.string(), expiresAt: z.string() }).optional(),
});
const texts = z.object({ type: z.literal('text'), text: z.string() });
const images = z.object({ type: z.literal('image'), data: z.string(), mimeType: z.string() });
const toolResult = z.looseObject({ content: z.tuple([texts], images), structuredContent: result });

/** Starts an API that responds as `routes` say, and the built server with a v2 client. */
export async function startApiAndClient(routes: Readonly<Record<string, Route>>) {
  const server = await startHttpServer(({ url }, response) => {
    const { status = 200, type, headers, body } = routes[url] ?? { status: 404, body: '' };
    response.writeHead(status, { ...(type !== undefined && { 'content-type': type }), ...headers });
    if (typeof body === 'function') body(response);
    else response.end(body);
  });
  const api = { baseUrl: server.url, retry: { attempts: 1 }, rateLimit: false };
  const folder = makeFolder({ 'config.json': JSON.stringify({ apis: { site: api } }) });
  const client = await connect('v2 stdio', ['--config', join(folder.path, 'config.json'), '--log-level', 'silent']);
  const callTool = async (name: string, args: Readonly<Record<string, unknown>>) => {
    const { content, structuredContent } = await client.request('tools/call', { name, arguments: args }, toolResult);
    const [{ text }, ...pictures] = content;
    return {
      text,
      tokens: countTokens(text),
      images: pictures,
      fromText: result.parse(JSON.parse(text)),
      structured: structuredContent,
      ...structuredContent,
    };
  };
  return {
    server,
    call: (path: string, args: Readonly<Record<string, unknown>> = {}) => callTool('call-api', { api: 'site', path, ...args }),
    read: (id: string | undefined, args: Readonly<Record<string, unknown>> = {}) => callTool('read-response', { id, ...args }),
    async close() {
      await client.close();
      folder.remove();
      await server.close();
    },
  };
}
