import { parseUrl } from '../../runtime/url.js';
import { type Environment, proxyHeaders } from './proxy.js';

/** Variables that `proxy: env` reads. */
const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/**
 * Returns the secrets in a proxy option: the password as written and decoded, and the credentials as the proxy receives
 * them. A user name without a password is a token.
 */
export function proxySecrets(proxy: string, env: Environment): string[] {
  const texts = proxy === 'env' ? variables.flatMap((name) => env[name] ?? []) : [proxy];
  return texts.flatMap((text) => {
    const url = parseUrl(text);
    if (url === undefined || (url.username === '' && url.password === '')) return [];
    const secret = new URL(url);
    if (secret.password === '') secret.password = secret.username;
    secret.username = '';
    return [secret.password, Buffer.from(basicOf(secret), 'base64').toString().slice(1), basicOf(url)];
  });
}

function basicOf(url: URL): string {
  return (proxyHeaders(url)['proxy-authorization'] ?? '').replace(/^Basic /, '');
}
