import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readSkillFile, skillFolder, splitFrontMatter, tableRows } from '../helpers/documents/skill-files.js';
import { blocksOf, sectionsOf } from '../helpers/markdown.js';
import { packageJson, root } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';

const skillText = readSkillFile('SKILL.md');

describe('the skill api-integration', () => {
  const { body } = splitFrontMatter(skillText);
  const texts = [
    ['SKILL.md', body],
    ['references/api-patterns.md', readSkillFile('references/api-patterns.md')],
  ] as const;

  it('contains its sections in order, none of them empty, in at most 400 lines', () => {
    const sections = [...sectionsOf(body)].filter(([title]) => title !== '');
    expect(sections.map(([title]) => title)).toEqual([
      'When to use this skill',
      'Client setup',
      'Request handling',
      'Response processing',
      'Retry logic',
      'Circuit breaker',
      'Graceful degradation',
      'Rate limiting',
      'Authentication',
      'The tools of this server',
      'Available resources',
    ]);
    expect(sections.filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(skillText.split('\n').length).toBeLessThanOrEqual(400);
  });

  it.each(texts)('refers in %s only to files and sections that exist', (_, text) => {
    const files = [...text.matchAll(/\b(?:references|examples|scripts)\/[\w.-]+\.\w+/g)].map(([file]) => file);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(path.join(skillFolder, file)))).toEqual([]);
    const anchors = [...text.matchAll(/^##+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
  });

  it('lists every section of the patterns in their table of contents, in order', () => {
    const [, patterns] = texts[1];
    const sections = [...sectionsOf(patterns).keys()].filter(Boolean);
    const listed = tableRows(sectionsOf(patterns).get('') ?? '').slice(1);
    expect(listed.map(([link = '']) => /^\[(.+)\]/.exec(link)?.[1])).toEqual(sections);
  });

  it('lists every file of the skill as a resource', () => {
    const folders = ['references', 'examples', 'scripts'];
    const files = folders.flatMap((folder) => readdirSync(path.join(skillFolder, folder)).map((file) => `${folder}/${file}`));
    const resources = sectionsOf(body).get('Available resources') ?? '';
    expect(files.filter((file) => !resources.includes(`\`${file}\``))).toEqual([]);
  });
});

describe('the top-level SKILL.md', () => {
  const { body } = splitFrontMatter(readFileSync(path.join(root, 'SKILL.md'), 'utf8'));
  const sections = sectionsOf(body);
  /** Code in the first column of the tables of a section. */
  const listed = (section: string) =>
    tableRows(sections.get(section) ?? '').flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code));

  it('contains its sections in order', () => {
    expect([...sections.keys()].filter(Boolean)).toEqual([
      'When to use this skill',
      'Install',
      'Add it to a host',
      'Configure APIs',
      'Serve it over HTTP',
      'Commands',
      'Test endpoints from a shell or in CI',
      'Open as little as possible',
      'Check that it works',
      'Use the tools',
      'Troubleshooting',
    ]);
  });

  it('shows host configurations that parse and start the package', () => {
    const configurations = blocksOf(body).flatMap(({ language, code }) => (language === 'json' ? [JSON.parse(code)] : []));
    const server = { command: 'npx', args: ['-y', 'api-integration-mcp'] };
    expect(configurations).toContainEqual({ mcpServers: { 'api-integration': server } });
    expect(configurations).toContainEqual({ servers: { 'api-integration': { type: 'stdio', ...server } } });
    expect(body).toContain('claude mcp add api-integration -- npx -y api-integration-mcp\n');
  });

  it('lists every command and every common option of the command line in its tables', async () => {
    const { stdout: help } = await runInProcess(['--help']);
    const [options = '', commands = ''] = help.split('\nCommands:\n');
    const code = listed('Commands').join(' ');
    const names = [...commands.matchAll(/^ {2}([a-z]+)/gm)].flatMap(([, name]) => (name === undefined || name === 'help' ? [] : [name]));
    expect(names).toContain('serve');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
    const flags = [...options.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag = '']) => flag);
    expect(flags).toContain('--config');
    expect(flags.filter((flag) => !code.includes(flag))).toEqual([]);
  });

  it('shows the address at which the server listens by default', async () => {
    const { stdout: help } = await runInProcess(['serve', '--help']);
    const address = /127\.0\.0\.1:\d+/.exec(help)?.[0];
    expect(address).toBeDefined();
    expect(sections.get('Serve it over HTTP')).toContain(`http://${address}/mcp`);
  });

  it('installs with the scripts, the executable and the Node.js version of the package', () => {
    const fields = z.looseObject({
      engines: z.object({ node: z.string() }),
      scripts: z.record(z.string(), z.string()),
      bin: z.record(z.string(), z.string()),
    });
    const { engines, scripts, bin } = fields.parse(packageJson());
    const install = sections.get('Install') ?? '';
    const used = [...install.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(used).toContain('build');
    expect(used.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(install).toContain(`node ${bin['api-integration-mcp']}`);
    expect(install).toContain(engines.node.replace('>=', ''));
  });
});
