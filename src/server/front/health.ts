import { type HttpRoute, refuseWrites } from './http-route.js';

/** What the probes of an orchestrator or a load balancer see. */
export interface HealthState {
  readonly isDraining: boolean;
  /** States of what the server uses, such as the shared store and the issuers. They are shown, and do not make the server unready. */
  readonly parts: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/**
 * Returns the routes of the probes. They are public, because probes call an address and send no credentials. A part that is
 * away does not make the server unready: it would for every node at the same time, and calls go on without it.
 */
export function healthRoutes(state: () => HealthState): HttpRoute[] {
  const route = (path: string, result: () => { status: number; body: Record<string, unknown> }): HttpRoute => ({
    path,
    isPublic: true,
    handle(request, response) {
      if (refuseWrites(request, response)) return;
      const { status, body } = result();
      const text = JSON.stringify(body);
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : text);
    },
  });
  return [
    route('/healthz', () => ({ status: 200, body: { status: 'ok' } })),
    route('/readyz', () => {
      const { isDraining, parts } = state();
      if (isDraining) return { status: 503, body: { status: 'unready', reasons: ['draining'], ...parts } };
      return { status: 200, body: { status: 'ready', ...parts } };
    }),
  ];
}
