import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Programs that tests start for real: the Debian packages, and a command that succeeds if they are installed. */
const programs: Readonly<Record<string, { readonly packages: string; readonly probe: readonly [string, ...string[]] }>> = {
  httpbin: { packages: 'python3-httpbin python3-gunicorn', probe: ['/usr/bin/python3', '-c', 'import httpbin, gunicorn'] },
  httpx: { packages: 'python3-httpx python3-jwt', probe: ['/usr/bin/python3', '-c', 'import httpx, jwt'] },
  python3: { packages: 'python3', probe: ['/usr/bin/python3', '-c', 'import xml.etree.ElementTree'] },
  curl: { packages: 'bash curl', probe: ['bash', '-c', 'command -v curl'] },
  bubblewrap: {
    packages: 'bubblewrap',
    probe: ['bwrap', '--ro-bind', '/', '/', '--unshare-pid', '--unshare-net', '--proc', '/proc', 'true'],
  },
  proxies: { packages: 'nginx-light haproxy', probe: ['sh', '-c', 'test -x /usr/sbin/nginx && test -x /usr/sbin/haproxy'] },
  promtool: { packages: 'prometheus', probe: ['promtool', '--version'] },
  openssl: { packages: 'openssl', probe: ['openssl', 'version'] },
  redis: { packages: 'redis-server', probe: [process.env.REDIS_SERVER ?? 'redis-server', '--version'] },
  namespaces: {
    packages: 'iproute2 util-linux, and user namespaces',
    probe: ['unshare', '-rnm', 'sh', '-c', 'ip link set lo up && ip address add fd00:ec2::254/128 dev lo && mount -t tmpfs none /run'],
  },
};

/** The first lines of a test file can state `// needs: <program>, <program>` and `// alone`. */
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => {
    const head = /^(?:\/\/[^\n]*\n)*/.exec(readFileSync(join(root, 'test', file), 'utf8'))?.[0] ?? '';
    const needs = /^\/\/ needs: (.*)$/m.exec(head)?.[1]?.split(', ') ?? [];
    for (const name of needs) if (programs[name] === undefined) throw new Error(`test/${file} needs ${name}, which is not a known program`);
    return { file: `test/${file}`, needs, isAlone: /^\/\/ alone\b/m.test(head) };
  });

/** Tests whose program is missing are skipped and listed. In CI they run and fail. */
const missing =
  process.env.CI === 'true'
    ? []
    : Object.entries(programs)
        .filter(([name]) => tests.some(({ needs }) => needs.includes(name)))
        .filter(
          ([
            ,
            {
              probe: [command, ...args],
            },
          ]) => spawnSync(command, args, { stdio: 'ignore' }).status !== 0,
        );
const skipped = new Set<string>();
for (const [name, { packages }] of missing) {
  const files = tests.filter(({ needs }) => needs.includes(name)).map(({ file }) => file);
  for (const file of files) skipped.add(file);
  process.stderr.write(`skipped: ${files.join(', ')}; requires apt-get install ${packages}\n`);
}

const alone = tests.filter(({ isAlone }) => isAlone).map(({ file }) => file);

export default defineConfig({
  test: {
    root,
    // Some limits are those of real time, which a loaded machine can miss once. The report names what was repeated.
    retry: process.env.CI === 'true' ? 1 : 0,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        // Three for two cores, because many tests wait for spawned servers. Files share the modules of their worker, because
        // loading them for each of a hundred files took a quarter of the time.
        test: { name: 'parallel', include: ['test/**/*.test.ts'], exclude: [...alone, ...skipped], maxWorkers: 3, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone, exclude: [...skipped], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
