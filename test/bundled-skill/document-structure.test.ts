import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { estimateTokens } from '../../src/runtime/estimate-tokens.js';
import { readReference, references } from '../helpers/documents/pattern-blocks.js';
import { readSkillFile, skillFolder, splitFrontMatter, tableRows } from '../helpers/documents/skill-files.js';
import { blocksOf, sectionsOf } from '../helpers/markdown.js';
import { packageJson, root } from '../helpers/processes/executable.js';
import { runInProcess } from '../helpers/processes/run-in-process.js';

const skillText = readSkillFile('SKILL.md');

describe('the skill api-integration', () => {
  const { body } = splitFrontMatter(skillText);
  const texts = [['SKILL.md', body] as const, ...references.map((name) => [`references/${name}.md`, readReference(name)] as const)];
  const resources = sectionsOf(body).get('Available resources') ?? '';

  it('contains its sections in order, none of them empty', () => {
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
      'Webhooks',
      'The tools of this server',
      'Available resources',
    ]);
    expect(sections.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('costs an agent fewer than 5,000 tokens, with its front matter, and each reference too', () => {
    for (const text of [skillText, ...references.map(readReference)]) {
      expect(countTokens(text)).toBeLessThan(5000);
      // The estimate of this server is used where no tokenizer is.
      expect(estimateTokens(text)).toBeLessThan(5000);
    }
  });

  it.each(texts)('refers in %s only to files and sections that exist', (_, text) => {
    const files = [...text.matchAll(/\b(?:references|examples|scripts)\/[\w.-]+\.\w+/g)].map(([file]) => file);
    const siblings = [...text.matchAll(/(?<![\w/.-])[a-z]+(?:-[a-z]+)*\.md\b/g)].map(([file]) => `references/${file}`);
    expect([...files, ...siblings].filter((file) => !existsSync(path.join(skillFolder, file)))).toEqual([]);
    const anchors = [...text.matchAll(/^##+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    const links = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map((match) => match[1]);
    expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
  });

  it('states for each reference, in one line, when to read it', () => {
    const triggers = [...resources.matchAll(/^- Read `references\/([\w-]+)\.md` when [^\n]{10,110}\.$/gm)].map(([, name]) => name);
    expect(triggers.toSorted()).toEqual(references.toSorted());
  });

  it('contains references in kebab case, each with a title, that do not refer to other sections', () => {
    for (const name of references) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(readReference(name)).toMatch(/^# [^\n]+\n/);
      expect(readReference(name)).not.toMatch(/section \d|next section/);
    }
  });

  it('lists every file of the skill as a resource', () => {
    const folders = ['references', 'examples', 'scripts'];
    const files = folders.flatMap((folder) => readdirSync(path.join(skillFolder, folder)).map((file) => `${folder}/${file}`));
    expect(files.filter((file) => !resources.includes(`\`${file}`))).toEqual([]);
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

  it('shows host configurations that parse and start the executable of a clone, not a package that is not published', () => {
    const configurations = blocksOf(body).flatMap(({ language, code }) => (language === 'json' ? [JSON.parse(code)] : []));
    const server = { command: 'node', args: ['/path/to/clone/dist/bin.js'] };
    expect(configurations).toContainEqual({ mcpServers: { 'api-integration': server } });
    expect(configurations).toContainEqual({ servers: { 'api-integration': { type: 'stdio', ...server } } });
    expect(body).toContain('claude mcp add api-integration -- node /path/to/clone/dist/bin.js\n');
    expect([body, skillText, ...references.map(readReference)].join('\n')).not.toContain('npx');
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
