// Packs dist/ as an MCP bundle (manifest 0.4) for hosts such as Claude Desktop: api-integration-mcp.mcpb.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** The library, its types and the demo are not part of the server. */
const omitted = /^(index\.(js|d\.ts)|demo\.js.*)$/;
const files = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => !omitted.test(file) && statSync(join(root, 'dist', file)).isFile())
  .map((file) => [`dist/${file.replaceAll('\\', '/')}`, readFileSync(join(root, 'dist', file))]);
const entries = {
  'manifest.json': Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`),
  LICENSE: readFileSync(join(root, 'LICENSE')),
  ...Object.fromEntries(files),
};
const bytes = zipSync(entries, { level: 9, mtime: new Date('2026-01-01T12:00:00Z') });
const target = process.argv[2] ?? join(root, `${name}.mcpb`);
writeFileSync(target, bytes);
process.stdout.write(`${target}: ${Math.round(bytes.byteLength / 1024)} KiB, ${Object.keys(entries).length} files\n`);
