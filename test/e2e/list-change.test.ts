import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { connect } from '../helpers/processes/mcp-clients.js';
import { startScriptedApi } from '../helpers/servers/scripted-api.js';
import { makeFolder } from '../helpers/skill-folders.js';
import { holdsWithin } from '../helpers/until.js';

it('notifies the client of a changed configuration immediately, while a call to the replaced API is running', async () => {
  const api = await startScriptedApi();
  const folder = makeFolder({});
  const file = join(folder.path, 'config.yaml');
  const write = (methods: string) =>
    writeFileSync(file, `apis:\n  shop:\n    baseUrl: ${api.origin}\n    allow: { methods: [${methods}] }\n`);
  write('GET');
  const client = await connect('v2 stdio', ['--config', file]);
  try {
    await client.listen();
    let hasEnded = false;
    const call = client.callTool('call-api', { api: 'shop', path: '/slow?ms=4000' }).finally(() => {
      hasEnded = true;
    });
    await api.received('/slow?ms=4000');
    write('GET, DELETE');
    const isTold = () => client.received.some((message) => 'method' in message && message.method === 'notifications/tools/list_changed');
    expect(await holdsWithin(6000, isTold)).toBe(true);
    expect(hasEnded).toBe(false);
    expect((await call).structuredContent).toMatchObject({ ok: true });
  } finally {
    await client.close();
    await api.close();
    folder.remove();
  }
});
