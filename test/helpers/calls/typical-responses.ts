import {
  articles,
  companies,
  failure,
  file,
  issues,
  packument,
  pods,
  rows,
  shapes,
  stripeCharges,
} from '../../../bench/answers/bodies.mjs';
import { djangoPage } from '../django-page.js';

export interface TypicalResponse {
  readonly name: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Default: 1. */
  readonly attempts?: number;
  /** Arguments of the call. */
  readonly args?: Readonly<Record<string, unknown>>;
}

const json = (name: string, value: unknown, more: Partial<TypicalResponse> = {}): TypicalResponse => ({
  name,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
  ...more,
});

const nginx =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n';

const csv = `station,date,temperature,rain\r\n${Array.from({ length: 2000 }, (_, n) => `st-${n % 40},2026-03-${(n % 28) + 1},${(n % 300) / 10},${n % 9}\r\n`).join('')}`;

const log = Array.from(
  { length: 3000 },
  (_, n) => `2026-11-26T06:${String(n % 60).padStart(2, '0')}:00Z INFO request ${n} served in ${n % 90} ms\n`,
).join('');

const events = Array.from({ length: 40 }, (_, n) => `data: {"choices":[{"delta":{"content":"word ${n} "}}]}\n\n`).join('');

const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${Array.from({ length: 200 }, (_, n) => `<item><title>Story ${n}</title><link>https://news.example/${n}</link></item>`).join('')}</channel></rss>`;

/** Responses that APIs return often, small and large, and the calls that read them. */
export const typicalResponses: readonly TypicalResponse[] = [
  json('one object', { id: 7, name: 'tea', price: '4.20', tags: ['green', 'loose'] }),
  json('a page of 30 issues', issues()),
  json('100 charges', stripeCharges()),
  json('100 charges, selected', stripeCharges(), { args: { select: 'data[].id' } }),
  json('60 pods', pods()),
  json('100 companies', companies()),
  json('a document of 2,000 versions', packument()),
  json('the shape of a document of 2,000 versions', packument(), { args: { view: 'shape' } }),
  json('20,000 rows', rows(20_000)),
  json('200 features with coordinates', shapes()),
  json('articles', articles(undefined)),
  json('a file in Base64', file()),
  json('an error with a long trace', failure(), { status: 422 }),
  json('a missing resource', { message: 'Not Found', documentation_url: 'https://docs.example/rest' }, { status: 404 }),
  json('GraphQL errors', { data: { user: null }, errors: [{ message: 'Could not resolve to a User', type: 'NOT_FOUND', path: ['user'] }] }),
  {
    name: 'a debug page of Django',
    status: 500,
    headers: { 'content-type': 'text/html' },
    body: djangoPage('OperationalError', 'no such table: app_widget', 128_000),
  },
  { name: 'an error page of nginx', status: 502, headers: { 'content-type': 'text/html' }, body: nginx },
  { name: 'an error page of nginx after four attempts', status: 502, headers: { 'content-type': 'text/html' }, body: nginx, attempts: 4 },
  { name: 'CSV of 2,000 lines', headers: { 'content-type': 'text/csv' }, body: csv },
  { name: 'a log of 3,000 lines', headers: { 'content-type': 'text/plain' }, body: log },
  { name: 'a stream of 40 events', headers: { 'content-type': 'text/event-stream' }, body: events },
  { name: 'a feed of 200 items', headers: { 'content-type': 'application/rss+xml' }, body: feed },
  { name: 'a PDF', headers: { 'content-type': 'application/pdf' }, body: Buffer.from(`%PDF-1.7\n${'\0'.repeat(9000)}`) },
  { name: 'no content', status: 204 },
];
