import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executable, root } from '../helpers/processes/executable.js';
import { type ScriptedApi, startScriptedApi } from '../helpers/servers/scripted-api.js';

let api: ScriptedApi;
let home: string;

beforeAll(async () => {
  api = await startScriptedApi();
  // The Inspector stores settings in the home folder.
  home = await mkdtemp(join(tmpdir(), 'inspector-'));
});

afterAll(async () => {
  await api.close();
  await rm(home, { recursive: true });
});

interface Inspected {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the MCP Inspector, an independent client, as its users run it. */
function inspect(...args: string[]): Promise<Inspected> {
  return new Promise((resolve, reject) => {
    const inspector = join(root, 'node_modules', '.bin', 'mcp-inspector');
    const server = [process.execPath, executable, '--allow-local'];
    const child = spawn(process.execPath, [inspector, '--cli', ...server, '--quiet', ...args], {
      env: { PATH: process.env.PATH, HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe.each(['legacy', 'modern'])('Inspector in the %s protocol era', (era) => {
  const callMethod = (method: string, ...args: string[]) => inspect('--protocol-era', era, '--method', method, ...args);

  it('finds no error in the tool schemas', async () => {
    const { code, stdout } = await callMethod('tools/list', '--strict');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tools: expect.arrayContaining([expect.objectContaining({ name: 'call-api' })]) });
  });

  it('verifies the skill and each of its files', async () => {
    const { code, stdout } = await callMethod('skills/list', '--verify');
    expect(code).toBe(0);
    const reports = stdout.trimEnd().split('\n');
    expect(reports).toHaveLength(1);
    const report: { files: { status: string }[] } = JSON.parse(reports[0] ?? '');
    expect(report).toMatchObject({ name: 'api-integration', conformance: [], frontmatter: [] });
    expect(report.files.length).toBeGreaterThanOrEqual(5);
    expect(report.files.map(({ status }) => status)).toEqual(report.files.map(() => 'verified'));
  });

  it('calls call-api and test-endpoint', async () => {
    const url = `${api.origin}/items?${era}`;
    const [called, tested] = await Promise.all(
      ['call-api', 'test-endpoint'].map((tool) => callMethod('tools/call', '--tool-name', tool, '--tool-arg', `url=${url}`)),
    );
    expect(called?.code).toBe(0);
    expect(JSON.parse(called?.stdout ?? '')).toMatchObject({ structuredContent: { ok: true, body: { items: [{ name: 'tea' }] } } });
    expect(tested?.code).toBe(0);
    expect(JSON.parse(tested?.stdout ?? '')).toMatchObject({ structuredContent: { ok: true, status: 200 } });
    expect(api.to(`/items?${era}`)).toHaveLength(2);
  });

  it('reads the skill', async () => {
    const { code, stdout } = await callMethod('resources/read', '--uri', 'skill://api-integration/SKILL.md');
    expect(code).toBe(0);
    const text = await readFile(join(root, 'skills', 'api-integration', 'SKILL.md'), 'utf8');
    expect(JSON.parse(stdout)).toMatchObject({ contents: [{ text }] });
  });
});
