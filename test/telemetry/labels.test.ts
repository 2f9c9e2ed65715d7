import { describe, expect, it } from 'vitest';
import { boundLabel, codeLabel, other, statusLabel } from '../../src/telemetry/metrics/labels.js';
import { readTraceparent, toTraceparent } from '../../src/telemetry/traces/trace-context.js';
import { fc } from '../helpers/properties.js';

describe('labels', () => {
  it('turns values beyond the maximum into one, and still passes the first ones', () => {
    const label = boundLabel(200);
    const values = Array.from({ length: 10_000 }, (_, index) => label(`api-${index}`));
    expect(new Set(values).size).toBe(201);
    expect([label('api-199'), label('api-200')]).toEqual(['api-199', other]);
  });

  it('maps whatever arrives to a fixed set of codes and classes of status', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (code, status) => {
        expect(codeLabel(code)).toBe(other);
        expect(statusLabel(status)).toMatch(/^([1-5]xx|\(other\))$/);
      }),
    );
    expect([codeLabel('circuit-open'), statusLabel(undefined)]).toEqual(['circuit-open', 'none']);
  });
});

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`)).filter((text) => /[^0]/.test(text));

describe('trace context', () => {
  it('reads every valid traceparent, of later versions too, and writes it with the sampled flag only', () => {
    fc.assert(
      fc.property(hex(32), hex(16), hex(2), (traceId, spanId, flags) => {
        const context = readTraceparent(`00-${traceId}-${spanId}-${flags}`);
        expect(context && toTraceparent(context)).toBe(`00-${traceId}-${spanId}-0${Number.parseInt(flags, 16) & 1}`);
        expect(readTraceparent(`cc-${traceId}-${spanId}-${flags}-more`)).toEqual(context);
      }),
    );
  });

  it.each([
    undefined,
    7,
    '',
    `00-${'0'.repeat(32)}-${'1'.repeat(16)}-01`,
    `00-${'1'.repeat(32)}-${'0'.repeat(16)}-01`,
    `ff-${'1'.repeat(32)}-${'1'.repeat(16)}-01`,
    `00-${'A'.repeat(32)}-${'1'.repeat(16)}-01`,
    `00-${'1'.repeat(32)}-${'1'.repeat(16)}-01-more`,
    `00-${'1'.repeat(32)}-${'1'.repeat(16)}-01\n`,
    ` 00-${'1'.repeat(32)}-${'1'.repeat(16)}-01`,
  ])('ignores the invalid traceparent %j', (value) => {
    expect(readTraceparent(value)).toBeUndefined();
  });
});
