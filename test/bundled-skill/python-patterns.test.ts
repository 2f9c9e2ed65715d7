// needs: httpx
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type PatternApi, startPatternApi } from '../helpers/documents/pattern-api.js';
import { patternBlock } from '../helpers/documents/pattern-blocks.js';
import { excessStarts, fullQueue, jsonCases, statusOutcomes, webhooks } from '../helpers/documents/pattern-cases.js';
import { runScenario } from '../helpers/documents/python.js';
import { closedPort } from '../helpers/servers/scripted-api.js';

let api: PatternApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'python-patterns-'));
  api = await startPatternApi();
});

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs `program`, which sets `result`, with the names of the block of a pattern. */
function run(name: string, program: string, input: unknown = {}): Promise<unknown> {
  return runScenario({ code: patternBlock('python', name), program, base: api.url, folder, input });
}

describe('the Python patterns', () => {
  it('an id cannot change the path of the client', async () => {
    const result = await run(
      'client-setup',
      `async with create_client(base) as client:
    for _ in range(20):
        await read_user(client, '../a b?c')
    await create_user(client, 'Ada')
    try:
        await read_user(client, '..')
        result = 'no error'
    except ValueError as error:
        result = type(error).__name__`,
    );
    expect(result).toBe('ValueError');
    expect(api.requests.at(-2)).toMatchObject({ line: 'GET /users/..%2Fa%20b%3Fc?expand=teams', headers: { accept: 'application/json' } });
    expect(api.requests.at(-1)).toMatchObject({ line: 'POST /users', headers: { 'content-type': 'application/json' } });
    expect(JSON.parse(api.requests.at(-1)?.body ?? '')).toEqual({ name: 'Ada' });
  });

  it('an API key is sent to its own origin only, as a header or in the query', async () => {
    await run(
      'api-keys',
      `for kind in ({'header': 'X-Key'}, {'query': 'x-key'}):
    async with httpx.AsyncClient(base_url=base, auth=ApiKey(base, 'k&1', **kind)) as client:
        await client.get('py-key?b=1')
    async with httpx.AsyncClient(auth=ApiKey('http://other.example', 'k1', **kind)) as client:
        await client.get(base + 'py-elsewhere')
result = None`,
    );
    expect(api.to('GET /py-key').map(({ line, headers }) => [line, headers['x-key']])).toEqual([
      ['GET /py-key?b=1', 'k&1'],
      ['GET /py-key?b=1&x-key=k%261', undefined],
    ]);
    expect(api.to('GET /py-elsewhere').map(({ line, headers }) => [line, headers['x-key']])).toEqual([
      ['GET /py-elsewhere', undefined],
      ['GET /py-elsewhere', undefined],
    ]);
  });

  it('the token source shares one token, and renews it once after a 401, but not after a 403', async () => {
    const result = await run(
      'oauth',
      `clock = [0.0]
async with httpx.AsyncClient(base_url=base) as client:
    tokens = TokenSource(client, base + 'token/py', 'an id', 's:1', 'read', lambda: clock[0])
    result = list(await asyncio.gather(tokens.get(), tokens.get(), tokens.get()))
    clock[0] = 3539
    result.append(await tokens.get())
    clock[0] = 3541
    result += await asyncio.gather(tokens.get(), tokens.get())
    await tokens._pending
    result.append(await tokens.get())
    for path in ('needs/py?token=token-3', 'needs/py?token=never', 'fails/py-403?with=403'):
        result.append((await call_with_token(client, tokens, 'GET', path)).status_code)
    clock[0] = 0.0
    failing = TokenSource(client, base + 'token-once/py', 'id', 's', now=lambda: clock[0])
    result.append(await failing.get())
    clock[0] = 3541
    result.append(await failing.get())
    await asyncio.wait({failing._pending})
    result.append(await failing.get())
    clock[0] = 3600
    try:
        await failing.get()
    except RuntimeError as error:
        result.append(str(error))`,
    );
    const first = Array.from({ length: 6 }, () => 'token-1');
    const failing = ['token-1', 'token-1', 'token-1', 'the token endpoint returned 503: check the client id, secret and scope'];
    expect(result).toEqual([...first, 'token-2', 200, 401, 403, ...failing]);
    expect(api.to('GET /needs/py?token=never')).toHaveLength(2);
    expect(api.to('GET /fails/py-403')).toHaveLength(1);
    expect(api.to('POST /token/py')).toHaveLength(4);
    expect(api.to('POST /token/py')[0]).toMatchObject({
      body: 'grant_type=client_credentials&scope=read',
      headers: { authorization: `Basic ${Buffer.from('an+id:s%3A1').toString('base64')}` },
    });
  });

  it('the JWT verification accepts its own tokens, and no others', async () => {
    const result = await run(
      'jwt',
      `secret = 's' * 32
token = sign_token(secret, 'ada', 'us', 'them')
old = sign_token(secret, 'ada', 'us', 'them', datetime.now(timezone.utc) - timedelta(seconds=400))
unsigned = jwt.encode(jwt.decode(token, options={'verify_signature': False}), None, algorithm='none')
result = [subject_of(token, secret, 'us', 'them')]
for arguments in ((token, 't' * 32, 'us', 'them'), (token, secret, 'us', 'others'), (old, secret, 'us', 'them'), (unsigned, secret, 'us', 'them')):
    try:
        result.append(subject_of(*arguments))
    except jwt.InvalidTokenError as error:
        result.append(type(error).__name__)`,
    );
    expect(result).toEqual(['ada', 'InvalidSignatureError', 'InvalidAudienceError', 'ExpiredSignatureError', 'InvalidAlgorithmError']);
  });

  it('the error classes state the outcome, and whether a retry is safe', async () => {
    const result = await run(
      'error-classes',
      `result = []
for status, method, *_ in given:
    error = error_for_status(status, method)
    result.append([status, method, error and error.outcome, error and error.safe_to_retry])
for status in (503, 502):
    error = error_for_status(status, 'POST', datetime.now())
    result.append([error.outcome, error.safe_to_retry])`,
      statusOutcomes,
    );
    expect(result).toEqual([...statusOutcomes, ['rejected', true], ['unknown', false]]);
  });

  it('the JSON parser returns JSON, and names the problem of any other body', async () => {
    const result = await run(
      'json-parsing',
      `result = []
for what, body, content_type, expected in given:
    try:
        value = parse_json(bytes.fromhex(body), content_type)
        result.append([what, 'deep value' if expected == 'deep value' else value])
    except BodyError as error:
        result.append([what, error.code])
result.append(parse_json(b'{"id":9007199254740993}', 'application/json')['id'] == 9007199254740993)`,
      jsonCases.map(([what, bytes, type, expected]) => [what, bytes.toString('hex'), type, expected]),
    );
    expect(result).toEqual([...jsonCases.map(([what, , , expected]) => [what, expected]), true]);
  });

  it('a schema error names the path of each problem, not its value', async () => {
    const result = await run(
      'schema-validation',
      `result = [list(parse_user({'id': 1, 'name': 'Ada', 'email': None, 'more': True}).__dict__)]
for value in ({'id': 'secret', 'name': '', 'email': None}, {'id': True, 'name': 'Ada'}, []):
    try:
        result.append(parse_user(value))
    except SchemaError as error:
        result.append([problem.split(':')[0] for problem in error.problems])
        assert 'secret' not in str(error)`,
    );
    expect(result).toEqual([['id', 'name', 'email', 'tags'], ['id', 'name'], ['id', 'email'], ['body']]);
  });

  it('the Retry-After parser accepts seconds and dates, and nothing else', async () => {
    const cases = [
      ['0', 0],
      ['120', 120],
      ['Fri, 01 Jan 2027 00:02:00 GMT', 120],
      ['Friday, 01-Jan-27 00:02:00 GMT', 120],
      ['Wed, 21 Oct 2015 07:28:00 GMT', 0],
      ['9'.repeat(400), 315_360_000],
      ['-5', null],
      ['soon', null],
      ['', null],
      [null, null],
    ];
    const result = await run(
      'retry',
      `now = datetime(2027, 1, 1, tzinfo=timezone.utc)
result = [[value, retry_after_seconds(value, now)] for value, _ in given]`,
      cases,
    );
    expect(result).toEqual(cases);
  });

  it('the retry loop retries only what is safe, with the documented attempts and backoff', { timeout: 20_000 }, async () => {
    const cases: Array<[call: Record<string, unknown>, expected: unknown]> = [
      ...[429, 500, 502, 503, 504].map((status): [Record<string, unknown>, unknown] => [
        { method: 'GET', path: `fails/py-${status}`, params: { with: status, times: 3 } },
        [200, 4, [1, 2, 4]],
      ]),
      ...[400, 401, 403, 404, 408, 501].map((status): [Record<string, unknown>, unknown] => [
        { method: 'GET', path: `fails/py-${status}`, params: { with: status } },
        [status, 1, []],
      ]),
      [{ method: 'GET', path: 'fails/py-all', params: { with: 503 } }, [503, 4, [1, 2, 4]]],
      [{ method: 'GET', path: 'fails/py-min-wait', params: { with: 503, times: 1, 'retry-after': 7 } }, [200, 2, [7]]],
      [{ method: 'GET', path: 'fails/py-past', params: { with: 503, times: 1, 'retry-after': '-5' } }, [200, 2, [1]]],
      [{ method: 'POST', path: 'fails/py-post', params: { with: 503 }, json: {} }, [503, 1, []]],
      [{ method: 'POST', path: 'fails/py-post-500', params: { with: 500, 'retry-after': 1 }, json: {} }, [500, 1, []]],
      [{ method: 'POST', path: 'fails/py-retry-after', params: { with: 429, times: 1, 'retry-after': 1 }, json: {} }, [200, 2, [1]]],
      [{ method: 'POST', path: 'fails/py-unprocessed', params: { with: 429, times: 1 }, json: {} }, [200, 2, [1]]],
      [{ method: 'POST', path: 'drops/py', json: {} }, ['unknown', false, []]],
      [{ method: 'POST', path: 'drops/py-key', json: {}, idempotency_key: 'k1' }, ['unknown', true, [1, 2, 4]]],
      [{ method: 'POST', path: `http://127.0.0.1:${await closedPort()}/`, json: {} }, ['not-sent', true, [1, 2, 4]]],
      [{ method: 'GET', path: 'cuts/py' }, [200, 2, [1]]],
      [{ method: 'GET', path: 'big/py', max_body: 50_000 }, ['unknown', false, []]],
      [{ method: 'GET', path: 'bomb/py', max_body: 50_000 }, ['unknown', false, []]],
      [{ method: 'GET', path: 'fails/py-far', params: { with: 503, 'retry-after': '9'.repeat(30) } }, [503, 1, [], 'retry_at']],
    ];
    const result = await run(
      'retry',
      `result = []
async with httpx.AsyncClient(base_url=base) as client:
    for arguments, _ in given:
        waits = []
        async def sleep(seconds):
            waits.append(seconds)
        try:
            response = await call(client, arguments.pop('method'), arguments.pop('path'), **arguments, rand=lambda: 1.0, sleep=sleep)
            result.append([response.status, response.attempts, waits] + (['retry_at'] if response.retry_at and response.retry_at.year > 2030 else []))
        except CallError as error:
            result.append([error.outcome, error.safe_to_retry, waits])`,
      cases,
    );
    expect(result).toEqual(cases.map(([, expected]) => expected));
    expect(api.to('POST /drops/py-key').map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1', 'k1', 'k1']);
  });

  it('the deadline ends a body that never completes', async () => {
    const result = await run(
      'retry',
      `started = time.monotonic()
async with httpx.AsyncClient(base_url=base) as client:
    try:
        result = await call(client, 'GET', 'drips/py', deadline=0.3)
    except CallError as error:
        result = [error.outcome, time.monotonic() - started < 3]`,
    );
    expect(result).toEqual(['unknown', true]);
  });

  it('the token bucket never exceeds its limit in any window', async () => {
    const result = z.object({ starts: z.array(z.array(z.number())), rejected: z.array(z.number()) }).parse(
      await run(
        'rate-limiting',
        `result = {'starts': []}
for pause in (0, 0.003, 0.09, 0.1, 0.101, 0.7):
    clock, nth = [1.0], [0]
    async def sleep(seconds):
        nth[0] += 1
        clock[0] += seconds if nth[0] % 2 == 0 else seconds * 0.9 + 1e-9
    bucket, starts = TokenBucket(10, 5, lambda: clock[0], sleep), []
    for n in range(60):
        await bucket.take(1e9)
        starts.append(clock[0] * 1000)
        clock[0] += 1.5 if n % 7 == 0 else pause
    result['starts'].append(starts)
bucket, result['rejected'] = TokenBucket(10, 2, lambda: 0.0), []
await bucket.take(0)
await bucket.take(0)
for _ in range(2):
    try:
        await bucket.take(0.099)
    except RateLimited as error:
        result['rejected'].append(round(error.wait, 6))`,
      ),
    );
    expect(result.starts.map((starts) => excessStarts(starts, 10, 5)).filter((worst) => worst > 0)).toEqual([]);
    expect(result.starts.flat()).toHaveLength(360);
    expect(result.rejected).toEqual([0.1, 0.1]);
  });

  it('the circuit breaker opens, becomes half-open and closes', async () => {
    const result = await run(
      'circuit-breaker',
      `import asyncio
from types import SimpleNamespace
clock, result, trials = [0.0], [], []
breaker = CircuitBreaker(now=lambda: clock[0])
async def send_all(*statuses):
    for status in statuses:
        async def send(_):
            if status == 0:
                raise ConnectionResetError
            return SimpleNamespace(status=status)
        try:
            await breaker.run(send)
        except ConnectionResetError:
            pass
        except CircuitOpen as error:
            result.append(round(error.wait, 3))
    result.append(breaker.state)
await send_all(503, 503, 503, 503, 200, 503, 503, 503, 503, 404)
await send_all(0)
clock[0] = 29.5
await send_all(200)
clock[0] = 30.0
trial_response = asyncio.get_running_loop().create_future()
async def pending(trial):
    trials.append(trial)
    return await trial_response
trial = asyncio.create_task(breaker.run(pending))
await asyncio.sleep(0)
await send_all(200)
trial_response.set_result(SimpleNamespace(status=200))
await trial
await send_all(200)
trial_response = asyncio.get_running_loop().create_future()
late = asyncio.create_task(breaker.run(pending))
await asyncio.sleep(0)
await send_all(503, 503, 503, 503, 503)
clock[0] = 60.0
await send_all(200)
trial_response.set_result(SimpleNamespace(status=503))
await late
await send_all(503)
clock[0] = 119.5
await send_all(200)
clock[0] = 120.0
await send_all(429, 404)
# A rate limit is not a failure.
await send_all(429, 429, 429, 429, 429)
result.append(trials)`,
    );
    const later = [0.5, 'open', 'closed', 'closed', [true, false]];
    expect(result).toEqual(['closed', 'open', 0.5, 'open', 0, 'half-open', 'closed', 'open', 'half-open', 'open', ...later]);
  });

  it('the degrader returns a fresh value, the fallback, a stale value, the default or an error', async () => {
    const result = await run(
      'degradation',
      `clock, logged = [0.0], []
async def up():
    return 1
async def other():
    return 2
async def down():
    raise Unavailable('503')
async def missing():
    raise KeyError('404')
degrader = Degrader(now=lambda: clock[0])
log = lambda key, step, error: logged.append(step)
result = []
async def get(key, *steps):
    try:
        found = await degrader.get(key, *steps, log=log)
        result.append([found.value, found.source, found.age, found.reason])
    except Exception as error:
        result.append(type(error).__name__)
await get('a', down)
await get('a', up)
clock[0] = 5.0
await get('a', down, other)
await get('a', down, down)
await get('b', down)
await get('a', missing)
await get('a', down, None, lambda: 3)
clock[0] = 86401.0
await get('a', down)
await get('a', down, None, lambda: 3)
result.append(logged)`,
    );
    expect(result).toEqual([
      'Unavailable',
      [1, 'network', 0, null],
      [2, 'fallback', 0, '503'],
      [1, 'stale', 5, '503'],
      'Unavailable',
      'KeyError',
      [1, 'stale', 5, '503'],
      'Unavailable',
      [3, 'default', 0, '503'],
      ['fresh', 'fresh', 'fresh', 'fallback', 'fresh', 'fresh', 'fresh', 'fresh'],
    ]);
  });

  it('a download leaves a complete file or none', async () => {
    const result = await run(
      'downloads',
      `file, result = os.path.join(folder, 'py-download'), []
listing = lambda: [name for name in os.listdir(folder) if name.startswith('py-download')]
async with httpx.AsyncClient(base_url=base) as client:
    for path, limit, deadline in (('big/py', 99999, 9), ('cuts/py-download', 1000, 9), ('fails/py-download?with=500', 1000, 9), ('zips/py', 1e5, 9), ('drips/py', 1e9, 0.2)):
        try:
            result.append(await download(client, path, file, limit, deadline))
        except Exception as error:
            result.append(type(error).__name__)
    result.append(listing())
    result.append(await download(client, 'big/py', file, 100000))
    result.append(listing())`,
    );
    expect(result).toEqual([
      'RuntimeError',
      'RemoteProtocolError',
      'RuntimeError',
      'RuntimeError',
      'TimeoutError',
      [],
      100_000,
      ['py-download'],
    ]);
  });

  it('the record reader yields each record, and limits their decoded size', async () => {
    const result = await run(
      'record-streams',
      `result = []
async with httpx.AsyncClient(base_url=base) as client:
    async def ids(path, *limits):
        try:
            result.append(len([1 async for record in read_records(client, path, *limits) if record['name'] == '\u00e9' * 50]))
        except RuntimeError as error:
            result.append(str(error))
    await ids('records/py', 10 ** 6)
    await ids('records/py?end=cut', 10 ** 6)
    await ids('records/py?end=no%0A', 10 ** 6)
    await ids('records/py', 50000)
    await ids('records/py', 10 ** 6, 20)
    await ids('bomb/py-records', 10 ** 6, 10 ** 9)
    await ids('fails/py-records?with=500', 10 ** 6)`,
    );
    expect(result).toEqual([
      1_000,
      'the body ends within line 2000',
      'line 2000 is not valid JSON',
      'the body is larger than 50000 bytes',
      'line 1 is longer than 20 bytes',
      'the body is larger than 1000000 bytes',
      'the server returned 500',
    ]);
  });

  it('an idempotency key belongs to one effect, and is reused while the outcome is unknown', async () => {
    const result = await run(
      'idempotency-keys',
      `once, keys, result = OnceOnly(), [], []
class Failed(Exception):
    pass
async def send(intent, n, outcome=None):
    async def post(key):
        keys.append(key)
        if outcome:
            error = Failed(outcome)
            error.outcome = outcome
            raise error
        return 201
    try:
        result.append(await once.send(intent, {'n': n}, post))
    except (Failed, KeyConflict) as error:
        result.append(type(error).__name__)
await send('a', 1, 'rejected')
await send('a', 2, 'unknown')
await send('a', 1)
await send('a', 2, 'rejected')
await asyncio.gather(send('a', 2), send('a', 2))
await send('b', 2)
result.append([keys.index(key) for key in keys])`,
    );
    expect(result).toEqual(['Failed', 'Failed', 'KeyConflict', 'Failed', 201, 201, 201, [0, 1, 1, 1, 4]]);
  });

  it('the slots limit concurrent calls and the queue, and run the queue in order', async () => {
    const result = await run(
      'concurrency',
      `slots, began, ends, result = Slots(2, 3), [], {}, []
def work(n):
    async def run():
        began.append(n)
        ends[n] = asyncio.get_running_loop().create_future()
        await ends[n]
    return run
tasks = [asyncio.create_task(slots.run(work(n))) for n in range(5)]
await asyncio.sleep(0)
try:
    await slots.run(work(5))
except Overloaded as error:
    result.append(str(error))
tasks[3].cancel()
await asyncio.wait({tasks[3]})
result.append(list(began))
for n in (0, 1, 2, 4):
    while n not in ends:
        await asyncio.sleep(0)
    ends[n].set_result(None)
await asyncio.gather(*tasks, return_exceptions=True)
result.append(began)`,
    );
    expect(result).toEqual([fullQueue, [0, 1], [0, 1, 2, 4]]);
  });

  it('the endpoint test requires each expectation in every sample, and reports the nearest rank', async () => {
    const result = await run(
      'endpoint-tests',
      `result = [[percentile([4, 1, 3, 2], percent) for percent in (50, 90, 99, 100, 0)]]
async with httpx.AsyncClient(base_url=base) as client:
    good = dict(status=200, content_type='application/json', json={'status': 'up', 'checks': 1}, p90=60.0, samples=4)
    for path, expected in (
        ('turns/py', good), ('turns/py', {**good, 'json': {'checks': True}, 'p90': 0.0}), ('drops/py-test', {**good, 'samples': 1})
    ):
        report = await test_endpoint(client, path, **expected)
        result.append([report.ok, [[one.check, one.ok, one.actual] for one in report.assertions if not one.check.startswith('time')]])`,
    );
    expect(result).toEqual([
      [2, 4, 4, 4, 1],
      [
        true,
        [
          ['status', true, '200'],
          ['content type', true, 'application/json'],
          ['json status', true, 'up'],
          ['json checks', true, '1'],
        ],
      ],
      [
        false,
        [
          ['status', false, '503'],
          ['content type', true, 'application/json'],
          ['json checks', false, '1'],
        ],
      ],
      [false, [['response', false, 'RemoteProtocolError']]],
    ]);
  });

  it('the log contains id, status and time, without the query', async () => {
    const result = await run(
      'logging',
      `result = []
async with httpx.AsyncClient(base_url=base, transport=LoggingTransport(log=result.append)) as client:
    await client.get('py-log', params={'key': 'secret'})
    try:
        await client.get('drops/py-log')
    except httpx.TransportError:
        pass`,
    );
    expect(result).toEqual([
      {
        requestId: api.to('GET /py-log').at(-1)?.headers['x-request-id'],
        serverRequestId: 'served',
        method: 'GET',
        url: `${api.url}py-log`,
        status: 200,
        ms: expect.any(Number),
      },
      expect.objectContaining({ status: null, error: 'RemoteProtocolError' }),
    ]);
  });

  it('the retry example reads a page, and reports any other status', async () => {
    const result = await run(
      'retry',
      `read = await read_users(base, 2)
try:
    await read_users(base + 'needs/py-example/', 1)
    result = 'no error'
except RuntimeError as error:
    result = [read, str(error)]`,
    );
    expect(result).toEqual([{ url: '/users?page=2' }, 'the API returned 401']);
  });

  it('the webhook receiver accepts signed events only, and processes each once', async () => {
    const result = await run(
      'webhooks',
      `verified = []
secret, at = given['secret'], given['nowSeconds']
for title, body, headers, later, expected in given['events']:
    try:
        verified.append([title, verify(body.encode(), headers, secret, at + later)])
    except InvalidSignature:
        verified.append([title, 'rejected'])
title, body, headers, *_ = given['events'][0]
seen = []
fails = [True, False]
async def process(event_id, event):
    seen.append([event_id, event])
    await asyncio.sleep(0)
    if fails.pop(0):
        raise RuntimeError('the database is down')
receiver = Receiver(secret, process)
async def receive(text=body):
    return await receiver.receive(text.encode(), headers, at)
both = await asyncio.gather(receive(), receive())
result = [verified, [*both, await receive(), await receive(), await receive('{')], seen]`,
      webhooks,
    );
    const event = [webhooks.events[0][4], { test: 2_432_232_314 }];
    expect(result).toEqual([
      webhooks.events.map(([title, , , , expected]) => [title, expected]),
      [500, 500, 200, 200, 400],
      [event, event],
    ]);
  });
});
