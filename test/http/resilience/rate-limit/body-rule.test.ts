import { describe, expect, it } from 'vitest';
import { bodyRuleOptions, createBodyRule } from '../../../../src/http/resilience/rate-limit/body-rule.js';
import { testResponse } from '../../../helpers/calls/prepared-request.js';
import { fc } from '../../../helpers/properties.js';

const isRateLimit = (rule: { pointer: string; matches?: string }, body: string, status = 200) =>
  createBodyRule(bodyRuleOptions().parse(rule))(testResponse(status, {}, body));

describe('body rule', () => {
  it('detects a rate limit by the value at the pointer', () => {
    expect(isRateLimit({ pointer: '/error/code', matches: '^(RATE|QUOTA)' }, '{"error":{"code":"QUOTA_EXCEEDED"}}')).toBe(true);
    expect(isRateLimit({ pointer: '/error/code', matches: '^(RATE|QUOTA)' }, '{"error":{"code":"NOT_FOUND"}}')).toBe(false);
    expect(isRateLimit({ pointer: '/0/a~1b~0c', matches: '429' }, '[{"a/b~c":429}]')).toBe(true);
    expect(isRateLimit({ pointer: '', matches: 'slow down' }, '"please slow down"')).toBe(true);
  });

  it('detects a rate limit by any value but null if matches is not set', () => {
    expect(isRateLimit({ pointer: '/limited' }, '{"limited":{}}')).toBe(true);
    expect(isRateLimit({ pointer: '/limited' }, '{"limited":null}')).toBe(false);
    expect(isRateLimit({ pointer: '/limited' }, '{}')).toBe(false);
    expect(isRateLimit({ pointer: '/constructor' }, '{}')).toBe(false);
  });

  it('ignores error responses and large bodies', () => {
    expect(isRateLimit({ pointer: '/limited' }, '{"limited":true}', 500)).toBe(false);
    expect(isRateLimit({ pointer: '/limited' }, `{"limited":true,"rest":"${'x'.repeat(70_000)}"}`)).toBe(false);
  });

  it('refuses an invalid pointer and an invalid pattern', () => {
    const invalidPaths = (rule: unknown) =>
      bodyRuleOptions()
        .safeParse(rule)
        .error?.issues.map(({ path }) => path);
    expect(invalidPaths({ pointer: 'error' })).toEqual([['pointer']]);
    expect(invalidPaths({ pointer: '/a', matches: '(' })).toEqual([['matches']]);
  });

  it('takes a value for no limit if its pattern is too slow for it, or if it is nested too deeply to be text', () => {
    const startedAt = performance.now();
    expect(isRateLimit({ pointer: '/a', matches: '^(a+)+$' }, `{"a":"${'a'.repeat(900)}!"}`)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(isRateLimit({ pointer: '/a', matches: 'a' }, `{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`)).toBe(false);
    expect(isRateLimit({ pointer: '/a', matches: '^(a+)+$' }, '{"a":"aaa"}')).toBe(true);
  });

  it('never throws, whatever the body contains', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom('', '/', '/a', '/0/1', '/__proto__/x'), (body, pointer) => {
        expect(typeof isRateLimit({ pointer, matches: 'a' }, body)).toBe('boolean');
      }),
    );
  });
});
