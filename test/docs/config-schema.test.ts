import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema } from '../../src/config/config-schema.js';
import { checkConfig } from '../../src/config/load-config.js';

const root = join(import.meta.dirname, '../..');
const file = join(root, 'schemas/config.schema.json');
const current = `${JSON.stringify(configJsonSchema(), undefined, 2)}\n`;

describe('the JSON Schema of the configuration file', () => {
  it('matches the schema of the sources (npm run docs updates it)', () => {
    if (process.env.UPDATE_DOCS === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, current);
    } else expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(current);
  });

  it.each(['config.yaml', 'starter.yaml'])('accepts examples/%s, as the reader does, without warnings', async (name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8');
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(current));
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
    const checked = await checkConfig(text, name);
    expect(checked).toMatchObject({ ok: true, config: { warnings: [] } });
  });
});
