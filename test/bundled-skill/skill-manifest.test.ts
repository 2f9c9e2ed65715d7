import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSkills } from '@modelcontextprotocol/server/ext/skills/node';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkManifest } from '../../src/skills/manifest.js';
import { nativeTools } from '../../src/tools/index.js';
import { readSkillFile, skillFolder, splitFrontMatter } from '../helpers/documents/skill-files.js';
import { packageJson, root } from '../helpers/processes/executable.js';
import { serveFolder } from '../helpers/skill-folders.js';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);

describe('the front matter of the skill api-integration', () => {
  const { frontMatter } = splitFrontMatter(readSkillFile('SKILL.md'));
  const checked = checkManifest(frontMatter);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const { scripts } = checked.manifest;

  it('loads without a warning through the SDK, which reads the same values', async () => {
    const warnings: unknown[] = [];
    const catalog = await loadSkills(path.join(root, 'skills'), { strict: true, onWarning: (warning) => warnings.push(warning) });
    expect(warnings).toEqual([]);
    const entry = catalog.entries.find(({ uri }) => uri === 'skill://api-integration/SKILL.md');
    expect(entry?.frontmatter).toEqual(frontMatter);
  });

  it('lists the author, license, tags and tools of the first version, and ky', () => {
    const fields = z.looseObject({ version, description: z.string().min(1).max(1024) });
    expect(fields.parse(frontMatter)).toMatchObject({
      author: 'AIECS Team',
      license: 'MIT',
      tags: ['api', 'http', 'rest', 'integration', 'requests'],
      dependencies: [],
      recommended_tools: ['python', 'requests', 'httpx', 'curl', 'ky'],
    });
  });

  it('declares every tool of this server, and repeats none of their parameters', () => {
    expect(Object.keys(scripts).toSorted()).toEqual(nativeTools.map(({ name }) => name).toSorted());
    const { 'test-endpoint': _, ...native } = scripts;
    for (const script of Object.values(native)) expect(script).toMatchObject({ mode: 'native', parameters: {} });
  });

  it('declares test-endpoint with a script for hosts without this server, and with the parameters of that script', () => {
    const script = scripts['test-endpoint'];
    expect(script).toMatchObject({
      mode: 'auto',
      path: 'scripts/test-endpoint.sh',
      parameters: { url: { type: 'string', required: true }, method: { type: 'string', default: 'GET' } },
    });
    expect(Object.keys(script?.parameters ?? {})).toEqual(['url', 'method']);
    expect(existsSync(path.join(skillFolder, script?.path ?? ''))).toBe(true);
  });

  it('binds its scripts to the tools of this server, with their own schemas', async () => {
    const served = await serveFolder(path.join(root, 'skills'));
    expect({ tools: served.tools, problems: served.problems }).toEqual({ tools: nativeTools.map(({ name }) => name), problems: [] });
    expect(served.tool('test-endpoint')).toBe(nativeTools.find(({ name }) => name === 'test-endpoint'));
    served.close();
  });
});

describe('the front matter of the top-level SKILL.md', () => {
  it('contains the fields of a skill, with the license and the Node.js version of the package', () => {
    const { frontMatter } = splitFrontMatter(readFileSync(path.join(root, 'SKILL.md'), 'utf8'));
    const { engines, license } = z.looseObject({ engines: z.object({ node: z.string() }), license: z.string() }).parse(packageJson());
    const fields = z.looseObject({
      name: z.literal('api-integration-mcp'),
      description: z.string().min(1).max(1024),
      version,
      license: z.literal(license),
      compatibility: z.string().includes(engines.node.replace('>=', '')),
    });
    expect(fields.safeParse(frontMatter).error?.issues).toBeUndefined();
  });
});
