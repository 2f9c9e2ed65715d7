import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Starts stand-ins for the APIs that the pages name, on the ports of http and https, with certificates that programs trust. */
export async function startStandIns(folder, hosts) {
  const { ca, key, cert } = createCertificates(folder, hosts);
  const servers = [createServer(redirect), createTlsServer({ key, cert }, respond)];
  await Promise.all(servers.map((server, index) => new Promise((resolve) => server.listen([80, 443][index], resolve))));
  return { ca, close: () => servers.forEach((server) => void server.close(server.closeAllConnections())) };
}

function createCertificates(folder, hosts) {
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const create = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '90'];
  openssl(...create, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Example Root CA');
  writeFileSync(join(folder, 'names'), `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}\n`);
  const request = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(...request, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=api.example.com');
  const sign = ['x509', '-req', '-in', 'request.pem', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '60'];
  openssl(...sign, '-extfile', 'names', '-out', 'cert.pem');
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  return { ca: join(folder, 'ca.pem'), key: read('key.pem'), cert: read('cert.pem') };
}

function redirect({ headers, url }, response) {
  response.writeHead(301, { location: `https://${headers.host}${url}` }).end();
}

const orders = Array.from({ length: 60 }, (_, n) => ({ id: n + 1, status: n % 7 === 0 ? 'failed' : 'paid', total: 10 * n }));

/** What each API returns: the least that the pages state about it. */
const routes = {
  'api.github.com/repos/nodejs/node': { full_name: 'nodejs/node', open_issues_count: 1700 },
  'api.github.com/zen': 'Practicality beats purity.',
  'api.example.com/health': { status: 'ok' },
  'api.example.com/v1/items': { items: [{ id: 1 }, { id: 2 }] },
  'api.example.com/orders': { data: orders },
  'api.example.com/slow': { status: 'ok' },
};

/** Time until the first byte of a slow endpoint. */
const slowMs = 180;

async function respond(request, response) {
  const { pathname } = new URL(request.url, 'https://stand-in');
  if (pathname === '/slow') await setTimeout(slowMs);
  const needsToken = /^(\/v\d\/orders|\/user)$/.test(pathname);
  const send = (status, body, type = 'application/json') => {
    const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    response.writeHead(status, headers).end(type === 'application/json' ? JSON.stringify(body) : body);
  };
  if (needsToken && request.headers.authorization === undefined) return send(401, { error: 'a token is required' });
  if (needsToken) return send(200, pathname === '/user' ? { login: 'octocat' } : orders);
  const body = routes[`${request.headers.host}${pathname}`];
  if (body === undefined) return send(404, { error: 'not found' });
  if (typeof body === 'string') return send(200, body, 'text/plain');
  send(200, body);
}
