import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { noConfig } from '../../src/config/config.js';
import { checkConfig } from '../../src/config/load-config.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';
import { ownCommand } from '../../src/runtime/own-command.js';

async function problemsOf(text: string, file = 'c.yaml'): Promise<string[]> {
  const loaded = await checkConfig(text, file);
  return loaded.ok ? [] : loaded.problems.map(describeDiagnostic);
}

async function load(text: string, file = '/etc/c.yaml'): Promise<Config> {
  const loaded = await checkConfig(text, file);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeDiagnostic).join('\n'));
  return loaded.config;
}

/** Returns a configuration with one API that has these additional lines. */
const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');

describe('checkConfig with an invalid file', () => {
  it('reports every error with line, column, path, rule and value, and suggests the intended key', async () => {
    const text = `apis:
  github:
    baseUrl: https://api.github.com
    retry:
      atempts: 3
      baseMs: -5
      maxMs: soon
    base_url: https://x.example
    cache: true
    allow:
      methods: [GET, FETCH]
  other: {}
defaults:
  retry: { attempts: 99 }
`;
    expect(await problemsOf(text)).toEqual([
      'c.yaml:5:7: apis.github.retry.atempts is not a known key; did you mean attempts?',
      'c.yaml:6:15: apis.github.retry.baseMs must be at least 1; got -5',
      'c.yaml:7:14: apis.github.retry.maxMs must be a number; got "soon"',
      'c.yaml:8:5: apis.github.base_url is not a known key; did you mean baseUrl?',
      'c.yaml:9:12: apis.github.cache must be false or a mapping; got true',
      'c.yaml:11:22: apis.github.allow.methods.1 must be one of GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE; got "FETCH"',
      'c.yaml:12:3: apis.other.baseUrl is required; it must be a string',
      'c.yaml:14:22: defaults.retry.attempts must be at most 10; got 99',
    ]);
  });

  it.each([
    ['an empty file', '', `c.yaml: the file is empty; to create a starter file, run: ${ownCommand('config init --force c.yaml')}`],
    [
      'a file of comments',
      '# apis:\n',
      `c.yaml: the file is empty; to create a starter file, run: ${ownCommand('config init --force c.yaml')}`,
    ],
    ['a top-level list', '- apis\n', 'c.yaml: the file must be a mapping with keys such as apis, defaults and adHoc'],
    ['a top-level string', 'apis', 'c.yaml: the file must be a mapping with keys such as apis, defaults and adHoc'],
    ['a key without a value', 'apis:\n', 'c.yaml:1:1: apis has no value; set one or remove the key'],
    ['a wrong type', 'apis: [1]', 'c.yaml:1:7: apis must be a mapping; got a list'],
    ['a duplicate key', 'apis: {}\napis: {}', 'c.yaml:2:1: this line is a duplicate key'],
    ['a duplicate key of another type', 'apis: {}\n1: a\n"1": b', 'c.yaml:3:1: 1 is a duplicate key'],
    ['a tab', 'apis:\n\tx: 1', 'c.yaml:2:1: this line is indented with a tab; use spaces'],
    ['two documents', '{}\n---\n{}', 'c.yaml:2:1: this line starts a second document; a configuration file must contain one'],
    ['a tag', 'apis: !!js/function x', 'c.yaml:1:7: this line has an unsupported tag (!…)'],
    [
      'a merge key',
      'a: &a {}\n<<: *a',
      'c.yaml:2:1: this line has a merge key (<<), which YAML 1.2 does not support; move shared settings to defaults',
    ],
    ['an alias without an anchor', 'apis: *x', 'c.yaml:1:7: apis is an alias (*) without a preceding anchor (&)'],
    ['a recursive alias', 'a: &x [*x]', 'c.yaml:1:8: a.0 is an alias (*) that refers to one of its own parents'],
    ['a key that is a mapping', '? {a: 1}\n: 2', 'c.yaml:1:3: this line has a key that is not a plain string'],
    ['the key __proto__', '"__proto__": {apis: {}}', 'c.yaml:1:1: this line has the key __proto__, which is not allowed'],
    ['deep nesting', '['.repeat(5000) + ']'.repeat(5000), 'c.yaml: the file is nested too deeply'],
    ['deep lists', '- '.repeat(5000), 'c.yaml: the file is nested too deeply'],
    ['a file with CRLF', 'apis:\r\n  x:\r\n    baseUrl: nope\r\n', 'c.yaml:3:14: apis.x.baseUrl must be an absolute URL; got "nope"'],
    ['NaN', api('retry: {baseMs: .nan}'), 'c.yaml:4:21: apis.x.retry.baseMs must be a number; got NaN'],
    [
      'an invalid API name',
      'apis: {X_Y: {baseUrl: "https://x.example"}}',
      'c.yaml:1:8: apis.X_Y is not a valid name: it must be lowercase letters and digits, joined by single hyphens, dots or underscores',
    ],
    [
      'a base URL with another scheme',
      'apis: {x: {baseUrl: "ftp://x.example"}}',
      'c.yaml:1:21: apis.x.baseUrl must be an http or https URL without user name, password or references; got ••••',
    ],
    [
      'an unknown auth type',
      api('auth: {type: beerer}'),
      'c.yaml:4:18: apis.x.auth.type must be one of none, api-key, bearer, basic, oauth2, jwt, aws-sigv4; got "beerer"',
    ],
    [
      'a key of another auth type',
      api('auth: {type: basic, username: u, tokn: t}'),
      'c.yaml:4:38: apis.x.auth.tokn is not a known key; known keys: type, username, password',
    ],
    [
      'an unquoted version, which is a number in YAML',
      api('headers: {X-Version: 12}'),
      'c.yaml:4:26: apis.x.headers.X-Version must be a string; put it in quotes; got ••••',
    ],
    [
      'tls.cert without tls.key',
      api('tls: {cert: "-----BEGIN CERTIFICATE-----"}'),
      'c.yaml:4:5: apis.x.tls is invalid: cert and key must be set together',
    ],
    [
      'mutual-tls without a client certificate',
      api('auth: {type: oauth2, grant: client-credentials, clientId: a, tokenEndpoint: "https://x/t", clientAuthentication: mutual-tls}'),
      'c.yaml:4:118: apis.x.auth.clientAuthentication is invalid: mutual-tls requires tls.cert and tls.key; got "mutual-tls"',
    ],
    [
      'auth as a default',
      'defaults: {auth: {type: none}}',
      expect.stringContaining('c.yaml:1:12: defaults.auth is not a known key; known keys: headers, '),
    ],
    ['headers of bare URLs', 'adHoc: {headers: {a: b}}', expect.stringContaining('c.yaml:1:9: adHoc.headers is not a known key')],
    [
      'an invalid header name',
      api('headers: {"a b": x}'),
      'c.yaml:4:15: apis.x.headers.a b is not a valid name: it must be a valid header name',
    ],
    [
      'a message framing header',
      api('headers: {Content-Length: "4"}'),
      'c.yaml:4:15: apis.x.headers.Content-Length is not a valid name: it must not be a message framing header, such as Host or Content-Length',
    ],
    [
      'a header value of two lines',
      api('headers: {a: "x\\ny"}'),
      'c.yaml:4:18: apis.x.headers.a must be one line of characters allowed in header values; got ••••',
    ],
    [
      'a fallback URL with another scheme',
      api('fallback: {baseUrls: ["ftp://x"]}'),
      'c.yaml:4:27: apis.x.fallback.baseUrls.0 must be an http or https URL without user name, password or references; got "ftp://x"',
    ],
  ])('reports the position and the rule for %s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('rejects a file whose aliases expand to a huge document', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    expect(await problemsOf(lines.join('\n'))).toEqual(['c.yaml: the file becomes too large when its aliases are expanded']);
  });

  it('reports 100 errors and the number of further ones', async () => {
    const problems = await problemsOf(Array.from({ length: 130 }, (_, index) => `key${index}: 1`).join('\n'));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('c.yaml: the file has 30 more problems');
  });

  it.each([
    ['a comment', '{\n  // no\n "apis": {}}', 'c.json:2:3'],
    ['a trailing comma', '{"apis": {},}', 'c.json:1:12'],
    ['a missing comma', '{\n\t"apis": {}\n\t"adHoc": false}', 'c.json:3:2'],
    ['single quotes', "{'apis': {}}", 'c.json:1:2'],
    ['a truncated value', '{"apis": ', 'c.json:1:10'],
  ])('rejects %s in a .json file', async (_, text, place) => {
    expect(await problemsOf(text, 'c.json')).toEqual([
      `${place}: this line is not valid JSON at this position; check for missing double quotes, comments, and missing or trailing commas (for YAML, name the file .yaml)`,
    ]);
  });
});

