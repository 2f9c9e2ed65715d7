// Decision: docs/decisions/2026-11-26-server-json-is-checked-by-rules-of-our-own.md
// Refuses `npm publish` (prepublishOnly) while package.json and server.json contain another repository than that of the clone,
// such as the placeholder of the first commits, or versions that differ. The registry of MCP servers refuses these later, when
// the npm package can no longer be changed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const own = JSON.parse(read('package.json'));
const server = JSON.parse(read('server.json'));

/** Returns owner and name of a repository on GitHub, from any form of its URL. */
const repositoryOf = (url) => /github\.com[/:]([^/\s]+\/[^/\s]+?)(\.git)?\/?$/.exec(url ?? '')?.[1];

function origin() {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

const cloned = repositoryOf(origin());

/** Returns what names another repository than that of the clone. */
function checkRepository() {
  if (cloned === undefined) return ['the remote origin is not a repository on GitHub; publish from a clone of the repository'];
  const url = `https://github.com/${cloned}`;
  const namespace = `io.github.${cloned.split('/')[0]}/`;
  return [
    ...[
      ['package.json: repository.url', own.repository?.url],
      ['server.json: repository.url', server.repository?.url],
    ].flatMap(([place, stated]) => (repositoryOf(stated) === cloned ? [] : [`${place} is ${stated}, but the clone is of ${url}`])),
    ...(own.bugs?.url === `${url}/issues` ? [] : [`package.json: bugs.url is not ${url}/issues`]),
    ...(own.mcpName?.startsWith(namespace) ? [] : [`package.json: mcpName is ${own.mcpName}; it must start with ${namespace}`]),
  ];
}

const versions = [server.version, ...server.packages.map(({ version }) => version)];
const problems = [
  ...checkRepository(),
  ...(server.name === own.mcpName ? [] : [`server.json: name is ${server.name}, but mcpName is ${own.mcpName}`]),
  ...versions
    .filter((version) => version !== own.version)
    .map((version) => `server.json: version ${version}, but package.json has ${own.version}`),
  ...(new RegExp(`^## \\[?${own.version.replaceAll('.', '\\.')}\\]? - \\d{4}-\\d\\d-\\d\\d$`, 'm').test(read('CHANGELOG.md'))
    ? []
    : [`CHANGELOG.md: no line "## ${own.version} - <date>"`]),
];
for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
