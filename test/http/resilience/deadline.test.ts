import { afterEach, describe, expect, it } from 'vitest';
import type { ApiResponse } from '../../../src/http/call/api-response.js';
import { deadline } from '../../../src/http/resilience/deadline.js';
import { type ApiClient, type ApiDefinition, createApiClient } from '../../../src/index.js';
import type { SecretReader } from '../../../src/secrets/secret-reader.js';
import { callThrough } from '../../helpers/calls/answering.js';
import { env } from '../../helpers/calls/auth-definitions.js';
import { errorOf, thrownError } from '../../helpers/calls/outcomes.js';
import { rejection, testRequest, testResponse } from '../../helpers/calls/prepared-request.js';
import { createFakeClock, settled } from '../../helpers/fake-clock.js';
import { holdsWithin } from '../../helpers/until.js';

const clients: ApiClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

/** A reader that finds a reference and never returns its value, as a command that waits for a fingerprint. */
const hangingReader: SecretReader = {
  read: (text) => (text.includes('${') ? new Promise<never>(() => undefined) : Promise.resolve(text)),
};

const baseUrl = 'https://127.0.0.1:1';
const oauth = { type: 'oauth2', grant: 'client-credentials', clientId: 'id', tokenEndpoint: 'https://127.0.0.1:1/token' } as const;

/** Every place whose secret is read for a call. */
const places: Readonly<Record<string, ApiDefinition>> = {
  'a header': { headers: { 'x-key': env('KEY') } },
  'a query parameter': { query: { key: env('KEY') } },
  'a bearer token': { auth: { type: 'bearer', token: env('KEY') } },
  'a password': { auth: { type: 'basic', username: 'user', password: env('KEY') } },
  'an API key': { auth: { type: 'api-key', name: 'x-key', value: env('KEY') } },
  'a client secret': { auth: { ...oauth, clientSecret: env('KEY') } },
  'a signing key': {
    auth: { type: 'aws-sigv4', region: 'eu-west-1', service: 's3', accessKeyId: env('KEY'), secretAccessKey: env('KEY') },
  },
  'a proxy URL': { proxy: `http://user:${env('KEY')}@127.0.0.1:1` },
  'a private authority': { tls: { ca: env('KEY') } },
  'a client key': { tls: { cert: env('KEY'), key: env('KEY') } },
};

function clientOf(definition: ApiDefinition) {
  const clock = createFakeClock();
  const client = createApiClient({ baseUrl, retry: { attempts: 1 }, ...definition }, { clock, secrets: hangingReader });
  clients.push(client);
  return { client, clock };
}

describe.each(Object.entries(places))('a call whose secret cannot be read in time: %s', (_place, definition) => {
  it('ends at its deadline', async () => {
    const { client, clock } = clientOf(definition);
    const call = client.call({ target: 'x', deadlineMs: 5000 });
    await clock.pass(5000);
    expect(errorOf(await call)).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent', safeToRetry: true });
    expect(clock.pending().filter((ms) => ms < 25_000)).toEqual([]);
  });

  it('ends when the caller cancels it', async () => {
    const { client } = clientOf(definition);
    const stop = new AbortController();
    const call = client.call({ target: 'x', signal: stop.signal });
    await settled();
    stop.abort();
    expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome: 'not-sent', safeToRetry: true });
  });

  it('ends a direct call and a measurement at their deadline', async () => {
    const { client, clock } = clientOf(definition);
    const probe = client.openProbe();
    const direct = client.call({ target: 'x', deadlineMs: 5000, direct: true });
    const measurement = probe.measure({ target: 'x', deadlineMs: 5000 });
    // The modules of a measurement are loaded on demand.
    expect(await holdsWithin(15_000, () => clock.pending().filter((ms) => ms === 5000).length === 2)).toBe(true);
    await settled();
    await clock.pass(5000);
    expect(errorOf(await direct)).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
    expect(errorOf((await measurement).outcome)).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
    await probe.close();
  });

  it('does not keep the client from closing', async () => {
    const { client } = clientOf(definition);
    const call = client.call({ target: 'x' });
    await settled();
    await client.close();
    expect(errorOf(await call)).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
  });
});

it.each(['a header', 'a bearer token'])(
  'a call ends at its deadline if only the second read of %s hangs, after its identity is known',
  async (place) => {
    const clock = createFakeClock();
    let reads = 0;
    const secrets: SecretReader = {
      read(text) {
        if (!text.includes('${')) return Promise.resolve(text);
        reads += 1;
        return reads === 1 ? Promise.resolve('a-secret-value') : new Promise<never>(() => undefined);
      },
    };
    const client = createApiClient({ baseUrl, retry: { attempts: 1 }, ...places[place] }, { clock, secrets });
    clients.push(client);
    const call = client.call({ target: 'x', deadlineMs: 5000 });
    expect(await holdsWithin(5000, () => reads === 2)).toBe(true);
    await clock.pass(5000);
    expect(errorOf(await call)).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
  },
);

describe('a dry run', () => {
  it.each(['a header', 'a bearer token'])('ends at its deadline and when the caller cancels it, while %s is read', async (place) => {
    const { client, clock } = clientOf(places[place] ?? {});
    const explained = thrownError(() => client.explain({ target: 'x', deadlineMs: 5000 }));
    await clock.pass(5000);
    expect(await explained).toMatchObject({ code: 'deadline-exceeded', outcome: 'not-sent' });
    const stop = new AbortController();
    const cancelled = thrownError(() => client.explain({ target: 'x', signal: stop.signal }));
    await settled();
    stop.abort();
    expect(await cancelled).toMatchObject({ code: 'cancelled', outcome: 'not-sent' });
    expect(clock.pending()).toEqual([]);
  });
});

describe('deadline', () => {
  it('ends a call 1 s after its deadline if a stage below never ends', async () => {
    const clock = createFakeClock();
    const ended = rejection(
      callThrough({ run: deadline(clock) }, testRequest({ deadlineMs: 5000 }), () => new Promise<never>(() => undefined)),
    );
    await clock.pass(6000);
    expect(await ended).toMatchObject({ code: 'deadline-exceeded', outcome: 'unknown' });
    expect(clock.pending()).toEqual([]);
  });

  it('leaves the stages below the time to return a stale response', async () => {
    const clock = createFakeClock();
    const stale: ApiResponse = { ...testResponse(), source: 'stale' };
    const call = callThrough({ run: deadline(clock) }, testRequest({ deadlineMs: 5000 }), async ({ signal }) => {
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => clock.after(900, resolve));
      });
      return stale;
    });
    await clock.pass(5900);
    expect(await call).toBe(stale);
    expect(clock.pending()).toEqual([]);
  });
});