describe('errors of checkConfig', () => {
  const secret = 's3cr3t-9f8e7d6c5b4a';

  it.each([
    api(`auth: {type: bearer, tokn: ${secret}}`),
    api(`auth: {type: ${secret}, token: a}`),
    api('auth:', '  type: bearer', `  token: {${secret}}`),
    api(`auth: ${secret}`),
    api(`headers: ${secret}`),
    api(`retry: {attempts: ${secret}}`),
    api(`proxy: socks5://user:${secret}@proxy.example`),
    api(`tls: {key: ${secret}, cert: ${secret}}`),
    api(`auth: {type: bearer, token: "${secret}\${NOPE}"}`),
    api(`auth: {type: bearer, token: "\${env:${secret}}"}`),
    api(`auth: {type: bearer, token: ${secret}`),
    api(`auth: {type: bearer, token: "${secret}\\q"}`),
    api(`auth: {type: bearer, token: *${secret}}`),
    `apis: {x: {baseUrl: "https://user:${secret}@x.example"}}`,
    `${secret}: 1`,
    secret,
  ])('shows no secret of the file in an error: %j', async (text) => {
    const problems = await problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).not.toContain(secret);
    expect((await problemsOf(text, 'c.json')).join('\n')).not.toContain(secret);
  });
});

