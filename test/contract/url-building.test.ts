import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** Text that is put together and then read as a URL: a value in it could change where the request goes. */
const builtUrls: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a template given to URL', pattern: /\b(?:new URL|URL\.canParse|URL\.parse|parseUrl|parseHttpUrl|parseTarget)\(\s*`[^`]*\$\{/g },
  { what: 'a sum given to URL', pattern: /\b(?:new URL|URL\.canParse|URL\.parse|parseUrl|parseHttpUrl)\(\s*[^,()]*['"`)\]\w]\s\+\s/g },
  { what: 'a template with a scheme', pattern: /`[^`\n]*\bhttps?:\/\/[^`\n]*\$\{/g },
  { what: 'a template with a host after it', pattern: /`[^`\n]*\$\{[^}]*\}:?\/\/[^`\n]*\$\{/g },
  { what: 'a value in a query string', pattern: /`[^`\n]*[?&][\w-]+=\$\{/g },
  { what: 'a path assigned by hand', pattern: /\.(?:pathname|href|host|hostname|search)\s*\+?=\s*[`'"\w]/g },
];

/** Where that is the purpose, and why it is safe. */
const known: Readonly<Record<string, string>> = {
  'http/semantics/request-target.ts: a template given to URL':
    'the one place where a path joins a base; what comes out is checked against the base',
  'http/client/create-fetch.ts: a template given to URL': 'as fetch joins them; belowBase holds the result against the base',
  'http/transport/guard/allowlist-entry.ts: a template given to URL': 'reads an entry of the configuration as a host',
  'http/transport/guard/allowlist-entry.ts: a template with a scheme': 'the same',
  'http/transport/no-proxy.ts: a template given to URL': 'reads an entry of NO_PROXY as a host',
  'http/transport/no-proxy.ts: a template with a scheme': 'the same',
  'http/access/redact-responses.ts: a template given to URL':
    'what is left of a URL without the secret in it; it is shown and never called',
  'http/access/redact-responses.ts: a template with a host after it': 'the same',
  'http/access/policy/host-pattern.ts: a template given to URL': 'reads a pattern of the configuration as a host',
  'http/access/policy/host-pattern.ts: a template with a scheme': 'the same',
  'http/access/policy/host-pattern.ts: a template with a host after it': 'the same',
  'http/semantics/query-text.ts: a path assigned by hand': 'a query as it is spelled, followed by encoded parameters',
  'http/pagination/next-request.ts: a path assigned by hand': 'the host of the request, of which a link has another spelling',
  'http/auth/aws-sigv4.ts: a path assigned by hand': 'the same path, spelled as AWS signs it',
  'config/masked-definition.ts: a template with a host after it': 'printed: a URL without its password',
  'cli/commands/demo-api.ts: a template with a scheme': 'the address of its own server on loopback',
  'cli/commands/demo-api.ts: a value in a query string': 'the number of the next page of its own list',
  'server/response-resources.ts: a value in a query string': 'positions of a stored response, which are integers',
  'server/serve-http.ts: a template with a scheme': 'printed: where this server listens',
};

describe('URLs', () => {
  it('allows URLs built from text only in the known places', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return builtUrls.filter(({ pattern }) => text.match(pattern) !== null).map(({ what }) => `${file}: ${what}`);
    });
    expect(found.filter((place) => !Object.hasOwn(known, place)).sort()).toEqual([]);
  });

  it('forbids URL.canParse, which is wrong about Latin-1 hosts on Node 20', () => {
    const found = files.filter((file) => /URL\.canParse\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('lists no known place that no longer exists', () => {
    const found = new Set(
      files.flatMap((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        return builtUrls.filter(({ pattern }) => text.match(pattern) !== null).map(({ what }) => `${file}: ${what}`);
      }),
    );
    expect(Object.keys(known).filter((place) => !found.has(place))).toEqual([]);
  });

  it.each([
    'new URL(`https://api.example/users/$<id>`)',
    'new URL(base + path)',
    'fetch(`$<base>/users/$<id>?page=$<page>`)',
    'url.pathname = `/users/$<id>`',
    'const at = `$<scheme>://$<host>`',
  ])('detects %s', (line) => {
    const code = line.replace(/<(\w+)>/g, '{$1}');
    expect(builtUrls.some(({ pattern }) => code.match(pattern) !== null)).toBe(true);
  });
});
