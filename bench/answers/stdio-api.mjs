import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { endChild, firstLine, startChild } from '../harness/children.mjs';
import { startServer } from '../harness/stdio-server.mjs';

const bin = resolve(import.meta.dirname, '../../dist/bin.js');
const script = join(import.meta.dirname, '../contenders/body-server.mjs');

/** Starts an API that serves `bodies` (path to status, headers and body), and prepares servers that call it as `shop`. */
export async function startBodies(folder, bodies) {
  await mkdir(join(folder, 'home'), { recursive: true });
  const index = {};
  for (const [number, [path, { status = 200, headers = {}, body = '' }]] of Object.entries(bodies).entries()) {
    const file = `body-${number}`;
    await writeFile(join(folder, file), body);
    index[path] = { status, headers, file };
  }
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  const child = startChild(process.execPath, [script, folder]);
  const port = await firstLine(child, child.stdout, /^(\d+)\n/);
  const shop = {
    baseUrl: `http://127.0.0.1:${port}`,
    network: { allowLocal: true },
    retry: { attempts: 1 },
    rateLimit: false,
    breaker: false,
    concurrency: false,
  };
  const config = join(folder, 'config.json');
  await writeFile(config, JSON.stringify({ apis: { shop } }));
  const start = async () => {
    const server = startServer([process.execPath, bin, '--log-level', 'silent', '--config', config], {
      env: { ...process.env, HOME: join(folder, 'home') },
    });
    await server.open();
    return server;
  };
  return { start, close: () => endChild(child) };
}

/** Calls `call-api`; the result is that of the tool, also if it reports an error. */
export const callShop = (server, path, args = {}, onWritten = undefined) =>
  server.request('tools/call', { name: 'call-api', arguments: { api: 'shop', path, ...args } }, onWritten);
