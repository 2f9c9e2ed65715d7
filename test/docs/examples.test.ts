import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEndpoints } from '../../src/cli/options/endpoint-file.js';
import { checkConfig } from '../../src/config/load-config.js';
import { errorCodes } from '../../src/errors.js';
import { isRecord } from '../../src/runtime/is-record.js';
import { readFrontMatter } from '../../src/skills/front-matter.js';
import { checkManifest, manifestFields } from '../../src/skills/manifest.js';
import { nativeTools } from '../../src/tools/index.js';
import { helpOf } from '../helpers/help-of.js';
import { commandsOf, readPage } from './walk/pages.mjs';

// What the commands do is checked by test/docs/walk.mjs: it runs them. These tests find what is wrong without running anything.

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const listed = ['ls-files', '--cached', '--others', '--exclude-standard', 'README.md', 'docs/*.md'];
const pages = execFileSync('git', listed, { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((page) => page !== '' && !page.startsWith('docs/decisions/'));
const blocks = pages.flatMap((page) => readPage(read(page)).map((block) => ({ ...block, place: `${page}:${block.line}` })));
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

/** Keys of files that other programs read: the workflows of CI systems. */
const foreignFiles = /^\.(github\/workflows\/|gitlab-ci\.yml)/;

const commands = ['', 'serve', 'call', 'test', 'skills new', 'skills lint', 'config init', 'config check', 'keys new', 'install', 'doctor'];

describe('examples of the documents', () => {
  it.each(inLanguage('yaml').map(({ place, name = '', text }) => ({ place, name, text })))(
    'reads the YAML of $place without errors and warnings',
    async ({ name, text }) => {
      const value: unknown = parse(text);
      if (foreignFiles.test(name)) return expect(value).toBeInstanceOf(Object);
      if (isRecord(value) && 'endpoints' in value) {
        const folder = mkdtempSync(join(tmpdir(), 'examples-'));
        writeFileSync(join(folder, 'endpoints.yaml'), text);
        const endpoints = await readEndpoints(join(folder, 'endpoints.yaml'), {}).finally(() => rmSync(folder, { recursive: true }));
        return expect(endpoints.length).toBeGreaterThan(0);
      }
      const checked = await checkConfig(text, 'example.yaml');
      expect(checked).toMatchObject({ ok: true, config: { warnings: [] } });
    },
  );

  it.each(inLanguage('json').map(({ place, text }) => ({ place, text })))(
    'accepts the JSON of $place as arguments of a tool',
    ({ text }) => {
      const value: unknown = JSON.parse(text);
      const tool = nativeTools.find(({ name }) => name === (isRecord(value) && 'id' in value ? 'read-response' : 'call-api'));
      expect(tool?.input.safeParse(value)).toMatchObject({ success: true });
    },
  );

  it.each(inLanguage('markdown').map(({ place, text }) => ({ place, text })))('loads the manifest of $place', async ({ text }) => {
    const { value, problems, warnings } = await readFrontMatter(text);
    expect({ problems, warnings, checked: checkManifest(value) }).toMatchObject({ problems: [], warnings: [], checked: { ok: true } });
  });

  // The options in docs/performance.md are those of the bench.
  it('finds only commands and options that exist', async () => {
    const help = (await Promise.all(commands.map((command) => helpOf(command.split(' ').filter((word) => word !== ''))))).join('\n');
    const typed = [
      ...inLanguage('sh').flatMap(({ place, text }) => commandsOf(text).map((command) => ({ place, command }))),
      ...pages
        .filter((page) => page !== 'docs/performance.md')
        .flatMap((page) =>
          [...read(page).matchAll(/(?<!`)`((?:api-integration-mcp |--)[^`\n]*)`(?!`)/g)].map(([, command = '']) => ({
            place: page,
            command,
          })),
        ),
    ];
    const own = typed.filter(({ command }) => /^(api-integration-mcp|node dist\/bin\.js|--)/.test(command));
    expect(own.length).toBeGreaterThan(60);
    const unknown = own.flatMap(({ place, command }) =>
      [...command.matchAll(/(?<=^|\s)--[a-z][a-z-]*/g)]
        .filter(([option]) => !help.includes(option))
        .map(([option]) => `${place} ${option}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('guides', () => {
  it('finds each field of the manifest in the guide, and no others', () => {
    const [, ...tables] = read('docs/skills-and-scripts.md').split('| field | meaning |\n');
    const rows = tables.map((table) =>
      [...(table.split('\n\n')[0] ?? '').matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names = '']) => names.match(/[\w-]+/g) ?? []),
    );
    expect(rows.map((names) => names.toSorted())).toEqual(
      [manifestFields.skill, manifestFields.script, manifestFields.parameter].map((fields) => Object.keys(fields).toSorted()),
    );
  });

  it('finds each error code, and each check of doctor, in the page on troubleshooting', () => {
    const page = read('docs/troubleshooting.md');
    const sources = ['doctor.ts', 'doctor-hosts.ts'].map((file) => read(`src/cli/commands/${file}`)).join('');
    const checks = [...sources.matchAll(/\b(?:problem|warning)\(\s*'([a-z-]+)'/g)].map(([, check = '']) => check);
    expect(checks.length).toBeGreaterThan(20);
    expect([...Object.keys(errorCodes), ...checks].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
