import { describe, expect, it } from 'vitest';
import { allowsHost, isHostPattern } from '../../../../src/http/access/policy/host-pattern.js';
import { fc } from '../../../helpers/properties.js';

const label = fc.constantFrom('a', 'b', 'api', 'xn--bcher-kva');
const hostName = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const port = fc.constantFrom('', ':443', ':80', ':8443');
const spelling = fc.record({ isUpper: fc.boolean(), dot: fc.constantFrom('', '.') });

/** States the rule: every label of the pattern, from the end, and the port if the pattern has one. */
function reference(pattern: string, scheme: string, host: string, hostPort: string): boolean {
  const isWildcard = pattern.startsWith('*.');
  const [name = '', patternPort] = (isWildcard ? pattern.slice(2) : pattern).toLowerCase().split(':');
  const standard = scheme === 'https' ? '443' : '80';
  if (patternPort !== undefined && patternPort !== (hostPort.slice(1) || standard)) return false;
  const expected = name.split('.').filter((part) => part !== '');
  const labels = host.split('.');
  const isEnd = expected.every((part, index) => labels[labels.length - expected.length + index] === part);
  return isEnd && (isWildcard ? labels.length > expected.length : labels.length === expected.length);
}

describe('allowsHost', () => {
  it('matches names label by label, without case and without the dot of the root, and ports by number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '*.'),
        fc.tuple(hostName, spelling, port),
        fc.constantFrom('http', 'https'),
        fc.tuple(hostName, spelling, port),
        (wildcard, [name, way, patternPort], scheme, [host, hostWay, hostPort]) => {
          const spell = (text: string, { isUpper, dot }: typeof way) => (isUpper ? text.toUpperCase() : text) + dot;
          const pattern = `${wildcard}${spell(name, way)}${patternPort}`;
          if (!isHostPattern(pattern)) return;
          const url = new URL(`${scheme}://${spell(host, hostWay)}${hostPort}/`);
          expect(allowsHost([pattern], url), `${pattern} ${url}`).toBe(reference(pattern, scheme, host, hostPort));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['127.0.0.1', 'http://[::ffff:127.0.0.1]/'],
    ['127.0.0.1', 'http://0x7f.1/'],
    ['[::1]', 'http://[0:0:0:0:0:0:0:1]/'],
    ['b\u00fccher.example', 'http://xn--bcher-kva.example/'],
  ])('matches %s and %s as one host', (pattern, url) => {
    expect(allowsHost([pattern], new URL(url))).toBe(true);
  });
});
