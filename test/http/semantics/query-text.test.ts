import { describe, expect, it } from 'vitest';
import { appendParameters, originForm, setParameter } from '../../../src/http/semantics/query-text.js';
import { fc } from '../../helpers/properties.js';

const spellings = [
  'a%20b',
  'a+b',
  'flag',
  'flag=',
  '%E9',
  '%zz',
  '~x',
  'a;b',
  'x=1&&y=2',
  '&',
  '?',
  '?a=1',
  'a=1&',
  '=',
  'a=%2f%2F',
  'a[]=1',
];

describe('appendParameters', () => {
  it.each(spellings)('keeps the query %s as it is spelled', (given) => {
    const url = new URL(`https://api.example/x?${given}`);
    const before = originForm(url);
    expect(before).toBe(`/x?${given}`);
    appendParameters(url, [['p', '1 &']]);
    const sent = originForm(url);
    expect(sent.startsWith(before)).toBe(true);
    expect(sent.slice(before.length).replace(/^&/, '')).toBe('p=1+%26');
  });

  it.each([
    ['', '?p=1'],
    ['?', '?p=1'],
    ['?a', '?a&p=1'],
    ['?a&', '?a&p=1'],
    ['?&', '?&p=1'],
    ['?a;b', '?a;b&p=1'],
    ['??', '??&p=1'],
  ])('turns the query %j into %s', (given, expected) => {
    const url = new URL(`https://api.example/x${given}`);
    appendParameters(url, [['p', '1']]);
    expect(url.search).toBe(expected);
  });

  it('changes nothing without parameters', () => {
    const url = new URL('https://api.example/x?');
    appendParameters(url, []);
    expect(url.href).toBe('https://api.example/x?');
  });

  it('keeps any query, and URLSearchParams reads the added parameters back', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    const query = fc.array(fc.constantFrom(...spellings, '&'), { maxLength: 5 }).map((parts) => parts.join('&'));
    fc.assert(
      fc.property(query, fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }), (given, added) => {
        const url = new URL(`https://api.example/x?${given}`);
        appendParameters(url, added);
        expect(originForm(url).startsWith(`/x?${given}`)).toBe(true);
        expect([...url.searchParams].slice(-added.length)).toEqual(added);
      }),
    );
  });
});

describe('setParameter', () => {
  it.each([
    ['', '?key=a%20b'],
    ['?', '?key=a%20b'],
    ['?a%20b&flag&%E9', '?a%20b&flag&%E9&key=a%20b'],
    ['?x=1&&y=2&', '?x=1&&y=2&key=a%20b'],
    ['?key=1&x=a+b&key=2', '?x=a+b&key=a%20b'],
    ['?%6bey=1&x', '?x&key=a%20b'],
    ['?key', '?key=a%20b'],
    ['??key=1', '??key=1&key=a%20b'],
  ])('turns the query %j into %s', (given, expected) => {
    const url = new URL(`https://api.example/x${given}`);
    setParameter(url, 'key', 'a b');
    expect(url.search).toBe(expected);
  });
});

describe('originForm', () => {
  it.each([
    ['https://api.example', '/'],
    ['https://api.example/?', '/?'],
    ['http://api.example:8080/a?b#c?d', '/a?b'],
    ['http://[::1]/a%2Fb;c=1?', '/a%2Fb;c=1?'],
    ['https://api.example#part', '/'],
  ])('returns of %s the text %s', (url, expected) => {
    expect(originForm(new URL(url))).toBe(expected);
  });
});
