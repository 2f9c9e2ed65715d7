import { describe, expect, it } from 'vitest';
import { readOutput } from '../../src/response/read-output.js';
import { readSchema } from '../../src/response/validate-schema.js';
import { createTimeBudget } from '../../src/runtime/time-budget.js';

const read = (text: string, schema?: Record<string, unknown>) =>
  readOutput(text, schema && readSchema(schema), 1000, { budget: createTimeBudget(10_000) });

describe('readOutput', () => {
  it('shows numbers that a double does not represent as text', async () => {
    const output = await read('{"id":9007199254740993123,"huge":1e400,"n":0.5}');
    expect(output).toMatchObject({
      kind: 'json',
      shown: { value: { id: '9007199254740993123', huge: '1e400', n: 0.5 } },
      shownIsValid: true,
    });
  });

  it('checks numbers as numbers, and reports that the shown text does not match', async () => {
    const schema = { properties: { id: { type: 'integer' } } };
    expect(await read('{"id":9007199254740993123}', schema)).toMatchObject({ validation: { kind: 'valid' }, shownIsValid: false });
    expect(await read('{"id":7}', schema)).toMatchObject({ validation: { kind: 'valid' }, shownIsValid: true });
    expect(await read('{"id":"7"}', schema)).toMatchObject({ validation: { kind: 'invalid' } });
  });

  it('accepts shown text where the schema allows it', async () => {
    expect(await read('{"id":1e400}', { properties: { id: { type: ['number', 'string'] } } })).toMatchObject({ shownIsValid: true });
  });
});
