import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/skills/scripts/argv.js';
import { fc } from '../../helpers/properties.js';

const startsWithHyphen = 'a starts with a hyphen, so the script could read it as an option.';

describe('fillTemplate', () => {
  it.each([
    [['{url}'], { url: 'https://example.com/a b' }, ['https://example.com/a b']],
    [['--method', '{method}', '--', '{url}'], { method: 'GET', url: '-x' }, ['--method', 'GET', '--', '-x']],
    [['--method', '{method}', '--', '{url}'], { url: 'u' }, ['--', 'u']],
    [['--method={method}', '{url}'], { url: 'u' }, ['u']],
    [['--method={method}'], { method: '--evil' }, ['--method=--evil']],
    [['-v', '{a}', '{b}'], { b: 'b' }, ['b']],
    [['--', '-v', '{a}'], {}, ['--', '-v']],
    [['{a}'], { a: '' }, ['']],
    [['{a}-{b}'], { a: 1, b: true }, ['1-true']],
    [['{a}'], { a: { x: [1, null] } }, ['{"x":[1,null]}']],
    [['{"json": 1}', '{}'], {}, ['{"json": 1}', '{}']],
    [['{a}'], { a: '$(reboot); `id` && {b}' }, ['$(reboot); `id` && {b}']],
  ])('fills the template %j with the values %j', (template, values, expected) => {
    expect(fillTemplate(template, values)).toEqual(expected);
  });

  it.each([
    ['-rf', ['{a}'], startsWithHyphen],
    ['--config=/etc/passwd', ['--name', '{a}'], startsWithHyphen],
    [-5, ['{a}', '--'], startsWithHyphen],
    ['x\0y', ['--', '{a}'], 'a contains a NUL character.'],
    ['x'.repeat(128 * 1024), ['--', '{a}'], 'a is longer than 128 KiB.'],
  ])('rejects the value %.20j', (a, template, message) => {
    expect(() => fillTemplate(template, { a })).toThrowError(expect.objectContaining({ code: 'invalid-arguments', message }));
  });

  it('never adds an option that is not in the template, whatever the values', () => {
    const value = fc.oneof(fc.string(), fc.constantFrom('-', '--', '-x', '--x=1', ' -x', ''));
    const element = fc.constantFrom('{a}', '{b}', '{a}{b}', '-o', '--o={a}', 'x{b}', '--');
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), value, value, (template, a, b) => {
        let filled: string[];
        try {
          filled = fillTemplate(template, { a, b });
        } catch {
          return;
        }
        expect(filled).toHaveLength(template.length);
        const end = template.indexOf('--');
        for (const [index, argument] of filled.entries()) {
          const isInTemplate = template[index]?.startsWith('-') || (end >= 0 && index > end);
          if (argument.startsWith('-')) expect(isInTemplate, argument).toBe(true);
        }
      }),
    );
  });
});
