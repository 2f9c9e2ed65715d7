import { type HttpServer, type SeenRequest, startHttpServer } from './http-server.js';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
}

export interface TokenServer extends HttpServer {
  /** The forms that were posted, in order. */
  readonly forms: URLSearchParams[];
  /** What it does from now on. */
  answer: (form: URLSearchParams, request: SeenRequest, n: number) => Reply;
}

/** A token as the standard has it; `n` makes each another one. */
export const granted = (n: number, more: object = {}): Reply => ({
  body: { access_token: `access-${n}`, token_type: 'Bearer', expires_in: 3600, ...more },
});
export const refusal = (error: string, status = 400): Reply => ({ status, body: { error, error_description: 'upstream text' } });

/** A real token endpoint on 127.0.0.1 that answers as the test says; by default with a new token each time. */
export async function startTokenServer(): Promise<TokenServer> {
  const forms: URLSearchParams[] = [];
  const server = await startHttpServer((request, response) => {
    const form = new URLSearchParams(request.body.toString());
    if (request.method === 'POST') forms.push(form);
    const { status = 200, headers, body } = own.answer(form, request, forms.length);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const own: TokenServer = Object.assign(server, {
    forms,
    answer: (_form: URLSearchParams, _request: SeenRequest, n: number) => granted(n),
  });
  return own;
}
