// Packs dist/ as an MCP bundle (manifest 0.4) for hosts such as Claude Desktop: api-integration-mcp.mcpb.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { zipSync } from 'fflate';

const root = import.meta.dirname;
const { name, version, description, author, license, repository, bugs, engines } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);
const text = (title, about, more = {}) => ({ type: 'string', title, description: about, required: false, default: '', ...more });

const manifest = {
  manifest_version: '0.4',
  name,
  display_name: 'API integration',
  version,
  description,
  author: { name: author },
  repository: { type: repository.type, url: repository.url.replace(/^git\+/, '') },
  support: bugs.url,
  license,
  server: {
    type: 'node',
    entry_point: 'dist/bin.js',
    mcp_config: {
      command: 'node',
      args: ['${__dirname}/dist/bin.js'],
      env: { API_INTEGRATION_CONFIG: '${user_config.config}', API_TOKEN: '${user_config.token}' },
    },
  },
  tools_generated: true,
  compatibility: { platforms: ['darwin', 'win32', 'linux'], runtimes: { node: engines.node } },
  user_config: {
    config: {
      type: 'file',
      title: 'Configuration file',
      description: 'YAML or JSON; without it, agents can read public URLs',
      required: false,
      default: '',
    },
    token: text('Token', 'Value of ${env:API_TOKEN} in the configuration file', { sensitive: true }),
  },
};

/** What serves a team, by the option that needs it. `src/app/parts.ts` refuses these options. */
const omitted = {
  store: /^(open-redis|redis-settings|redis-vault|sealed|iovalkey)-/,
  'server.metrics': /^(metrics|serve-metrics)-/,
  'server.traces': /^traces-/,
};
const isOmitted = (file) => Object.values(omitted).some((pattern) => pattern.test(basename(file)));
const read = (file) => readFileSync(join(dist, file));

/** Returns the files of dist that a file loads, at once or on demand, with the file. */
function loadedFrom(file, found = new Set()) {
  if (found.has(file) || isOmitted(file)) return found;
  found.add(file);
  for (const [, path] of read(file)
    .toString()
    .matchAll(/['"](\.\/[\w./-]+\.js)['"]/g)) {
    const loaded = posix.join(posix.dirname(file), path);
    if (existsSync(join(dist, loaded))) loadedFrom(loaded, found);
  }
  return found;
}

const dist = join(root, 'dist');
// The library, its types and the demo are not part of the server.
const programs = [...loadedFrom('bin.js'), ...loadedFrom('worker.js')];
const others = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(skills|examples)\/|^(bin|worker)\.js\.LEGAL\.txt$/.test(file) && statSync(join(dist, file)).isFile());
const entries = {
  'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
  LICENSE: readFileSync(join(root, 'LICENSE')),
  ...Object.fromEntries([...programs, ...others].map((file) => [`dist/${file}`, read(file)])),
  'dist/package.json': Buffer.from(JSON.stringify({ ...JSON.parse(read('package.json')), omits: Object.keys(omitted) })),
};
const bytes = zipSync(entries, { level: 9, mtime: new Date('2026-01-01T12:00:00Z') });
const target = process.argv[2] ?? join(root, `${name}.mcpb`);
writeFileSync(target, bytes);
process.stdout.write(`${target}: ${bytes.byteLength.toLocaleString('en')} bytes, ${Object.keys(entries).length} files\n`);
