import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSkills } from '@modelcontextprotocol/server/ext/skills/node';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkManifest } from '../../src/skills/manifest.js';
import { nativeTools } from '../../src/tools/index.js';
import { readSkillFile, skillFolder, splitFrontMatter } from '../helpers/documents/skill-files.js';
import { packageJson, root } from '../helpers/processes/executable.js';

const version = z.string().regex(/^\d+\.\d+\.\d+$/);
const schemaOf = z.looseObject({ properties: z.record(z.string(), z.looseObject({ description: z.string() })) });

describe('the front matter of the skill api-integration', () => {
  const { frontMatter } = splitFrontMatter(readSkillFile('SKILL.md'));
  const checked = checkManifest(frontMatter);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  const { scripts } = checked.manifest;

  /** Parameters of a tool: the description in the manifest and the one in the schema. */
  const descriptions = nativeTools.flatMap(({ name, input }) => {
    const { properties } = schemaOf.parse(z.toJSONSchema(input, { io: 'input' }));
    return Object.entries(scripts[name]?.parameters ?? {}).map(([parameter, { description }]) => ({
      parameter: `${name}.${parameter}`,
      description: description ?? '',
      schema: properties[parameter]?.description ?? '',
    }));
  });

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

  it('declares test-endpoint with a script for agents without the server, and with all its parameters in order', () => {
    const script = scripts['test-endpoint'];
    expect(script?.path).toBe('scripts/test-endpoint.sh');
    expect(existsSync(path.join(skillFolder, script?.path ?? ''))).toBe(true);
    expect(Object.keys(script?.parameters ?? {})).toEqual([
      ...['url', 'api', 'path', 'pathParams', 'method', 'query', 'headers', 'body', 'expect'],
      ...['samples', 'perSecond', 'concurrency', 'baseline', 'timeoutSeconds'],
    ]);
    expect(script?.parameters.url).toMatchObject({ type: 'string', required: false });
    expect(script?.parameters.method).toMatchObject({
      type: 'string',
      required: false,
      default: 'GET',
      enum: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'],
    });
  });

  it('declares call-api without a script, and with all its parameters in order', () => {
    const script = scripts['call-api'];
    expect(script?.path).toBeUndefined();
    const tool = nativeTools.find(({ name }) => name === 'call-api');
    expect(Object.keys(script?.parameters ?? {})).toEqual(Object.keys(tool?.input.shape ?? {}));
    expect(script?.parameters.method).toMatchObject({ default: 'GET', enum: ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'] });
    expect(script?.parameters.timeoutSeconds).toMatchObject({ minimum: 0.1, maximum: 600, default: 60 });
  });

  /** Parameters whose description differs from the schema's after its first clause. */
  const adapted = ['test-endpoint.expect', 'test-endpoint.timeoutSeconds', 'call-api.idempotencyKey', 'call-api.timeoutSeconds'];

  it('describes each parameter, and states its default, in the words of the schema', () => {
    expect(descriptions.map(({ parameter }) => parameter)).toEqual(expect.arrayContaining(adapted));
    const differences = descriptions.filter(({ parameter, description, schema }) => !adapted.includes(parameter) && description !== schema);
    expect(differences).toEqual([]);
  });

  it.each(descriptions.filter(({ parameter }) => adapted.includes(parameter)))(
    'describes $parameter with the first clause of the schema',
    ({ description, schema }) => {
      const firstClause = (text: string) => text.split(/[,.:;]/)[0];
      expect(firstClause(description)).toBe(firstClause(schema));
    },
  );

  it('lists every expectation in the description of expect', () => {
    const tool = nativeTools.find(({ name }) => name === 'test-endpoint');
    if (tool === undefined) throw new Error('there is no test-endpoint');
    const { properties } = schemaOf.parse(z.toJSONSchema(tool.input, { io: 'input' }));
    const { properties: expectations } = z.looseObject({ properties: z.record(z.string(), z.unknown()) }).parse(properties.expect);
    const description = scripts['test-endpoint']?.parameters.expect?.description ?? '';
    expect(Object.keys(expectations).filter((name) => !description.includes(name))).toEqual([]);
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
