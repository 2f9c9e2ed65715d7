import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** An API on loopback that behaves like real ones: it fails at first, has large lists and pages, and an error page in HTML. */
export interface DemoApi {
  readonly url: string;
  readonly server: Server;
}

export async function startDemoApi(): Promise<DemoApi> {
  const routes = createRoutes();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://demo');
    const route = routes[url.pathname] ?? notFound;
    route(url, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the demo API is not listening on a port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}

type Route = (url: URL, response: ServerResponse, request: IncomingMessage) => void;

const invoiceCount = 2000;
const pageSize = 20;
const lastPage = 3;

function createRoutes(): Readonly<Record<string, Route>> {
  let flaky = 0;
  return {
    '/orders': ({ searchParams }, response) =>
      json(response, 200, { status: searchParams.getAll('status'), orders: [{ id: 7, total: '19.90' }] }),
    '/health': (_url, response) => json(response, 500, { error: 'the database is not responding' }),
    '/flaky': (_url, response) => {
      flaky += 1;
      if (flaky === 1) return json(response, 503, { error: 'busy' });
      if (flaky === 2) return json(response, 429, { error: 'too many requests' }, { 'retry-after': '1' });
      json(response, 200, { done: true });
    },
    '/invoices': (_url, response) => json(response, 200, { total: invoiceCount, data: Array.from({ length: invoiceCount }, invoice) }),
    '/customers': ({ searchParams }, response, { headers }) => {
      const page = Number(searchParams.get('page') ?? 1);
      const customers = Array.from({ length: pageSize }, (_, n) => ({ id: (page - 1) * pageSize + n + 1 }));
      const link = page < lastPage ? { link: `<http://${headers.host}/customers?page=${page + 1}>; rel="next"` } : {};
      json(response, 200, customers, link);
    },
    '/report': (_url, response) => response.writeHead(500, { 'content-type': 'text/html' }).end(errorPage),
  };
}

function notFound({ pathname }: URL, response: ServerResponse): void {
  json(response, 404, { error: `${pathname} not found` });
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const invoice = (_: unknown, n: number) => ({ id: n + 1, customer: `customer ${n % 90}`, total: `${n}.90`, paid: n % 7 !== 0 });

/** Debug pages of frameworks consist of styles and scripts for the most part. */
const errorPage = `<!doctype html><html><head><title>OperationalError at /report</title>
<style>${'.frame { color: #333; font-family: monospace; padding: 4px 0 }\n'.repeat(200)}</style></head>
<body><h1>OperationalError at /report</h1><pre class="exception_value">relation "reports" does not exist</pre>
<script>${'render();'.repeat(300)}</script></body></html>`;
