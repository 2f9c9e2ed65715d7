// needs: curl
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../skills/api-integration/scripts/test-endpoint.sh', import.meta.url));
const reportKeys = ['ok', 'url', 'method', 'status', 'seconds', 'bytes', 'contentType', 'redirect', 'verdict', 'error'];

interface Report {
  ok: boolean;
  url: string | null;
  method: string;
  status: number | null;
  seconds: number | null;
  bytes: number | null;
  contentType: string | null;
  redirect: string | null;
  verdict: string;
  error: string | null;
}

interface ScriptResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

function execute(args: string[], stdin: string, env: Record<string, string> = {}): Promise<ScriptResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(script, args, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // With arguments, the script ends without reading stdin.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}

/** Runs the script and returns its report, which must be one line of JSON that agrees with the exit code. */
async function report(args: string[], stdin = '', env: Record<string, string> = {}): Promise<Report & { code: number | null }> {
  const { code, stdout } = await execute(args, stdin, env);
  expect(stdout.match(/\n/g)).toHaveLength(1);
  const parsed = JSON.parse(stdout) as Report;
  expect(Object.keys(parsed)).toEqual(reportKeys);
  expect(parsed.ok).toBe(code === 0);
  return { ...parsed, code };
}

/** Runs the script with its parameters as JSON on stdin. */
const byStdin = (parameters: unknown, env?: Record<string, string>): Promise<Report & { code: number | null }> =>
  report([], JSON.stringify(parameters), env);

let server: Server;
let base: string;
let requests: Array<{ line: string; headers: IncomingMessage['headers']; body: string }> = [];
let openResponses: ServerResponse[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    requests.push({ line: `${request.method} ${request.url}`, headers: request.headers, body: Buffer.concat(chunks).toString() });
    switch (request.url?.split('?')[0]) {
      case '/ok':
        response.writeHead(200, { 'content-type': 'application/json; charset="utf-8"', 'content-length': '13' });
        return response.end('{"hello":"you"}'.slice(0, 13));
      case '/moved':
        return response.writeHead(302, { location: 'http://user:secret@elsewhere.example/new?a=1' }).end();
      case '/broken':
        return response.writeHead(500, { 'content-type': 'text/plain' }).end('oh');
      case '/slow':
        openResponses.push(response);
        return response.writeHead(200).write('begin');
      case '/cut':
        response.writeHead(200, { 'content-length': '100' });
        return response.write('ten bytes.', () => response.destroy());
      case '/odd-type':
        return response.writeHead(200, { 'content-type': 'text/"pl\tain\\\xe9' }).end();
      default:
        return response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  requests = [];
  for (const response of openResponses) response.destroy();
  openResponses = [];
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function closedPort(): Promise<number> {
  const probe = createTcpServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

describe('scripts/test-endpoint.sh: input', () => {
  it('the script is executable', () => {
    expect(statSync(script).mode & 0o111).toBe(0o111);
  });

  it('reads its parameters from one JSON object on stdin', async () => {
    const result = await byStdin({ url: `${base}/ok?a=1&b=%22`, method: 'delete' });
    expect(result).toMatchObject({ code: 0, ok: true, method: 'DELETE', status: 200, verdict: 'pass', error: null });
    expect(result.url).toBe(`${base}/ok?a=1&b=%22`);
    expect(requests.map(({ line }) => line)).toEqual(['DELETE /ok?a=1&b=%22']);
  });

  it('reads its parameters from arguments, and then ignores stdin', async () => {
    const result = await report([`${base}/ok`, 'post'], 'not JSON');
    expect(result).toMatchObject({ code: 0, method: 'POST', status: 200 });
    expect(requests.map(({ line }) => line)).toEqual(['POST /ok']);
  });

  it.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('sends one %s request without a body', async (method) => {
    const result = await byStdin({ url: `${base}/ok`, method });
    expect(result).toMatchObject({ code: 0, method, status: 200, contentType: 'application/json; charset="utf-8"' });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ line: `${method} /ok`, body: '', headers: { accept: 'application/json' } });
    expect(requests[0]?.headers['content-type']).toBeUndefined();
    expect(requests[0]?.headers['content-length']).toBe(['POST', 'PUT', 'PATCH'].includes(method) ? '0' : undefined);
    expect(result.bytes).toBe(method === 'HEAD' ? 0 : 13);
  });

  it('sends GET by default', async () => {
    expect(await byStdin({ url: `${base}/ok` })).toMatchObject({ code: 0, method: 'GET' });
    expect(await report([`${base}/ok`])).toMatchObject({ code: 0, method: 'GET' });
    expect(requests.map(({ line }) => line)).toEqual(['GET /ok', 'GET /ok']);
  });

  it.each([
    ['text that is not JSON', 'url=http://example.com'],
    ['half an object', '{"url": "http://127.0.0.1'],
    ['an empty input', ''],
    ['two objects', '{"url":"http://127.0.0.1:1"}{"url":"http://127.0.0.1:1"}'],
    ['a list', '["http://127.0.0.1:1"]'],
    ['null', 'null'],
    ['deeply nested arrays', '['.repeat(50_000)],
    ['an object without url', '{"method":"GET"}'],
    ['a number as url', '{"url":7}'],
    ['a number as method', '{"url":"http://127.0.0.1:1","method":7}'],
    ['an unknown parameter', '{"url":"http://127.0.0.1:1","verb":"GET"}'],
    ['a line break in the url', '{"url":"http://127.0.0.1:1/\\nPOST"}'],
    ['a space in the url', '{"url":"http://127.0.0.1:1/a b"}'],
    ['more than 64 KiB', JSON.stringify({ url: `http://127.0.0.1:1/${'x'.repeat(70_000)}` })],
  ])('rejects %s on stdin', async (_, stdin) => {
    const result = await report([], stdin);
    expect(result).toMatchObject({ code: 2, verdict: 'bad-input', status: null });
    expect(result.error).toBeTruthy();
  });

  it.each(['TRACE', 'CONNECT', 'GET\nX', '-X', '', 'GETS'])('rejects the method %j', async (method) => {
    expect(await byStdin({ url: `${base}/ok`, method })).toMatchObject({ code: 2, verdict: 'bad-input' });
    expect(requests).toEqual([]);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'gopher://127.0.0.1/',
    '-o/tmp/written',
    '--config=/etc/passwd',
    '127.0.0.1',
    'http://',
    'http://user:secret@/',
    'http:///ok',
    'http://127.0.0.1:port/',
    'http://127.0.0.1\\@evil.example/',
    'http://b\u00fccher.example/',
    '',
  ])('rejects the url %j on stdin and as an argument', async (url) => {
    expect(await byStdin({ url })).toMatchObject({ code: 2, verdict: 'bad-input', status: null });
    const result = await report([url]);
    expect(result).toMatchObject({ code: 2, verdict: 'bad-input', status: null });
    expect(result.url ?? '').not.toContain('secret');
  });

  it('rejects options and a third argument', async () => {
    expect(await report(['-v', `${base}/ok`])).toMatchObject({ code: 2 });
    expect(await report(['--', '-v'])).toMatchObject({ code: 2 });
    expect(await report(['--'])).toMatchObject({ code: 2 });
    expect(await report([`${base}/ok`, 'GET', '--insecure'])).toMatchObject({ code: 2 });
    expect(requests).toEqual([]);
    expect(await report(['--', `${base}/ok`])).toMatchObject({ code: 0 });
  });

  it('sends one request for a url with brackets and braces', async () => {
    expect(await byStdin({ url: `${base}/ok?[1-3]{a,b}` })).toMatchObject({ code: 0, status: 200 });
    expect(requests.map(({ line }) => line)).toEqual(['GET /ok?[1-3]{a,b}']);
  });

  it('prints a help text that lists every exit code and field', async () => {
    const { code, stdout, stderr } = await execute(['--help'], '');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const key of reportKeys) expect(stdout).toContain(key);
    for (const exitCode of [0, 1, 2, 3, 4, 5, 6, 7]) expect(stdout).toMatch(new RegExp(`^  ${exitCode}  `, 'm'));
    expect((await execute(['-h'], '')).stdout).toBe(stdout);
  });
});

describe('scripts/test-endpoint.sh: outcome', () => {
  it('passes a redirect without following it, and reports its target without credentials', async () => {
    const result = await byStdin({ url: `${base}/moved` });
    expect(result).toMatchObject({ code: 0, ok: true, status: 302, redirect: 'http://elsewhere.example/new?a=1' });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['/nothing', 404],
    ['/broken', 500],
  ])('exits with 1 for %s, which returns %d', async (route, status) => {
    const result = await byStdin({ url: base + route });
    expect(result).toMatchObject({ code: 1, ok: false, status, verdict: 'http-error' });
    expect(result.error).toContain(String(status));
  });

  it('exits with 3 if the connection is refused', async () => {
    const result = await byStdin({ url: `http://127.0.0.1:${await closedPort()}/` });
    expect(result).toMatchObject({ code: 3, status: null, verdict: 'unreachable' });
  });

  it('exits with 3 if the host name does not exist', async () => {
    const result = await byStdin({ url: 'http://missing-host.invalid/' });
    expect(result).toMatchObject({ code: 3, status: null, verdict: 'unreachable' });
  });

  it('exits with 4 if the body is not complete at the deadline', async () => {
    const started = performance.now();
    const result = await byStdin({ url: `${base}/slow` }, { TEST_ENDPOINT_MAX_TIME: '0.5' });
    expect(result).toMatchObject({ code: 4, status: 200, verdict: 'timeout' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it.each(['0', '0.0', '-1', 'soon', '601', '1e3', '5 --insecure'])('rejects TEST_ENDPOINT_MAX_TIME=%j', async (value) => {
    expect(await byStdin({ url: `${base}/ok` }, { TEST_ENDPOINT_MAX_TIME: value })).toMatchObject({ code: 2 });
    expect(requests).toEqual([]);
  });

  it('exits with 5 if the TLS handshake fails', async () => {
    const result = await byStdin({ url: `${base.replace('http:', 'https:')}/ok` });
    expect(result).toMatchObject({ code: 5, status: null, verdict: 'tls-error' });
  });

  it('exits with 6 if the body is incomplete, even after a 200', async () => {
    const result = await byStdin({ url: `${base}/cut` });
    expect(result).toMatchObject({ code: 6, ok: false, status: 200, verdict: 'transfer-error' });
  });

  it('sends credentials of the url, but omits them from the report', async () => {
    const result = await byStdin({ url: `${base.replace('//', '//user:secret@')}/ok` });
    expect(result).toMatchObject({ code: 0, url: `${base}/ok` });
    expect(JSON.stringify(result)).not.toContain('secret');
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('user:secret').toString('base64')}`);
  });

  it('escapes header values in the report', async () => {
    const result = await byStdin({ url: `${base}/odd-type` });
    expect(result).toMatchObject({ code: 0, contentType: 'text/"pl\tain\\\xe9' });
  });

  it('ignores a curlrc', async () => {
    const home = mkdtempSync(path.join(tmpdir(), 'curlrc-'));
    try {
      writeFileSync(path.join(home, '.curlrc'), 'header = "X-From-Curlrc: yes"\n');
      expect(await byStdin({ url: `${base}/ok` }, { HOME: home })).toMatchObject({ code: 0 });
      expect(requests[0]?.headers['x-from-curlrc']).toBeUndefined();
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});

describe('scripts/test-endpoint.sh: required programs', () => {
  const available = (name: string): string | undefined => {
    try {
      return execFileSync('bash', ['-c', 'command -v "$1"', 'bash', name], { encoding: 'utf8' }).trim();
    } catch {
      return undefined;
    }
  };
  const parsers = ['python3', 'node', 'jq'].filter((name) => available(name) !== undefined);
  let bin: string;

  const only = (...programs: string[]): Record<string, string> => {
    bin = mkdtempSync(path.join(tmpdir(), 'endpoint-bin-'));
    for (const program of programs) {
      const target =
        program === 'python3' && statSync('/usr/bin/python3', { throwIfNoEntry: false }) ? '/usr/bin/python3' : available(program);
      symlinkSync(target ?? '', path.join(bin, program));
    }
    return { PATH: bin };
  };

  afterEach(() => rmSync(bin, { recursive: true, force: true }));

  it.each(parsers)('reads stdin with only %s installed', async (parser) => {
    const env = only('bash', 'curl', parser);
    expect(await byStdin({ url: `${base}/ok`, method: 'head' }, env)).toMatchObject({ code: 0, method: 'HEAD' });
    expect(await byStdin({ url: `${base}/ok` }, env)).toMatchObject({ code: 0, method: 'GET' });
    expect(await report([], '{"url":', env)).toMatchObject({ code: 2, error: 'stdin is not valid JSON' });
    expect(await report([], '{"url":"http://a"}{"url":"http://b"}', env)).toMatchObject({ code: 2 });
    expect(await report([], '[1]', env)).toMatchObject({ code: 2, error: 'stdin must contain one JSON object' });
    expect(await byStdin({ url: 1 }, env)).toMatchObject({ code: 2, error: 'url is required and must be a string' });
    expect(await byStdin({ url: base, method: null }, env)).toMatchObject({ code: 2, error: 'method must be a string' });
    expect(await byStdin({ url: base, x: 1 }, env)).toMatchObject({ code: 2, error: 'the only parameters are url and method' });
    expect(await byStdin({ url: `${base}/\u0000` }, env)).toMatchObject({ code: 2 });
    expect(await byStdin({ url: `${base}/\u{1f600}` }, env)).toMatchObject({ code: 2 });
  });

  it('uses the next program if one exists but fails to run', async () => {
    const env = only('bash', 'curl', 'node');
    writeFileSync(path.join(bin, 'python3'), `#!${available('bash')}\nexit 127\n`, { mode: 0o755 });
    expect(await byStdin({ url: `${base}/ok` }, env)).toMatchObject({ code: 0 });
  });

  it('exits with 7 if python3, node and jq are missing, but does not use them for arguments', async () => {
    const env = only('bash', 'curl');
    const result = await byStdin({ url: `${base}/ok` }, env);
    expect(result).toMatchObject({ code: 7, verdict: 'missing-program' });
    expect(result.error).toContain('python3, node or jq');
    expect(await report([`${base}/ok`], '', env)).toMatchObject({ code: 0 });
  });

  it('exits with 7 if curl is missing', async () => {
    const result = await report([`${base}/ok`], '', only('bash'));
    expect(result).toMatchObject({ code: 7, verdict: 'missing-program', url: `${base}/ok` });
    expect(result.error).toContain('curl');
  });

  it.runIf(available('shellcheck'))('passes shellcheck', () => {
    expect(execFileSync('shellcheck', [script], { encoding: 'utf8' })).toBe('');
  });
});
