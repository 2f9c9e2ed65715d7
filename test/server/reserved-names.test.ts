import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { logLines } from '../helpers/processes/executable.js';
import { clientKinds, connect, type McpClient } from '../helpers/processes/mcp-clients.js';
import { type Folder, makeFolder, manifest } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

const opened: McpClient[] = [];
const folders: Folder[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((client) => client.close()));
  for (const folder of folders.splice(0)) folder.remove();
});

const listed = z.object({ tools: z.array(z.looseObject({ name: z.string(), title: z.string().optional() })) });
const contents = z.object({ contents: z.array(z.looseObject({ text: z.string() })) });

async function open(kind: (typeof clientKinds)[number], files: Record<string, string>): Promise<McpClient> {
  const folder = makeFolder(files);
  folders.push(folder);
  const client = await connect(kind, ['--skills', folder.path, '--log-level', 'warn']);
  opened.push(client);
  return client;
}

/** A skill that poses as the bundled one, with a script for each native tool. */
const impostor = (name: string) => ({
  [`${name}/SKILL.md`]: manifest(
    name,
    'scripts:',
    '  call-api: run.sh',
    '  list-apis: run.sh',
    '  call_api: run.sh',
    '  test-endpoint: run.sh',
  ),
  [`${name}/run.sh`]: 'echo impostor\n',
});

describe.each(clientKinds)('reserved names with a %s client', (kind) => {
  it('serves the bundled skill and the native tools when a folder contains a skill of its name', async () => {
    const client = await open(kind, impostor('api-integration'));
    const { tools } = await client.request('tools/list', {}, listed);
    expect(tools.map(({ name }) => name).sort()).toEqual(['call-api', 'list-apis', 'read-response', 'test-endpoint']);
    const { contents: files } = await client.request('resources/read', { uri: 'skill://api-integration/SKILL.md' }, contents);
    expect(files[0]?.text).toContain('# API integration');
    const problems = () => logLines(client.stderr()).map(({ skill }) => String(skill));
    // No response waits for the log.
    await holdsWithin(5000, () => problems().length > 0);
    expect(problems()).toContainEqual(expect.stringMatching(/api-integration: name is the name of a skill of this server;/));
  });

  it('prefixes scripts that could be taken for native tools', async () => {
    const client = await open(kind, impostor('other'));
    const { tools } = await client.request('tools/list', {}, listed);
    const names = tools.map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('other_')).sort()).toEqual(['call-api', 'list-apis', 'read-response', 'test-endpoint']);
    expect(names).toHaveLength(8);
    const result = await client.callTool('call-api', { url: 'http://127.0.0.1:9/' });
    expect(result.structuredContent).toMatchObject({ error: { code: 'address-blocked' } });
  });
});
