import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { noConfig } from '../../src/config/config.js';
import { checkConfig } from '../../src/config/load-config.js';
import { describeProblem } from '../../src/documents/problem.js';

async function problemsOf(text: string, file = 'c.yaml'): Promise<string[]> {
  const loaded = await checkConfig(text, file);
  return loaded.ok ? [] : loaded.problems.map(describeProblem);
}

async function load(text: string, file = '/etc/c.yaml'): Promise<Config> {
  const loaded = await checkConfig(text, file);
  if (!loaded.ok) throw new Error(loaded.problems.map(describeProblem).join('\n'));
  return loaded.config;
}

/** An API with these lines below it. */
const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');

describe('a wrong file', () => {
  it('has every problem told, each with its line, column, path, rule and value, and the key that was meant', async () => {
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
      'c.yaml:12:3: apis.other.baseUrl is required; it must be a text',
      'c.yaml:14:22: defaults.retry.attempts must be at most 10; got 99',
    ]);
  });

  it.each([
    ['an empty file', '', 'c.yaml: the file is empty; to write a starter, type: api-integration-mcp config init --force'],
    ['comments alone', '# apis:\n', 'c.yaml: the file is empty; to write a starter, type: api-integration-mcp config init --force'],
    ['a list', '- apis\n', 'c.yaml: the file must be a mapping, with keys such as apis, defaults and adHoc'],
    ['a text', 'apis', 'c.yaml: the file must be a mapping, with keys such as apis, defaults and adHoc'],
    ['a key without a value', 'apis:\n', 'c.yaml:1:1: apis is there, but empty: give it a value, or leave the key out'],
    ['a wrong type', 'apis: [1]', 'c.yaml:1:7: apis must be a mapping; got a list'],
    ['a repeated key', 'apis: {}\napis: {}', 'c.yaml:2:1: this line repeats a key that was there before'],
    ['a repeated key of two types', 'apis: {}\n1: a\n"1": b', 'c.yaml:3:1: 1 repeats a key that was there before'],
    ['a tab', 'apis:\n\tx: 1', 'c.yaml:2:1: this line is indented by a tab; YAML wants spaces'],
    ['two documents', '{}\n---\n{}', 'c.yaml:2:1: this line begins a second document; a configuration is one'],
    ['a tag', 'apis: !!js/function x', 'c.yaml:1:7: this line has a tag (!…) that means nothing here'],
    [
      'a merge key',
      'a: &a {}\n<<: *a',
      'c.yaml:2:1: this line has a merge key (<<), which YAML 1.2 has no more; what all APIs share goes into defaults',
    ],
    ['an alias for nothing', 'apis: *x', 'c.yaml:1:7: apis is an alias (*) for an anchor (&) that is not there before it'],
    ['an alias for what it is in', 'a: &x [*x]', 'c.yaml:1:8: a.0 is an alias (*) for something that it is itself a part of'],
    ['a key that is no text', '? {a: 1}\n: 2', 'c.yaml:1:3: this line has a key that is no plain text'],
    ['__proto__', '"__proto__": {apis: {}}', 'c.yaml:1:1: this line has a key __proto__, which can not be a name here'],
    ['deep nesting', '['.repeat(5000) + ']'.repeat(5000), 'c.yaml: the file is nested too deeply'],
    ['deep lists', '- '.repeat(5000), 'c.yaml: the file is nested too deeply'],
    ['CRLF', 'apis:\r\n  x:\r\n    baseUrl: nope\r\n', 'c.yaml:3:14: apis.x.baseUrl must be an absolute URL; got "nope"'],
    ['a number that is no number', api('retry: {baseMs: .nan}'), 'c.yaml:4:21: apis.x.retry.baseMs must be a number; got NaN'],
    [
      'an API with an odd name',
      'apis: {X_Y: {baseUrl: "https://x.example"}}',
      'c.yaml:1:8: apis.X_Y is no name: it must be lower-case letters and digits, joined by single hyphens, dots or underscores',
    ],
    [
      'no http',
      'apis: {x: {baseUrl: "ftp://x.example"}}',
      'c.yaml:1:21: apis.x.baseUrl must be an http or https URL without user name and password, written out; got ••••',
    ],
    [
      'an unknown way to authenticate',
      api('auth: {type: beerer}'),
      'c.yaml:4:18: apis.x.auth.type must be one of none, api-key, bearer, basic, oauth2, jwt, aws-sigv4; got "beerer"',
    ],
    [
      'a key of another way to authenticate',
      api('auth: {type: basic, username: u, tokn: t}'),
      'c.yaml:4:38: apis.x.auth.tokn is not a known key; known here: type, username, password',
    ],
    [
      'a version that reads as a number',
      api('headers: {X-Version: 12}'),
      'c.yaml:4:26: apis.x.headers.X-Version must be a text; put it in quotes; got ••••',
    ],
    [
      'options that go together',
      api('tls: {cert: "-----BEGIN CERTIFICATE-----"}'),
      'c.yaml:4:5: apis.x.tls is refused: cert and key go together',
    ],
    [
      'a client that has no certificate to be known by',
      api('auth: {type: oauth2, grant: client-credentials, clientId: a, tokenEndpoint: "https://x/t", clientAuthentication: mutual-tls}'),
      'c.yaml:4:118: apis.x.auth.clientAuthentication needs tls.cert and tls.key for mutual-tls; got "mutual-tls"',
    ],
    [
      'what is no default',
      'defaults: {auth: {type: none}}',
      expect.stringContaining('c.yaml:1:12: defaults.auth is not a known key; known here: headers, '),
    ],
    ['headers of bare URLs', 'adHoc: {headers: {a: b}}', expect.stringContaining('c.yaml:1:9: adHoc.headers is not a known key')],
    ['a wrong header', api('headers: {"a b": x}'), 'c.yaml:4:15: apis.x.headers.a b is no name: it must be the name of a header field'],
    [
      'a header that frames',
      api('headers: {Content-Length: "4"}'),
      'c.yaml:4:15: apis.x.headers.Content-Length is no name: it must not be a field that frames the message',
    ],
    [
      'a header of two lines',
      api('headers: {a: "x\\ny"}'),
      'c.yaml:4:18: apis.x.headers.a must be one line of characters that a header field can have; got ••••',
    ],
    [
      'a fallback that is no http',
      api('fallback: {baseUrls: ["ftp://x"]}'),
      'c.yaml:4:27: apis.x.fallback.baseUrls.0 must be an http or https URL without user name and password, written out; got "ftp://x"',
    ],
  ])('says of %s where and why', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });

  it('is refused when its aliases would make it huge', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) lines.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    expect(await problemsOf(lines.join('\n'))).toEqual(['c.yaml: the file becomes too large by its aliases']);
  });

  it('tells a hundred problems, and how many more there are', async () => {
    const problems = await problemsOf(Array.from({ length: 130 }, (_, index) => `key${index}: 1`).join('\n'));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toBe('c.yaml: the file has 30 more problems');
  });

  it.each([
    ['a comment', '{\n  // no\n "apis": {}}', 'c.json:2:3'],
    ['a comma at an end', '{"apis": {},}', 'c.json:1:12'],
    ['a missing comma', '{\n\t"apis": {}\n\t"adHoc": false}', 'c.json:3:2'],
    ['single quotes', "{'apis': {}}", 'c.json:1:2'],
    ['an early end', '{"apis": ', 'c.json:1:10'],
  ])('that is named .json is JSON: %s is refused', async (_, text, place) => {
    const [problem, ...more] = await problemsOf(text, 'c.json');
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^${place}: this line is not JSON here: `));
  });
});

describe('secrets in a wrong file', () => {
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
  ])('are in no message: %j', async (text) => {
    const problems = await problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).not.toContain(secret);
    expect((await problemsOf(text, 'c.json')).join('\n')).not.toContain(secret);
  });
});

describe('references', () => {
  it.each([
    [
      '${NAME}',
      'has a "${" that begins no reference; there are ${env:NAME}, ${file:path} and ${command:["program","argument"]}; "$${" stands for a literal "${"',
    ],
    ['${env:}', 'needs the name of an environment variable, as in ${env:NAME}'],
    ['a ${env:B', 'has a reference without the "}" that ends it'],
    ['${file: }', 'needs a path, as in ${file:/run/secrets/token}'],
    [
      '${command:op read x}',
      'needs a program and its arguments as a JSON array of texts, as in ${command:["pass","show","github"]}; no shell reads it',
    ],
  ])('that are wrong are problems with their line: %s', async (text, rule) => {
    expect(await problemsOf(api('auth:', '  type: bearer', `  token: '${text}'`))).toEqual([`c.yaml:6:14: apis.x.auth.token ${rule}`]);
  });

  it('are refused where nothing reads them', async () => {
    expect(await problemsOf(api('description: by ${env:USER}'))).toEqual([
      'c.yaml:4:18: apis.x.description has a reference, and those are read in auth, headers, query, tls, proxy alone',
    ]);
    expect((await problemsOf('apis: {x: {baseUrl: "https://${env:HOST}/"}}')).join()).toContain('written out');
  });
});

describe('credentials in the clear', () => {
  it('are a warning, but within this machine', async () => {
    const { warnings } = await load(`apis:
  shop: { baseUrl: "http://shop.example/v1", auth: { type: bearer, token: "\${env:T}" } }
  keyed: { baseUrl: "http://10.1.2.3/", headers: { x-api-key: "\${env:K}" } }
  open: { baseUrl: "http://open.example/" }
  here: { baseUrl: "http://127.0.0.1:8080/", auth: { type: bearer, token: "\${env:T}" } }
  sso:
    baseUrl: https://sso.example/
    auth: { type: oauth2, grant: client-credentials, issuer: "http://id.example", clientId: c, clientSecret: "\${env:S}" }
`);
    const rule = 'is http: whoever is on the way can read the credentials that are sent there; let it be https';
    expect(warnings.map(describeProblem)).toEqual([
      `/etc/c.yaml:2:20: apis.shop.baseUrl ${rule}`,
      `/etc/c.yaml:3:21: apis.keyed.baseUrl ${rule}`,
      `/etc/c.yaml:8:62: apis.sso.auth.issuer ${rule}`,
    ]);
  });
});

describe('a literal secret', () => {
  it('is a warning that names its line, and how to write it', async () => {
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
    expect(warnings.map(describeProblem)).toEqual([
      '/etc/c.yaml:4:49: apis.x.auth.password holds a secret in plain text; let it name one instead, such as ${env:X_PASSWORD} or ${file:/run/secrets/x}',
      expect.stringContaining('/etc/c.yaml:6:18: apis.x.headers.X-Api-Key holds a secret'),
      expect.stringContaining('/etc/c.yaml:8:20: apis.x.query.token holds a secret'),
      expect.stringContaining('/etc/c.yaml:9:12: apis.x.proxy holds a secret'),
    ]);
  });

  it('is none where it is named', async () => {
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

describe('a right file', () => {
  it('means the same when it says nothing as when it is not there', async () => {
    const { file, ...empty } = await load('{}');
    const { allow } = empty.adHoc === false ? {} : empty.adHoc;
    expect(file).toBe('/etc/c.yaml');
    expect({ ...empty, adHoc: { allow: { methods: allow?.methods } } }).toEqual(noConfig);
  });

  it('puts what an API says over the defaults: mappings are merged, lists and false replace', async () => {
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
      timeouts: { deadlineMs: 7000, connectMs: 100, attemptMs: 30_000 },
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
    // What widens, and what may hold a credential, is not for URLs that an agent chooses.
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

  it('lets an API have its methods: GET, HEAD and OPTIONS where it lists none', async () => {
    const { apis } = await load(api('allow: {paths: [/a]}'));
    expect(apis[0]?.definition.allow).toEqual({ methods: ['GET', 'HEAD', 'OPTIONS'], paths: ['/a'] });
  });

  it('switches bare URLs off', async () => {
    expect((await load('adHoc: false')).adHoc).toBe(false);
  });

  it('has folders of skills that begin at its own', async () => {
    const config = await load('skills: {dirs: [skills, /opt/skills]}\nscripts: {sandbox: required}');
    expect(config.skills.dirs).toEqual(['/etc/skills', '/opt/skills']);
    expect(config.scripts).toMatchObject({ sandbox: 'required', concurrency: 4 });
  });

  it('may be JSON, may name its schema, and may use aliases', async () => {
    const json = '{\n\t"$schema": "./schema.json",\n\t"apis": {"x": {"baseUrl": "https://x.example/\\u00e9"}}\n}';
    expect((await load(json, 'c.json')).apis.map(({ name }) => name)).toEqual(['x']);
    const yaml = '# yaml-language-server: $schema=x\napis:\n  a: &a {baseUrl: https://x.example}\n  b: *a\n';
    expect((await load(yaml)).apis.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
