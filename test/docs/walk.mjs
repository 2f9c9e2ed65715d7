// Walks through README and docs as a reader does, and fails if a command does not do what the page states: clones the
// repository, and runs every line of every `sh` block, in order, with an empty home. Not part of `npm test`: it installs and
// builds the clone. `node test/docs/walk.mjs` clones HEAD; `node test/docs/walk.mjs <folder>` uses a clone with node_modules.
// With UPDATE_PICTURES=1 it runs no page, and draws the pictures of docs/images.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readPage } from './walk/pages.mjs';
import { checkPictures } from './walk/pictures.mjs';
import { runPage } from './walk/run-page.mjs';
import { startStandIns } from './walk/stand-ins.mjs';

const root = join(import.meta.dirname, '../..');
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'README.md', 'docs/*.md', 'CONTRIBUTING.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('docs/decisions/'));

/** The page that a new user reads first comes first: later ones use what it installs. */
const inOrder = ['README.md', ...pages.filter((page) => page !== 'README.md')];

const [inside, clone, folder] = process.argv.slice(2);
if (inside === '--inside') process.exitCode = await walk(clone, folder);
else {
  const scratch = mkdtempSync(join(tmpdir(), 'walk-'));
  try {
    process.exitCode = enterNamespace(inside === undefined ? cloneAndInstall(scratch) : resolve(inside), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What `git clone` and `npm ci` of the README do: the walk itself has no network. */
function cloneAndInstall(scratch) {
  const target = join(scratch, 'api-integration-mcp');
  execFileSync('git', ['clone', '--quiet', root, target], { stdio: 'inherit' });
  execFileSync('npm', ['ci', '--silent', '--no-fund', '--no-audit'], { cwd: target, stdio: 'inherit' });
  return target;
}

/** Runs the walk in a network of its own: the hosts that the pages name lead to stand-ins at a public address of it. */
function enterNamespace(target, scratch) {
  const start = [
    'ip link set lo up',
    'ip address add 93.184.215.14/32 dev lo',
    'mount --bind "$1/hosts" /etc/hosts',
    'exec "$2" "$3" --inside "$4" "$1"',
  ];
  writeFileSync(join(scratch, 'hosts'), `127.0.0.1 localhost\n93.184.215.14 ${standInHosts().join(' ')}\n`);
  const args = ['-rnm', 'sh', '-ec', start.join('\n'), 'walk', scratch, process.execPath, import.meta.filename, target];
  return spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1;
}

/** Every host of an https URL in a shell or YAML block of the pages. */
function standInHosts() {
  const text = inOrder.map((page) => readFileSync(join(root, page), 'utf8')).join('\n');
  return [...new Set([...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g)].map(([, host]) => host))];
}

async function walk(target, scratch) {
  const standIns = await startStandIns(scratch, standInHosts());
  const environment = {
    ...{ PATH: `${join(scratch, 'npm/bin')}:${process.env.PATH}`, LANG: 'C.UTF-8', NODE_EXTRA_CA_CERTS: standIns.ca },
    ...{ npm_config_prefix: join(scratch, 'npm'), npm_config_update_notifier: 'false' },
  };
  const isUpdate = process.env.UPDATE_PICTURES === '1';
  const problems = [];
  try {
    for (const page of isUpdate ? [] : inOrder) {
      const steps = readPage(readFileSync(join(root, page), 'utf8'));
      const result = await runPage(page, steps, { clone: target, scratch, environment });
      process.stdout.write(`${page}: ${result.run} commands, ${result.skipped} not run, ${result.problems.length} problems\n`);
      problems.push(...result.problems.map((problem) => `${page}: ${problem}`));
    }
    problems.push(...(await checkPictures(root, target, { ...environment, HOME: scratch }, isUpdate)));
  } finally {
    standIns.close();
  }
  for (const problem of problems) process.stderr.write(`\n${problem}\n`);
  return problems.length === 0 ? 0 : 1;
}