describe('secret references', () => {
  it.each([
    [
      '${NAME}',
      'contains a "${" that does not start a reference; valid references: ${env:NAME}, ${file:path} and ${command:["program","argument"]}; to write a literal "${", use "$${"',
    ],
    ['${env:}', 'needs the name of an environment variable, such as ${env:NAME}'],
    ['a ${env:B', 'contains a reference without the closing "}"'],
    ['${file: }', 'needs a path, such as ${file:/run/secrets/token}'],
    [
      '${command:op read x}',
      'needs a JSON array of strings (program and arguments), such as ${command:["pass","show","github"]}; no shell is involved',
    ],
  ])('rejects an invalid reference with its position: %s', async (text, rule) => {
    expect(await problemsOf(api('auth:', '  type: bearer', `  token: '${text}'`))).toEqual([`c.yaml:6:14: apis.x.auth.token ${rule}`]);
  });

  it('rejects references in options that do not resolve them', async () => {
    expect(await problemsOf(api('description: by ${env:USER}'))).toEqual([
      'c.yaml:4:18: apis.x.description contains a secret reference; references work only in auth, headers, query, tls, proxy, store',
    ]);
    expect(await problemsOf('apis: {x: {baseUrl: "https://${env:HOST}/"}}')).toContain(
      'c.yaml:1:21: apis.x.baseUrl contains a secret reference; references work only in auth, headers, query, tls, proxy, store',
    );
  });
});

describe('warnings of checkConfig', () => {
  it('warns about credentials sent over http, except to loopback', async () => {
    const { warnings } = await load(`apis:
  shop: { baseUrl: "http://shop.example/v1", auth: { type: bearer, token: "\${env:T}" } }
  keyed: { baseUrl: "http://10.1.2.3/", headers: { x-api-key: "\${env:K}" } }
  open: { baseUrl: "http://open.example/" }
  local: { baseUrl: "http://127.0.0.1:8080/", auth: { type: bearer, token: "\${env:T}" } }
  sso:
    baseUrl: https://sso.example/
    auth: { type: oauth2, grant: client-credentials, issuer: "http://id.example", clientId: c, clientSecret: "\${env:S}" }
`);
    const rule = 'uses http, so anyone on the network path can read the credentials; use https';
    expect(warnings.map(describeDiagnostic)).toEqual([
      `/etc/c.yaml:2:20: apis.shop.baseUrl ${rule}`,
      `/etc/c.yaml:3:21: apis.keyed.baseUrl ${rule}`,
      `/etc/c.yaml:8:62: apis.sso.auth.issuer ${rule}`,
    ]);
  });

  it('warns about secrets in plain text and names a reference to use instead', async () => {
    const { warnings } = await load(
      api(
        'auth: {type: basic, username: me, password: hunter2}',
        'headers:',
        '  X-Api-Key: abc',
        '  Accept: text/plain',
        'query: {token: t}',
        'proxy: http://me:pw@proxy.example',
      ),
    );
    const ruleFor = (variable: string) =>
      `contains a secret in plain text; use a reference instead, such as \${env:${variable}} or \${file:/run/secrets/x}`;
    expect(warnings.map(describeDiagnostic)).toEqual([
      `/etc/c.yaml:4:49: apis.x.auth.password ${ruleFor('X_PASSWORD')}`,
      `/etc/c.yaml:6:18: apis.x.headers.X-Api-Key ${ruleFor('X_X_API_KEY')}`,
      `/etc/c.yaml:8:20: apis.x.query.token ${ruleFor('X_TOKEN')}`,
      `/etc/c.yaml:9:12: apis.x.proxy ${ruleFor('X_PROXY')}`,
    ]);
  });

  it('does not warn about secret references', async () => {
    const { warnings } = await load(
      api(
        'auth: {type: basic, username: me, password: "${env:PW}"}',
        'headers: {Authorization: "Token ${file:t}", X-CSRF-Token: fetch}',
        'proxy: "http://me:${env:PW}@proxy.example"',
      ),
    );
    expect(warnings).toEqual([]);
  });
});

