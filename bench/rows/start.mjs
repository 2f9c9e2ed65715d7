import { writeConfig } from '../harness/config-file.mjs';
import { cpuMsOf } from '../harness/process-usage.mjs';
import { startServer } from '../harness/stdio-server.mjs';

/** Takes the time from spawning a server to its tools/list response. The server stays for `staysMs`. */
export async function startOf(command, env, staysMs = 0) {
  const startedAt = performance.now();
  const server = startServer(command, { env });
  try {
    const tools = await server.open();
    const taken = { wall: performance.now() - startedAt, cpu: cpuMsOf(server.pid) };
    if (!Array.isArray(tools)) throw new Error(`${command.join(' ')} returned no tools`);
    await new Promise((resolve) => setTimeout(resolve, staysMs));
    return taken;
  } finally {
    await server.close();
  }
}

const flushMs = 2500;

/** The executable, without a configuration, against an empty server, on every Node.js that the bench was given. */
export async function measureStart({ builds, bundles, nodes, folder, rounds, recorder, progress }) {
  const { env } = await writeConfig(folder, { url: 'http://127.0.0.1' });
  for (const { path, major } of nodes) {
    const commands = [[path, bundles.empty], ...builds.map(({ dist }) => [path, `${dist}/bin.js`])];
    // The first start reads the files from disk, and writes a compile cache where Node.js can (after 2 s).
    for (const command of commands) await startOf(command, env, flushMs);
    for (let round = 0; round < 3 * rounds; round += 1) {
      progress(`start on Node.js ${major}, round ${round + 1} of ${3 * rounds}`);
      const taken = new Map();
      for (const command of round % 2 === 0 ? commands : commands.toReversed()) taken.set(command, await startOf(command, env));
      const [base, ...products] = commands.map((command) => taken.get(command));
      for (const [n, { name }] of builds.entries()) recorder.add(`start-${major}`, name, products[n], base);
    }
  }
}
