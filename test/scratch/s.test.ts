import { it } from 'vitest';
import { checkConfig } from '../../src/config/load-config.js';
import { describeProblem } from '../../src/config/problem.js';

const cases: [string, string?][] = [
  [
    'apis:\n  github:\n    baseUrl: https://api.github.com\n    retry:\n      atempts: 0\n      baseMs: -5\n      maxMs: soon\n    timeout: {}\n',
  ],
  ['apis:\n  x: {}\n'],
  ['apis:\n  X_Y: {baseUrl: https://a.example}\n'],
  ['apis:\n  x:\n'],
  ['apis:\n'],
  [''],
  ['# only\n'],
  ['- a\n'],
  ['text'],
  ['apis: [1]'],
  ['apis: {}\napis: {}\n'],
  ['apis:\n\tx: 1\n'],
  ['apis:\n  x:\n    baseUrl: ftp://u:p@x.example\n'],
  ['apis:\n  x:\n    baseUrl: https://u:hunter2secret99@x.example/a?b\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    auth:\n      type: beerer\n      token: s3cr3t-0123456789\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    auth:\n      type: bearer\n      tokn: s3cr3t-0123456789\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    auth:\n      token: {s3cr3t0123456789}\n      type: bearer\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    auth: { type: bearer, token: ${env:X} }\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    auth:\n      type: bearer\n      token: ${GITHUB_TOKEN}\n'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    description: a ${env:FOO}\n    headers: {Authorization: 12}\n'],
  [
    'apis:\n  x:\n    baseUrl: https://x.example\n    cache: true\n    breaker: {failures: 0}\n    allow: {methods: [FETCH], paths: [orders]}\n    retry: {budget: {ratoi: 1}}\n',
  ],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    tls: {cert: "-----BEGIN CERTIFICATE-----"}\n'],
  ['adHoc: true'],
  ['adHoc: {headers: {a: b}, hosts: ["http://x"]}'],
  ['apis: *x'],
  ['a: &x [*x]'],
  ['<<: {a: 1}'],
  ['__proto__: {apis: {}}'],
  ['"__proto__":\n  polluted: 1\napis: {}'],
  ['? {a: 1}\n: 2'],
  ['[['.repeat(3000)],
  ['- '.repeat(2000)],
  ['a: '.repeat(300)],
  [
    'a: &a ["x","x","x","x","x","x","x","x","x"]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n',
  ],
  ['apis: !!js/function x'],
  ['--- {}\n--- {}'],
  ['%FOO\n---\na: 1'],
  ['{"apis": {"x": {"baseUrl": "https://x.example",}}}', 'c.json'],
  ['{\n\t"apis": {\n\t\t"x": {"baseUrl": "https://x.example" "a": 1}\n}}', 'c.json'],
  ['{\n  // c\n "apis": {}}', 'c.json'],
  ["{'apis': {}}", 'c.json'],
  ['{\n\t"apis": {\n\t\t"x": {"baseUrl": "https://x.example"}\n}}', 'c.json'],
  ['{"apis": {}, "apis": {}}', 'c.json'],
  ['', 'c.json'],
  ['{"apis": ', 'c.json'],
  ['[]', 'c.json'],
  ['\ufeff{}', 'c.json'],
  ['apis:\r\n  x:\r\n    baseUrl: nope\r\n'],
  ['defaults: {retry: {attempts: 99}}\napis: {a: {baseUrl: https://a.example}, b: {baseUrl: https://b.example}}'],
  ['defaults: {baseUrl: https://x.example, auth: {type: none}}'],
  ['skills: {dirs: skills}\nscripts: {sandbox: on}'],
  ['apis:\n  x:\n    baseUrl: https://x.example\n    proxy: socks5://user:passw0rd@x\n    headers:\n      X-Api-Key: abc\n'],
  [
    'apis:\n  x:\n    baseUrl: https://x.example\n    proxy: http://user:passw0rd@x:3128\n    headers:\n      X-Api-Key: abc\n      Authorization: Bearer abcdef\n    auth: {type: oauth2, grant: client-credentials}\n',
  ],
  [
    'apis:\n  x:\n    baseUrl: https://x.example\n    proxy: http://user:passw0rd@x:3128\n    headers:\n      X-Api-Key: abc\n      Authorization: Bearer abcdef\n    auth: {type: basic, username: a, password: bbb}\n',
  ],
  ['apis:\n  x: &x\n    baseUrl: https://x.example\n  y: *x\n  z: *nope\n'],
  ['fallback: 1\nnetwrk: 1\n$schema: 1'],
];
it('x', async () => {
  for (const [t, f = 'c.yaml'] of cases) {
    const r = await checkConfig(t, f);
    console.log(
      JSON.stringify(t.slice(0, 100)) +
        '\n' +
        (r.ok
          ? 'OK ' + JSON.stringify(r.config.apis.length) + r.config.warnings.map((w) => '\n  W ' + describeProblem(w)).join('')
          : r.problems.map((p) => '   ' + describeProblem(p)).join('\n')),
    );
  }
});
