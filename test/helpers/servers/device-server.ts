import type { Clock } from '../../../src/runtime/clock.js';
import { type Reply, startTokenServer, type TokenServer, tokenReply } from './token-server.js';

export interface DeviceServer extends TokenServer {
  /** Reply to the request that starts a login. */
  start: Reply;
  /** Replies to polls; the last one is repeated. */
  polls: Reply[];
  /** Time of each poll, in seconds since the clock started. */
  readonly pollsAt: number[];
  /** Members that every response to a start has. */
  readonly codes: object;
}

/** Starts an authorization server for logins with a device code. `clockOf` returns the clock of the login that is running. */
export async function startDeviceServer(clockOf: () => Clock): Promise<DeviceServer> {
  const tokens = await startTokenServer();
  const codes = { device_code: 'device-1', user_code: 'WDJB-MJHT', verification_uri: `${tokens.url}/device` };
  const server: DeviceServer = Object.assign(tokens, {
    start: { body: { ...codes, expires_in: 60, interval: 7 } },
    polls: [tokenReply(1, { refresh_token: 'refresh-1' })],
    pollsAt: [],
    codes,
  });
  server.respond = (form) => {
    if (!form.has('device_code')) return form.has('refresh_token') ? tokenReply(9) : server.start;
    server.pollsAt.push(clockOf().monotonic() / 1000);
    return (server.polls.length > 1 ? server.polls.shift() : server.polls[0]) ?? {};
  };
  return server;
}
