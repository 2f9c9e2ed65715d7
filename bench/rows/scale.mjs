import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeConfig } from '../harness/config-file.mjs';
import { startLibrary } from '../harness/library-process.mjs';
import { warmUp } from '../harness/server-turns.mjs';
import { writeSkills } from '../harness/skill-folders.mjs';
import { callApi } from '../harness/tool-calls.mjs';
import { inTurns, parts } from '../harness/turns.mjs';
import { startOf } from './start.mjs';
import { measureRound } from './stdio.mjs';

const sizes = {
  full: { apis: 1000, entries: 10_000, skills: 1000, calls: { 1: 2000, 16: 4000 }, maxRounds: 5 },
  smoke: { apis: 20, entries: 100, skills: 20, calls: { 1: 50, 16: 100 }, maxRounds: 1 },
};

/**
 * One build against itself: with many APIs, cache entries and skills, and with one API, an empty cache and the bundled
 * skill. The skills have no scripts, because every script is a tool, and a longer list is not a slower server.
 */
export async function measureScale(context) {
  const { builds, upstream, folder, rounds, size } = context;
  const { apis, skills, maxRounds } = sizes[size];
  const root = join(folder, 'skills');
  await mkdir(root, { recursive: true });
  await writeSkills(root, skills);
  const plain = await writeConfig(folder, { url: upstream.url });
  const manyApis = await writeConfig(folder, { url: upstream.url, apis });
  const [withSkills, large] = [plain, manyApis].map((one) => ({ ...one, args: [...one.args, '--skills', root] }));
  for (const build of builds) {
    const commands = Object.fromEntries(
      Object.entries({ plain, manyApis, withSkills, large }).map(([name, { args, env }]) => [
        name,
        { command: [process.execPath, `${build.dist}/bin.js`, ...args], env },
      ]),
    );
    for (let round = 0; round < Math.min(rounds, maxRounds); round += 1) {
      context.progress(`many APIs, entries and skills, round ${round + 1} of ${Math.min(rounds, maxRounds)}`);
      await measureStart(context, build, commands, round);
      await measureCalls(context, build, commands, round);
      await measureLibrary(context, build);
    }
  }
}

async function measureStart({ recorder }, { name }, commands, round) {
  const { plain, manyApis, withSkills } = commands;
  const order = [plain, manyApis, withSkills];
  // The first start reads the files from disk.
  if (round === 0) for (const { command, env } of order) await startOf(command, env);
  const taken = new Map();
  for (const one of round % 2 === 0 ? order : order.toReversed()) taken.set(one, await startOf(one.command, one.env));
  recorder.add('scale-start-apis', name, taken.get(manyApis), taken.get(plain));
  recorder.add('scale-start-skills', name, taken.get(withSkills), taken.get(plain));
}

async function measureCalls({ recorder, size }, { name }, commands, round) {
  const { entries } = sizes[size];
  const contenders = [commands.plain, commands.large].map((one) => ({ ...one, toCall: callApi }));
  // Both make as many calls, so that both are equally optimized, but the plain one stores none of the responses.
  const beforeWarm = async ([plain, large]) => {
    await warmUp([plain], { calls: entries, concurrency: 8, path: '/no-store' });
    await warmUp([large], { calls: entries, concurrency: 8 });
  };
  const [plain, large] = await measureRound(contenders, { round, isWarm: true, beforeWarm });
  recorder.add('scale-first-call', name, large.first, plain.first);
  recorder.add('scale-stdio-1-20', name, large.cold, plain.cold);
  recorder.add('scale-stdio-320-520', name, large.warm, plain.warm);
}

async function measureLibrary({ upstream, size, recorder }, { name, dist }) {
  const { apis, entries, calls } = sizes[size];
  const start = (options) => startLibrary({ kind: 'call', dist, url: upstream.url, options });
  const [plain, large] = [await start({}), await start({ apis })];
  try {
    await plain.run({ path: '/no-store', calls: entries, concurrency: 16 });
    await large.run({ path: '/items', calls: entries, concurrency: 16 });
    for (const concurrency of [1, 16]) {
      const [base, found] = await inTurns([plain, large], parts(calls[concurrency], 200), (one, count) =>
        one.run({ path: '/items', calls: count, concurrency }),
      );
      recorder.add(`scale-call-${concurrency}`, name, found, base);
    }
  } finally {
    await plain.close();
    await large.close();
  }
}
