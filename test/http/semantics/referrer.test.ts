import { describe, expect, it } from 'vitest';
import { refererOf } from '../../../src/http/semantics/referrer.js';

const secure = 'https://a.example/p?q=1';
const plain = 'http://a.example/p?q=1';

/** By https://w3c.github.io/webappsec-referrer-policy/#determine-requests-referrer: to the same origin, to another, after a downgrade. */
const rules: [policy: Request['referrerPolicy'], same: string | undefined, other: string | undefined, downgrade: string | undefined][] = [
  ['', secure, 'https://a.example/', undefined],
  ['strict-origin-when-cross-origin', secure, 'https://a.example/', undefined],
  ['no-referrer', undefined, undefined, undefined],
  ['no-referrer-when-downgrade', secure, secure, undefined],
  ['origin', 'https://a.example/', 'https://a.example/', 'https://a.example/'],
  ['origin-when-cross-origin', secure, 'https://a.example/', 'https://a.example/'],
  ['same-origin', secure, undefined, undefined],
  ['strict-origin', 'https://a.example/', 'https://a.example/', undefined],
  ['unsafe-url', secure, secure, secure],
];

describe('refererOf', () => {
  it.each(rules)('follows the policy %j', (policy, same, other, downgrade) => {
    expect(refererOf(secure, policy, new URL('https://a.example/x'))).toBe(same);
    expect(refererOf(secure, policy, new URL('https://b.example/x'))).toBe(other);
    expect(refererOf(secure, policy, new URL('http://b.example/x'))).toBe(downgrade);
    expect(refererOf(secure, policy, new URL('http://127.0.0.1:8080/x'))).toBe(other);
  });

  it('sends a plain referrer to another origin as its origin', () => {
    expect(refererOf(plain, '', new URL('http://b.example/'))).toBe('http://a.example/');
  });

  it.each(['about:client', '', 'blob:https://a.example/1', 'data:text/plain,a', '/relative'])(
    'sends nothing for the referrer %j',
    (referrer) => {
      expect(refererOf(referrer, 'unsafe-url', new URL(secure))).toBeUndefined();
    },
  );

  it('removes user name, password and fragment, and the path of a very long URL', () => {
    expect(refererOf('https://user:word@a.example/p#part', 'unsafe-url', new URL(secure))).toBe('https://a.example/p');
    expect(refererOf(`https://a.example/${'p'.repeat(5000)}`, 'unsafe-url', new URL(secure))).toBe('https://a.example/');
  });
});
