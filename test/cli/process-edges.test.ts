import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, start } from '../helpers/processes/executable.js';
import { startHttpServer } from '../helpers/servers/http-server.js';

const inShell = (script: string) => ({ via: ['sh', '-c', script, 'sh'] });
const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
const initialize = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello })}\n`;

describe('a disk that is full', () => {
  it.each([['--help'], ['--version'], ['config schema'], ['config check --json'], ['skills list'], ['skills lint']])(
    'makes %s exit with 74, after one line that states it',
    async (command) => {
      const { code, stderr } = await run(command.split(' '), inShell('exec "$@" >/dev/full'));
      expect({ code, stderr }).toEqual({
        code: 74,
        stderr: 'error: stdout could not be written: ENOSPC: no space left on device, write\n',
      });
    },
  );

  it('ends the server, because no client gets its responses', async () => {
    const server = start(['--log-level', 'silent'], inShell('exec "$@" >/dev/full'));
    server.write(initialize);
    expect(await server.ended).toMatchObject({
      code: 74,
      stderr: expect.stringMatching(/^error: stdout could not be written: ENOSPC.*\n$/),
    });
  });

  it('does not change the exit code of a command whose messages it takes', async () => {
    expect(await run(['--nonsense'], inShell('exec "$@" 2>/dev/full'))).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('a reader that is gone', () => {
  it.each(['config schema', '--help', 'skills list --json'])('ends %s quietly', async (command) => {
    const { code, stderr } = await run(command.split(' '), inShell('{ "$@"; echo "code $?" >&2; } | true'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/^code \d+\n$/) });
    expect(stderr).toBe('code 0\n');
  });
});

describe('the output of call in a pipe', () => {
  const rows = Array.from({ length: 3000 }, (_, id) => ({ id, name: `row ${id}` }));

  it.each([
    [
      'is plain text that a pager can show',
      'cat',
      [/^✔ 200 OK {2}GET http\S+ {2}\(\d+ ms, \d+ bytes\)\n\n\[\n {2}\{\n {4}"id": 0,\n/, /[^\n]\n$/],
    ],
    ['ends quietly with its reader', 'head -n 1', [/^✔ 200 OK[^\n]*\n$/]],
  ])('%s', async (_what, reader, patterns) => {
    const server = await startHttpServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows)),
    );
    const { stdout, stderr } = await run(['call', server.url, '--allow-local'], inShell(`{ "$@"; echo "code $?" >&2; } | ${reader}`));
    await server.close();
    expect(stderr).toBe('code 0\n');
    for (const pattern of patterns) expect(stdout).toMatch(pattern);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('a working directory that was deleted', () => {
  const inDeleted = () => {
    const folder = mkdtempSync(join(tmpdir(), 'deleted-'));
    return { folder, ...inShell(`cd ${folder} && rmdir ${folder} && exec "$@"`) };
  };

  it('does not keep the server from serving', async () => {
    const server = start(['--log-level', 'warn'], inDeleted());
    server.write(initialize);
    server.endInput();
    const { code, stdout, stderr } = await server.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: 'api-integration-mcp' } } });
  });

  it.each(['config check', 'skills list', 'call http://127.0.0.1:9/', '--config /nowhere/x.yaml config check', '--help'])(
    'does not keep %s from running',
    async (command) => {
      const { code, stderr } = await run(command.split(' '), inDeleted());
      expect(code).not.toBe(70);
      expect(stderr).not.toContain('uv_cwd');
      expect(stderr).not.toContain('working directory');
    },
  );

  it.each([
    ['--config x.yaml config check'],
    ['--skills x skills list'],
    ['skills lint x'],
    ['config init'],
    ['config trust'],
    ['config trust x.yaml'],
    ['test --file x.yaml'],
    ['skills new mine'],
  ])('makes %s, which requires it, name it in one line', async (command) => {
    const { code, stdout, stderr } = await run(command.split(' '), inDeleted());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*(the working directory does not exist any more; change to an existing folder|does not exist|ENOENT)/);
    expect(stderr).not.toMatch(/uv_cwd|\n\s+at /);
  });
});

describe('standard error that is closed', () => {
  it('does not end the server', async () => {
    const server = start([], inShell('exec "$@" 2>&-'));
    server.write(initialize);
    server.endInput();
    const { code, stdout } = await server.ended;

    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('"serverInfo"') });
  });
});
