import { type HttpServer, type SeenRequest, startHttpServer } from './http-server.js';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; strings are sent unchanged. */
  readonly body?: unknown;
}

export interface TokenServer extends HttpServer {
  /** Posted forms, in order. */
  readonly forms: URLSearchParams[];
  /** Creates the reply to a request; `n` is the number of posted forms. */
  respond: (form: URLSearchParams, request: SeenRequest, n: number) => Reply | Promise<Reply>;
}

/** Creates a token response (RFC 6749 §5.1) whose token differs for each `n`. */
export const tokenReply = (n: number, more: object = {}): Reply => ({
  body: { access_token: `access-${n}`, token_type: 'Bearer', expires_in: 3600, ...more },
});
/** Creates an error response (RFC 6749 §5.2). */
export const oauthErrorReply = (error: string, status = 400): Reply => ({ status, body: { error, error_description: 'upstream text' } });

/** Starts a token endpoint on 127.0.0.1. Default: `respond` returns a new token for each request. */
export async function startTokenServer(): Promise<TokenServer> {
  const forms: URLSearchParams[] = [];
  const server = await startHttpServer(async (request, response) => {
    const form = new URLSearchParams(request.body.toString());
    if (request.method === 'POST') forms.push(form);
    const { status = 200, headers, body } = await tokenServer.respond(form, request, forms.length);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  const tokenServer: TokenServer = Object.assign(server, {
    forms,
    respond: (_form: URLSearchParams, _request: SeenRequest, n: number) => tokenReply(n),
  });
  return tokenServer;
}
