import { spawnSync } from 'node:child_process';
import { defineConfig } from 'vitest/config';

const inNamespaces = ['namespace', 'namespace-apis', 'namespace-oauth'].map((name) => `test/http/transport/${name}.test.ts`);

/** Programs from Debian's packages that some tests start for real: how to see that they are there, and who needs them. */
const programs = [
  {
    packages: 'python3-httpbin python3-gunicorn',
    probe: ['/usr/bin/python3', '-c', 'import httpbin, gunicorn'],
    tests: ['test/http/client/client.test.ts'],
  },
  {
    packages: 'python3-httpx python3-jwt',
    probe: ['/usr/bin/python3', '-c', 'import httpx, jwt'],
    tests: ['test/bundled-skill/api-integration-documents.test.ts', 'test/bundled-skill/examples.test.ts'],
  },
  {
    packages: 'bash curl',
    probe: ['bash', '-c', 'command -v curl'],
    tests: ['test/bundled-skill/test-endpoint-script.test.ts', 'test/bench/smoke.test.ts'],
  },
  {
    packages: 'bubblewrap',
    probe: ['bwrap', '--ro-bind', '/', '/', '--unshare-pid', '--unshare-net', '--proc', '/proc', 'true'],
    tests: ['test/skills/scripts/hostile.test.ts'],
  },
  {
    packages: 'openssl',
    probe: ['openssl', 'version'],
    tests: [
      'test/http/transport/tls.test.ts',
      'test/http/transport/connection.test.ts',
      'test/http/probe/certificate.test.ts',
      'test/http/probe/phases.test.ts',
      'test/cli/test-command.test.ts',
      'test/bench/smoke.test.ts',
      'test/http/auth/mutual-tls.test.ts',
      'test/http/transport/downgrade.test.ts',
      ...inNamespaces,
    ],
  },
  {
    packages: 'iproute2 util-linux, and user namespaces',
    probe: ['unshare', '-rnm', 'sh', '-c', 'ip link set lo up && ip address add fd00:ec2::254/128 dev lo && mount -t tmpfs none /run'],
    tests: inNamespaces,
  },
];

/** Where a program is missing, its tests are left out and named; in CI they run all the same, and fail. */
const leftOut =
  process.env.CI === 'true'
    ? []
    : programs.filter(({ probe: [command = '', ...args] }) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0);
for (const { packages, tests } of leftOut) process.stderr.write(`left out: ${tests.join(', ')}; needs apt-get install ${packages}\n`);

/** They hold the wall clock to a bound, so they run when nothing else does. */
const timed = ['test/http/client/chaos.test.ts', 'test/http/transport/faults.test.ts'];
const exclude = leftOut.flatMap(({ tests }) => tests);

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Two cores: more workers than that make spawned servers wait for each other. Files share the modules of their worker,
        // because reading those anew for each of a hundred files took a quarter of the time.
        test: { name: 'side by side', include: ['test/**/*.test.ts'], exclude: [...timed, ...exclude], maxWorkers: 2, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: timed, exclude, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
