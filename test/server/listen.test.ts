import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/server/listen.js';

const server = createServer((_request, response) => response.end('served'));
const describeFailure = (reason: string) => `cannot listen (${reason})`;
afterEach(() => server.close());

describe('listen', () => {
  it('reports every later error of the server, which would end the process, and still serves', async () => {
    const reported: string[] = [];
    const report = ({ message }: Error) => void reported.push(message);
    const address = { host: '127.0.0.1', port: 0 };
    const { port } = await listen(server, { address, describe: describeFailure, report });
    for (const n of [1, 2]) server.emit('error', new Error(`accept EMFILE ${n}`));
    expect(reported).toEqual(['accept EMFILE 1', 'accept EMFILE 2']);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('served');
    const second = listen(createServer(), { address: { ...address, port }, describe: describeFailure, report });
    await expect(second).rejects.toMatchObject({ message: 'cannot listen (EADDRINUSE)', exitCode: 3 });
  });
});
