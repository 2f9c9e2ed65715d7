import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The defaults of a configured API, except that the rate limiter would hold the bench back. */
const rateLimit = { perSecond: 100_000, burst: 100_000 };

/** Writes a configuration with `apis` APIs, of which the bench calls the first, and returns how to start the executable. */
export async function writeConfig(folder, { url, apis = 1 }) {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  const definitions = Array.from({ length: apis }, (_, n) => [n === 0 ? 'bench' : `bench-${n}`, { baseUrl: url, rateLimit }]);
  const file = join(folder, `config-${apis}.json`);
  await writeFile(file, JSON.stringify({ apis: Object.fromEntries(definitions) }));
  return { args: ['--config', file], env: { ...process.env, HOME: home } };
}
