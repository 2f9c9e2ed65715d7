import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { apiDefinition } from '../../src/http/client/api-definition.js';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'src/library/api-definition.ts');

/** What zod writes out at each place of a JSON value, and once as a type of its own. */
const jsonUnion = /\| string\s+\| number\s+\| boolean\s+\| null\s+\| JsonValue\[\]\s+\| \{\s+\[k: string\]: JsonValue;\s+\}/g;

/** Returns the type of a definition with the description of each option, which editors show. */
async function typesOfDefinition(): Promise<string> {
  const { $schema: _, ...schema } = z.toJSONSchema(apiDefinition(), { io: 'input', unrepresentable: 'any' });
  const text = await compile(JSON.parse(JSON.stringify(schema)), 'ApiDefinition', {
    bannerComment: '// Generated from the schemas by `npm run docs`.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
  });
  // zod names the recursive type of JSON values once for each place.
  const [first = '', ...others] = text.match(/^export type _Schema\d+ =[\s\S]*?;\n(?=\n|export)/gm) ?? [];
  const definition = others
    .reduce((rest, one) => rest.replace(one, ''), text.replace(first, `/** A value of JSON. */\n${first.replace('export type', 'type')}\n`))
    .replace(/_Schema\d+/g, 'JsonValue')
    .replace('export interface ApiDefinition', '/** Definition of one API: every option has a default. */\nexport interface ApiDefinition')
    .replace(/\n{3,}/g, '\n\n')
    .replace(jsonUnion, (union, at: number, all: string) => (all.search(jsonUnion) === at ? union : '| JsonValue'));
  const format = ['format', '--stdin-file-path', file];
  return execFileSync(join(root, 'node_modules/.bin/biome'), format, { input: definition, encoding: 'utf8', cwd: root });
}

it('keeps the types of the library current (npm run docs updates them)', async () => {
  const current = await typesOfDefinition();
  if (process.env.UPDATE_DOCS === '1') writeFileSync(file, current);
  else expect(readFileSync(file, 'utf8')).toBe(current);
});
