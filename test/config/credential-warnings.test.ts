import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/load-config.js';
import { describeDiagnostic } from '../../src/documents/diagnostic.js';

const api = (...lines: string[]) => ['apis:', '  x:', '    baseUrl: https://x.example', ...lines.map((line) => `    ${line}`)].join('\n');

async function warningsOf(text: string): Promise<string[]> {
  const loaded = await checkConfig(text, 'c.yaml');
  if (!loaded.ok) throw new Error(loaded.problems.map(describeDiagnostic).join('\n'));
  return loaded.config.warnings.map(describeDiagnostic);
}

async function problemsOf(text: string): Promise<string[]> {
  const loaded = await checkConfig(text, 'c.yaml');
  return loaded.ok ? [] : loaded.problems.map(describeDiagnostic);
}

describe('credential that starts with a scheme', () => {
  it.each([
    ['bearer, token: "Bearer ${env:T}"', 'auth.token', 'Bearer', 'adds "Bearer "; remove it'],
    ['bearer, token: "bearer ${command:["pass","t"]}"', 'auth.token', 'bearer', 'adds "Bearer "; remove it'],
    ['bearer, token: " Bearer  ${file:t}"', 'auth.token', 'Bearer', 'adds "Bearer "; remove it'],
    ['bearer, token: "Token ${env:T}"', 'auth.token', 'Token', 'use auth.type api-key with name: Authorization and prefix: Token'],
    ['bearer, token: "Basic ${env:T}"', 'auth.token', 'Basic', 'use auth.type api-key with name: Authorization and prefix: Basic'],
    ['basic, username: me, password: "Basic ${env:T}"', 'auth.password', 'Basic', 'adds "Basic "; remove it'],
  ])('causes a warning for type %s', async (auth, path, scheme, rest) => {
    const quoted = auth.replace(/\["pass","t"\]/, '[\\"pass\\",\\"t\\"]');
    const warnings = await warningsOf(api(`auth: { type: ${quoted} }`));
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^c\\.yaml:4:\\d+: apis\\.x\\.${path} starts with "${scheme} ", but auth\\.type`)),
    ]);
    expect(warnings[0]).toContain(rest);
  });

  it.each([
    'auth: { type: bearer, token: "${env:BEARER}" }',
    'auth: { type: bearer, token: "bearer-${env:T}" }',
    'auth: { type: api-key, name: Authorization, value: "Token ${env:T}" }',
    'auth: { type: api-key, name: Authorization, prefix: Token, value: "${env:T}" }',
    'auth: { type: basic, username: "Basic user", password: "${env:T}" }',
    'headers: { Authorization: "Bearer ${env:T}" }',
  ])('causes no warning where it is right: %s', async (line) => {
    expect(await warningsOf(api(line))).toEqual([]);
  });
});

describe('secret reference that is not resolved', () => {
  it.each([
    ['${env:BASE}'],
    ['${env:BASE}/v1'],
    ['https://${env:HOST}/v1'],
    ['https://user:${env:PASSWORD}@x.example'],
    ['${file:base}'],
    ['${command:[\\"base\\"]}'],
  ])('causes one error in the baseUrl %s', async (baseUrl) => {
    expect(await problemsOf(`apis:\n  x: { baseUrl: "${baseUrl}" }\n`)).toEqual([
      'c.yaml:2:17: apis.x.baseUrl contains a secret reference; references work only in auth, headers, query, tls, proxy, store',
    ]);
  });

  it.each([
    ['a number', 'timeouts: { deadlineMs: "${env:MS}" }', 'apis.x.timeouts.deadlineMs'],
    ['a word', 'allow: { methods: ["${env:METHOD}"] }', 'apis.x.allow.methods.0'],
    ['a URL', 'fallback: { baseUrls: ["${env:OTHER}"] }', 'apis.x.fallback.baseUrls.0'],
  ])('causes one error in %s', async (_what, line, path) => {
    const problems = await problemsOf(api(line));
    expect(problems).toEqual([expect.stringContaining(`: ${path} contains a secret reference`)]);
  });

  it('does not hide the errors of other options', async () => {
    expect(await problemsOf(`${api('cahce: false')}\n  y: { baseUrl: "\${env:Y}" }\n`)).toHaveLength(2);
  });
});
