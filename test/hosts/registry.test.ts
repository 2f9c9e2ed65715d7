import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { packageJson, root } from '../helpers/processes/executable.js';
import { registrySchema } from './registry-schema.js';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const check = ajv.compile(registrySchema);
const read = () => JSON.parse(readFileSync(join(root, 'server.json'), 'utf8'));

describe('server.json', () => {
  it('follows the rules of the registry, and names the package and version of package.json', () => {
    const server = read();
    expect([check(server), check.errors]).toEqual([true, null]);
    const own = packageJson();
    const [npm] = server.packages;
    expect([server.name, server.version, npm.identifier, npm.version]).toEqual([own.mcpName, own.version, own.name, own.version]);
    expect(own.repository).toEqual({ type: 'git', url: `git+${server.repository.url}.git` });
    // Only the account of the repository can publish under its name.
    expect(server.name.toLowerCase()).toContain(`io.github.${server.repository.url.split('/')[3].toLowerCase()}/`);
  });

  it.each<[name: string, change: (server: ReturnType<typeof read>) => void]>([
    ['a range of versions', (server) => Object.assign(server.packages[0], { version: '^1.2.3' })],
    ['the version latest', (server) => Object.assign(server, { version: 'latest' })],
    ['a description of 101 characters', (server) => Object.assign(server, { description: 'x'.repeat(101) })],
    ['a name without a namespace', (server) => Object.assign(server, { name: 'api-integration-mcp' })],
    ['a misspelled property', (server) => Object.assign(server.packages[0].environmentVariables[0], { secret: true })],
    ['a URL of stdio', (server) => Object.assign(server.packages[0].transport, { url: 'http://127.0.0.1' })],
    [
      'an argument with its value in the name',
      (server) => Object.assign(server.packages[0], { packageArguments: [{ type: 'named', name: '--a b' }] }),
    ],
    [
      'a positional argument without a value',
      (server) => Object.assign(server.packages[0], { packageArguments: [{ type: 'positional' }] }),
    ],
    ['a repository that is not on GitHub', (server) => Object.assign(server.repository, { url: 'https://example.com/a/b' })],
  ])('fails the rules of the registry with %s', (_name, change) => {
    const server = read();
    change(server);
    expect(check(server)).toBe(false);
  });
});

describe('the check before npm publish', () => {
  it('fails until repository names where the clone is from, and until the changelog has a date for the version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'publish-'));
    try {
      for (const file of ['package.json', 'server.json', 'CHANGELOG.md', '.ci/check-publish.mjs'])
        cpSync(join(root, file), join(folder, file));
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
      git('init', '--quiet');
      git('remote', 'add', 'origin', 'git@github.com:Somebody/elsewhere.git');
      const publish = () => {
        const { status, stderr } = spawnSync(process.execPath, ['.ci/check-publish.mjs'], { cwd: folder, encoding: 'utf8' });
        return { status, stderr };
      };
      const refused = publish();
      expect(refused.status).toBe(1);
      expect(refused.stderr).toMatch(/repository.*github\.com\/Somebody\/elsewhere/);
      expect(refused.stderr).toContain('mcpName');
      expect(refused.stderr).toMatch(/CHANGELOG\.md/);

      const { version } = packageJson();
      const owned = (file: string) => {
        const text = readFileSync(join(folder, file), 'utf8').replaceAll(
          /(github\.com\/|io\.github\.)[\w-]+\/[\w-]+/g,
          '$1Somebody/elsewhere',
        );
        writeFileSync(join(folder, file), text);
      };
      for (const file of ['package.json', 'server.json']) owned(file);
      writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n## ${version} - 2030-01-02\n`);
      expect(publish()).toEqual({ status: 0, stderr: '' });
      writeFileSync(
        join(folder, 'server.json'),
        readFileSync(join(folder, 'server.json'), 'utf8').replace(`"version": "${version}"`, '"version": "9.9.9"'),
      );
      expect(publish()).toMatchObject({ status: 1, stderr: expect.stringContaining('9.9.9') });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
