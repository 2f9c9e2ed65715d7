import { countTokens } from 'gpt-tokenizer';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Method, methods } from '../../src/http/semantics/method.js';
import { nativeTools } from '../../src/tools/index.js';
import { listedTools } from '../helpers/listed-tools.js';

const safeMethods: readonly Method[] = ['GET', 'HEAD', 'OPTIONS'];

describe('native tools', () => {
  /** Parameters whose absence needs no explanation. */
  const obvious = new Set([
    'url',
    'api',
    'path',
    'pathParams',
    'query',
    'headers',
    'body',
    'responseSchema',
    'expect',
    'baseline',
    'select',
    'saveTo',
    'search',
  ]);

  it.each(nativeTools)('$name describes itself and every parameter, with its default', (tool) => {
    expect(tool.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(tool.name.length).toBeLessThanOrEqual(64);
    expect(tool.title).not.toBe('');
    expect(tool.description.length).toBeGreaterThan(80);
    expect(tool.description.length).toBeLessThan(500);
    const { properties = {}, required = [] } = z.toJSONSchema(tool.input, { io: 'input' });
    for (const [name, property] of Object.entries(properties)) {
      if (typeof property !== 'object') throw new Error(`${name} has no schema`);
      const { description = '' } = property;
      expect(description, `${name} has no description`).not.toBe('');
      const hasDefault = property.default !== undefined || description.includes('Default: ');
      expect(hasDefault || required.includes(name) || obvious.has(name), `${name} does not state its default`).toBe(true);
    }
  });

  /** Returns every schema within a schema, with its place. */
  function schemasIn(schema: unknown, place = ''): [string, Record<string, unknown>][] {
    if (typeof schema !== 'object' || schema === null) return [];
    const { properties = {}, additionalProperties, items, anyOf = [] }: Record<string, unknown> = Object(schema);
    const named = Object.entries(Object(properties)).flatMap(([name, inner]) => schemasIn(inner, `${place}.${name}`));
    const choices = Array.isArray(anyOf) ? anyOf.flatMap((choice) => schemasIn(choice, `${place}|`)) : [];
    return [
      [place, Object(schema)],
      ...named,
      ...choices,
      ...schemasIn(additionalProperties, `${place}.*`),
      ...schemasIn(items, `${place}[]`),
    ];
  }

  it.each(nativeTools)('$name has no unions except the body, because some hosts cannot show them', (tool) => {
    for (const schema of [tool.inputSchema(), tool.outputSchema()]) {
      const unions = schemasIn(schema).filter(([, inner]) => ['anyOf', 'oneOf', 'allOf', '$ref'].some((keyword) => keyword in inner));
      for (const [place] of unions) expect(place).toMatch(/^\.body(\|\[\])?$/);
    }
  });

  it.each(nativeTools)('$name lists no keyword that hosts drop, and a type for every argument, because they make others a text', (tool) => {
    const input = schemasIn(tool.inputSchema());
    for (const [place, schema] of [...input, ...schemasIn(tool.outputSchema())]) {
      expect(Object.keys(schema), place).not.toContain('propertyNames');
      expect(schema.additionalProperties, place).not.toEqual({});
    }
    for (const [place, { type, anyOf, items }] of input) {
      // The items of a list within a list within a body.
      if (!place.endsWith('|[]|[]')) expect(type ?? anyOf, place).toBeDefined();
      if (type === 'array') expect(items, place).toBeDefined();
    }
  });

  it('call-api and test-endpoint hint that they are read-only only if all allowed methods are safe', () => {
    for (const tool of nativeTools.filter(({ name }) => !['list-apis', 'read-response'].includes(name))) {
      expect(tool.hints(safeMethods)).toEqual({ readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true });
      expect(tool.hints(methods)).toEqual({ readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true });
    }
  });
});

describe('tools/list', () => {
  it('matches the snapshots', async () => {
    for (const tool of await listedTools()) {
      await expect(`${JSON.stringify(tool, undefined, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${tool.name}.json`);
    }
  });

  it('costs an agent fewer than 2,700 tokens', async () => {
    const tokens = countTokens(JSON.stringify({ tools: await listedTools() }));
    expect(tokens).toBeGreaterThan(500);
    expect(tokens).toBeLessThan(2700);
  });
});
