import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/callers/caller.js';
import { noConfig } from '../../../src/config/config.js';
import { endWithToken } from '../../../src/server/auth/end-with-token.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { type RunningNode, startNode } from '../../helpers/servers/nodes.js';
import { type Folder, makeFolder } from '../../helpers/skill-folders.js';

const callers: Readonly<Record<'ann' | 'bob', Caller>> = {
  ann: { id: 'key:ann', scopes: ['read'] },
  bob: { id: 'key:bob', scopes: ['read'] },
};
const { maxSubscriptionsPerCaller } = noConfig.server.limits;
const clock = createFakeClock();
const revoked = new Set<string>();

let folder: Folder;
let node: RunningNode;

beforeAll(async () => {
  folder = makeFolder();
  node = await startNode({ apis: {}, callers, skills: folder.path, clock, isCurrent: ({ id }) => !revoked.has(id) });
});
afterAll(async () => {
  await node.close();
  folder.remove();
});

/** Opens a subscription as a client of protocol 2026 does. */
async function subscribe(name: keyof typeof callers) {
  const stop = new AbortController();
  const response = await fetch(node.url, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${name}`, 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      ...{ 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    },
    body: JSON.stringify({
      ...{ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen' },
      params: {
        notifications: { toolsListChanged: true },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    }),
    signal: stop.signal,
  });
  let hasEnded = false;
  const text = response.text().finally(() => {
    hasEnded = true;
  });
  text.catch(() => undefined);
  return { status: response.status, text, hasEnded: () => hasEnded, close: () => stop.abort() };
}

it('checks no token after the response has ended, also if it ends during a check', async () => {
  let finish = (_isCurrent: boolean): void => undefined;
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const own = createFakeClock();
  endWithToken(response, { isCurrent: () => new Promise((resolve) => (finish = resolve)) }, own);
  own.advance(3000);
  response.emit('close');
  finish(true);
  await settled();
  expect(own.pending()).toEqual([]);
});

describe('a subscription', () => {
  it('ends within 3 s after its token is revoked, and no other one does', async () => {
    const [ann, bob] = [await subscribe('ann'), await subscribe('bob')];
    expect([ann.status, bob.status]).toEqual([200, 200]);
    await clock.pass(60_000);
    expect([ann.hasEnded(), bob.hasEnded()]).toEqual([false, false]);
    revoked.add(callers.ann.id);
    await clock.pass(3000);
    expect(await ann.text).toContain('notifications/subscriptions/acknowledged');
    await clock.pass(60_000);
    expect(bob.hasEnded()).toBe(false);
    bob.close();
    await bob.text.catch(() => undefined);
    // Nothing checks the token of a subscription that has ended.
    for (let turns = 0; clock.pending().length > 0 && turns < 1000; turns += 1) await settled();
    expect(clock.pending()).toEqual([]);
    revoked.clear();
  });

  it('gets 429 beyond the limit of its caller, until another one of the caller ends', async () => {
    const opened = await Promise.all(Array.from({ length: maxSubscriptionsPerCaller }, () => subscribe('ann')));
    expect(new Set(opened.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await subscribe('ann')).status).toBe(429);
    const other = await subscribe('bob');
    expect(other.status).toBe(200);
    opened[0]?.close();
    await opened[0]?.text.catch(() => undefined);
    let last = await subscribe('ann');
    // The server notices the closed connection a moment later.
    for (let turns = 0; last.status === 429 && turns < 100; turns += 1) last = await subscribe('ann');
    expect(last.status).toBe(200);
    for (const { close } of [...opened, other, last]) close();
  });
});
