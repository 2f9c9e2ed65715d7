import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyRuleOptions, createBodyRule } from '../../../../src/http/resilience/rate-limit/body-rule.js';
import { answered } from '../../../helpers/calls/prepared-request.js';

const tells = (rule: { pointer: string; matches?: string }, body: string, status = 200) =>
  createBodyRule(bodyRuleOptions().parse(rule))(answered(status, {}, body));

describe('a limit that hides in a body', () => {
  it('shows by a value', () => {
    expect(tells({ pointer: '/error/code', matches: '^(RATE|QUOTA)' }, '{"error":{"code":"QUOTA_EXCEEDED"}}')).toBe(true);
    expect(tells({ pointer: '/error/code', matches: '^(RATE|QUOTA)' }, '{"error":{"code":"NOT_FOUND"}}')).toBe(false);
    expect(tells({ pointer: '/0/a~1b~0c', matches: '429' }, '[{"a/b~c":429}]')).toBe(true);
    expect(tells({ pointer: '', matches: 'slow down' }, '"please slow down"')).toBe(true);
  });

  it('shows by a value that is there at all', () => {
    expect(tells({ pointer: '/limited' }, '{"limited":{}}')).toBe(true);
    expect(tells({ pointer: '/limited' }, '{"limited":null}')).toBe(false);
    expect(tells({ pointer: '/limited' }, '{}')).toBe(false);
    expect(tells({ pointer: '/constructor' }, '{}')).toBe(false);
  });

  it('is looked for in a success only, and in a small one', () => {
    expect(tells({ pointer: '/limited' }, '{"limited":true}', 500)).toBe(false);
    expect(tells({ pointer: '/limited' }, `{"limited":true,"rest":"${'x'.repeat(70_000)}"}`)).toBe(false);
  });

  it('has a pointer and a pattern that are valid', () => {
    expect(() => bodyRuleOptions().parse({ pointer: 'error' })).toThrow(/JSON pointer/);
    expect(() => bodyRuleOptions().parse({ pointer: '/a', matches: '(' })).toThrow(/regular expression/);
  });

  it('throws nothing, whatever the body', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.constantFrom('', '/', '/a', '/0/1', '/__proto__/x'), (body, pointer) => {
        expect(typeof tells({ pointer, matches: 'a' }, body)).toBe('boolean');
      }),
    );
  });
});
