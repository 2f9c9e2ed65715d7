import { describe, expect, it } from 'vitest';
import { createApiDirectory } from '../../../src/apis/api-directory.js';
import { createLogger } from '../../../src/telemetry/logger.js';
import { callApi } from '../../../src/tools/call-api/call-api.js';
import type { AttachedImage } from '../../../src/tools/contract/define-tool.js';
import { runTool } from '../../../src/tools/run-tool.js';
import { closedAfterEach } from '../../helpers/closed-after-each.js';
import { pngImage } from '../../helpers/images.js';
import { startHttpServer } from '../../helpers/servers/http-server.js';

const opened = closedAfterEach();

async function call(body: string | Buffer, contentType: string, args: Record<string, unknown> = {}) {
  const server = await startHttpServer((_request, response) => response.writeHead(200, { 'content-type': contentType }).end(body));
  const apis = createApiDirectory({ apis: [], adHoc: { network: { allowLocal: true } } }, {});
  opened.push(server, apis);
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const images: AttachedImage[] = [];
  const options = { signal: new AbortController().signal, onImage: (image: AttachedImage) => void images.push(image) };
  return { result: await runTool(callApi, { url: server.url, ...args }, { apis, logger }, options), images };
}

describe('view of call-api', () => {
  it('returns an image as an image with view image, and describes it otherwise', async () => {
    const png = pngImage(20, 10);
    const { result, images } = await call(png, 'image/png', { view: 'image' });
    expect(images).toEqual([{ data: png.toString('base64'), mimeType: 'image/png' }]);
    expect(result).toMatchObject({ ok: true, bodyBytes: png.length });
    expect(result).not.toHaveProperty('body');
    expect(JSON.stringify(result)).not.toContain(png.toString('base64').slice(0, 20));
    const described = await call(png, 'image/png');
    expect(described.images).toEqual([]);
    expect(described.result.body).toContain('20 × 10 pixels');
  });

  it('shows what is not an image as the body, with a note', async () => {
    const { result, images } = await call('{"a":1}', 'application/json', { view: 'image' });
    expect(images).toEqual([]);
    expect(result).toMatchObject({ ok: true, body: { a: 1 }, notes: [expect.stringContaining('not an image')] });
  });

  it('omits the body with view none, and keeps its size and its checks', async () => {
    const { result } = await call('{"a":1}', 'application/json', { view: 'none', responseSchema: { required: ['b'] } });
    expect(result).toMatchObject({ ok: false, bodyBytes: 7, error: { code: 'schema-mismatch' } });
    expect(result).not.toHaveProperty('body');
  });
});

describe('hidden characters in a body', () => {
  const tags = String.fromCodePoint(0xe0041, 0xe0042);

  it.each([
    ['JSON', JSON.stringify({ [`k${tags}`]: `v\u202e` }), 'application/json'],
    ['text', `v\u202e${tags}`, 'text/plain'],
    ['HTML', `<p>v&#x202e;${tags}`, 'text/html'],
  ])('become visible in %s', async (_what, body, type) => {
    const { result } = await call(body, type);
    expect(JSON.stringify(result.body)).toContain(String.raw`\\u{202e}`);
    expect(JSON.stringify(result.body)).toContain(String.raw`\\u{e0041}`);
    expect(JSON.stringify(result)).not.toMatch(/\u202e|\udb40/);
  });

  it('never make a body larger than its limit', async () => {
    const { result } = await call(JSON.stringify({ text: tags.repeat(3000) }), 'application/json', { maxBytes: 2000 });
    expect(Buffer.byteLength(JSON.stringify(result.body))).toBeLessThanOrEqual(2000);
    expect(result.cuts).toHaveLength(1);
  });
});