describe('checkConfig with a valid file', () => {
  it('returns the same configuration for an empty file as for none', async () => {
    const { file, ...empty } = await load('{}');
    const { allow } = empty.adHoc === false ? {} : empty.adHoc;
    expect(file).toBe('/etc/c.yaml');
    expect({ ...empty, adHoc: { allow: { methods: allow?.methods } } }).toEqual(noConfig);
  });

  it('merges the defaults into each API; lists and false replace them', async () => {
    const { apis, adHoc } = await load(`
defaults:
  timeouts: {deadlineMs: 5000, connectMs: 100}
  headers: {Accept: text/plain, X-Gateway: 'yes'}
  query: {a: '1'}
  allow: {methods: [GET, POST]}
  deny: {paths: [/admin/**]}
  network: {allowLocal: true}
  breaker: false
  cache: {keepMs: 1}
apis:
  one:
    baseUrl: https://one.example
    timeouts: {deadlineMs: 7000}
    headers: {accept: application/json}
    allow: {methods: [GET]}
    breaker: {failures: 2}
    cache: false
  two:
    baseUrl: https://two.example
`);
    const [one, two] = apis.map(({ definition }) => definition);
    expect(one).toMatchObject({
      name: 'one',
      timeouts: { deadlineMs: 7000, connectMs: 100 },
      headers: { accept: 'application/json', 'X-Gateway': 'yes' },
      query: { a: '1' },
      allow: { methods: ['GET'] },
      deny: { paths: ['/admin/**'] },
      network: { allowLocal: true },
      breaker: { failures: 2 },
      cache: false,
    });
    expect(one?.headers).not.toHaveProperty('Accept');
    expect(two).toMatchObject({
      name: 'two',
      timeouts: { deadlineMs: 5000 },
      allow: { methods: ['GET', 'POST'] },
      breaker: false,
      cache: { keepMs: 1 },
    });
    // Bare URLs do not inherit options that widen access or may contain credentials.
    expect(adHoc).toMatchObject({
      timeouts: { deadlineMs: 5000 },
      headers: {},
      query: {},
      allow: { methods: ['GET', 'HEAD', 'OPTIONS'] },
      deny: { paths: ['/admin/**'] },
      network: { allowLocal: false },
      breaker: false,
    });
  });

  it('allows GET, HEAD and OPTIONS by default', async () => {
    const { apis } = await load(api('allow: {paths: [/a]}'));
    expect(apis[0]?.definition.allow).toEqual({ methods: ['GET', 'HEAD', 'OPTIONS'], paths: ['/a'] });
  });

  it('disables bare URLs with adHoc: false', async () => {
    expect((await load('adHoc: false')).adHoc).toBe(false);
  });

  it('resolves skills folders relative to its own folder', async () => {
    const config = await load('skills: {dirs: [skills, /opt/skills]}\nscripts: {sandbox: required}');
    expect(config.skills.dirs).toEqual(['/etc/skills', '/opt/skills']);
    expect(config.scripts).toMatchObject({ sandbox: 'required', concurrency: 4 });
  });

  it('accepts JSON, a $schema key and YAML aliases', async () => {
    const json = '{\n\t"$schema": "./schema.json",\n\t"apis": {"x": {"baseUrl": "https://x.example/\\u00e9"}}\n}';
    expect((await load(json, 'c.json')).apis.map(({ name }) => name)).toEqual(['x']);
    const yaml = '# yaml-language-server: $schema=x\napis:\n  a: &a {baseUrl: https://x.example}\n  b: *a\n';
    expect((await load(yaml)).apis.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
