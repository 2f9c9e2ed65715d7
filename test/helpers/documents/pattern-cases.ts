/** What the error classes make of a status: the outcome and whether a retry is safe, or null without an error. */
export const statusOutcomes: readonly (readonly [status: number, method: string, outcome: string | null, safeToRetry: boolean | null])[] = [
  [204, 'GET', null, null],
  [302, 'GET', 'rejected', false],
  [400, 'GET', 'rejected', false],
  [401, 'GET', 'rejected', false],
  [403, 'GET', 'rejected', false],
  [404, 'GET', 'rejected', false],
  [429, 'POST', 'rejected', true],
  [500, 'GET', 'unknown', true],
  [502, 'POST', 'unknown', false],
];

/** Bodies, and what the JSON parser makes of them: the value, the code of the error, or `deep value`. */
export const jsonCases: readonly (readonly [title: string, bytes: Buffer, type: string | null, expected: unknown])[] = [
  ['an object', Buffer.from('{"a":[1,"x",null]}'), 'application/json', { a: [1, 'x', null] }],
  ['a suffix type', Buffer.from('{}'), 'application/problem+json; charset=utf-8', {}],
  ['a byte order mark', Buffer.from('\ufeff{"a":1}'), 'application/json', { a: 1 }],
  ['UTF-16', Buffer.from('\ufeff{"a":"\u00e9"}', 'utf16le'), 'application/json', { a: '\u00e9' }],
  ['Latin-1', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'application/json; charset="iso-8859-1"', { a: '\u00e9' }],
  ['HTML', Buffer.from('<p>'), 'text/html', 'not-json'],
  ['no type', Buffer.from('{}'), null, 'not-json'],
  ['nothing', Buffer.from(' '), 'application/json', 'empty'],
  ['half a document', Buffer.from('{"a"'), 'application/json', 'syntax'],
  ['NaN', Buffer.from('{"a":NaN}'), 'application/json', 'syntax'],
  ['bytes that are not text', Buffer.from([0x22, 0xff, 0x22]), 'application/json', 'charset'],
  ['an unknown charset', Buffer.from('{}'), 'application/json; charset=klingon', 'charset'],
  ['100 levels', Buffer.from(`${'['.repeat(100)}${']'.repeat(100)}`), 'application/json', 'deep value'],
  ['101 levels', Buffer.from(`${'['.repeat(101)}${']'.repeat(101)}`), 'application/json', 'too-deep'],
  ['100,000 levels', Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'application/json', 'too-deep'],
];

/** The largest number of starts beyond the limit of any window; 0 or less is correct. */
export function excessStarts(starts: readonly number[], ratePerSecond: number, burst: number): number {
  let worst = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < starts.length; from += 1) {
    for (let to = from; to < starts.length; to += 1) {
      const seconds = ((starts[to] ?? 0) - (starts[from] ?? 0)) / 1_000;
      worst = Math.max(worst, to - from + 1 - (burst + ratePerSecond * seconds));
    }
  }
  return Math.round(worst * 1e6) / 1e6;
}

/** Message of a full queue of three calls. */
export const fullQueue = '3 calls are already waiting: start fewer concurrent calls';

const eventBody = '{"test": 2432232314}';
const eventHeaders = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

/** A secret, and events with what verification makes of them: the id, or `rejected`. The first is signed by openssl. */
export const webhooks = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  nowSeconds: 1_614_265_330,
  events: [
    ['a signed event', eventBody, eventHeaders, 0, 'msg_p5jXN8AQM9LWM0D4loKWxJek'],
    [
      'one of several signatures',
      eventBody,
      { ...eventHeaders, 'webhook-signature': `v1,AAAA v1a,x ${eventHeaders['webhook-signature']}` },
      0,
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
    ],
    ['a body with another space', '{"test":2432232314}', eventHeaders, 0, 'rejected'],
    ['another id', eventBody, { ...eventHeaders, 'webhook-id': 'msg_other' }, 0, 'rejected'],
    [
      'a signature of another version',
      eventBody,
      { ...eventHeaders, 'webhook-signature': eventHeaders['webhook-signature'].replace('v1', 'v2') },
      0,
      'rejected',
    ],
    ['no signature', eventBody, { ...eventHeaders, 'webhook-signature': '' }, 0, 'rejected'],
    ['a recorded event, sent later', eventBody, eventHeaders, 301, 'rejected'],
    ['an event from the future', eventBody, eventHeaders, -301, 'rejected'],
    ['a timestamp that is not a number', eventBody, { ...eventHeaders, 'webhook-timestamp': '1614265330.0' }, 0, 'rejected'],
  ] as const,
};
