import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.js';
import { apiDefinition } from '../../src/http/client/api-definition.js';
import { stages } from '../../src/http/client/stages.js';
import { generatedBlocks } from '../helpers/generated-blocks.js';

const root = join(import.meta.dirname, '../..');
const isUpdate = process.env.UPDATE_DOCS === '1';
const blocks = Object.entries(generatedBlocks).flatMap(([file, made]) =>
  Object.entries(made).map(([name, make]) => ({ file, name, make })),
);

describe('generated documentation', () => {
  it.each(blocks)('keeps the block $name of $file current (npm run docs updates it)', async ({ file, name, make }) => {
    const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`];
    const text = readFileSync(join(root, file), 'utf8');
    const pattern = new RegExp(`${start}[\\s\\S]*?${end}`);
    expect(text).toMatch(pattern);
    const current = `${start}\n${await make()}\n${end}`;
    if (isUpdate)
      writeFileSync(
        join(root, file),
        text.replace(pattern, () => current),
      );
    else expect(pattern.exec(text)?.[0]).toBe(current);
  });

  it.each(Object.keys(generatedBlocks))('finds no unknown block in %s', (file) => {
    const found = [...readFileSync(join(root, file), 'utf8').matchAll(/<!-- generated:([\w-]+) -->/g)].map(([, name]) => name);
    expect(found.sort()).toEqual(Object.keys(generatedBlocks[file] ?? {}).sort());
  });
});

describe('the list of error codes', () => {
  it('contains only codes that the sources use', () => {
    const sources = execFileSync('grep', ['-rhoE', "'[a-z]+(-[a-z]+)*'", join(root, 'src'), '--include=*.ts', '--exclude=errors.ts'], {
      encoding: 'utf8',
    });
    const used = new Set(sources.split('\n').map((word) => word.slice(1, -1)));
    for (const code of Object.keys(errorCodes)) expect(used, `${code} is never made`).toContain(code);
  });
});

describe('the list of stages', () => {
  it('names options that the API definition has', () => {
    const { shape } = apiDefinition();
    for (const { name, option } of stages) {
      const [key = ''] = option?.split('.') ?? [];
      if (option !== undefined) expect(Object.keys(shape), `${name} names ${option}`).toContain(key);
    }
  });

  it('gives every stage its own name', () => {
    expect(new Set(stages.map(({ name }) => name)).size).toBe(stages.length);
  });
});
