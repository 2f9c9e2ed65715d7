import { describe, expect, it } from 'vitest';
import { findTargetHeader } from '../../../../src/http/access/policy/target-headers.js';
import { fc } from '../../../helpers/properties.js';

const targetHeaders = [
  ...[
    'X-Original-URL',
    'X-Rewrite-URL',
    'X-Original-URI',
    'X-Rewrite-URI',
    'X-Original-Path',
    'X-Original-Host',
    'X-Real-Host',
    'X-Real-URL',
  ],
  ...[
    'X-Forwarded-Host',
    'X-Forwarded-Server',
    'X-Forwarded-Port',
    'X-Forwarded-Prefix',
    'X-Forwarded-Path',
    'X-Forwarded-Uri',
    'Forwarded',
  ],
  ...['X-Envoy-Original-Path', 'X-Envoy-Original-Host', 'X-Envoy-Original-Dst-Host', 'X-Envoy-Original-URL'],
  ...[
    'X-Host',
    'X-HTTP-Host-Override',
    'Host-Override',
    'X-Host-Override',
    'X-HTTP-Path-Override',
    'X-Override-URL',
    'X-HTTP-DestinationURL',
  ],
  ...['X-WAWS-Unencoded-URL', 'X-MS-Original-URL', 'Disguised-Host', 'WAS-Default-Hostname', 'Unencoded-URL'],
  ...['X-Accel-Redirect', 'X-Accel-Mapping', 'X-Sendfile-Type', 'X-Script-Name', 'Script-Name', 'X-Forwarded-Script-Name', 'Path-Info'],
  ...[
    'X-Matched-Path',
    'X-Invoke-Path',
    'X-Middleware-Rewrite',
    'X-Middleware-Subrequest',
    'Proxy-Host',
    'Proxy',
    'Request-Uri',
    'Base-Url',
  ],
  ...['X-Request-URI', 'X-Forwarded-Request-Uri', 'X-Forwarded-Query-String', 'Url', 'X-Rewritten-Url'],
];

describe('findTargetHeader', () => {
  it.each(targetHeaders)('finds %s in every spelling', (name) => {
    const ways = fc.array(fc.constantFrom('-', '_', '.'), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ways, fc.boolean(), (separators, isUpper) => {
        let index = 0;
        const spelled = name.replace(/-/g, () => separators[index++] ?? '-');
        expect(findTargetHeader(new Headers({ accept: '*/*', [isUpper ? spelled.toUpperCase() : spelled]: '/admin' }))).toBe(
          spelled.toLowerCase(),
        );
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ...[
      'Accept',
      'X-Forwarded-For',
      'X-Forwarded-Proto',
      'X-Request-Id',
      'X-Callback-URL',
      'Referer',
      'Origin',
      'X-Original-Language',
      'Location',
    ],
    ...[
      'Upstash-Forward-Host',
      'X-Path-Style',
      'Proxy-Features',
      'X-Webhook-Url',
      'Prefer',
      'Range',
      'X-Host-Id',
      'X-Real-IP',
      'X-Http-Version',
    ],
  ])('does not find %s', (name) => {
    expect(findTargetHeader(new Headers({ [name]: 'x' }))).toBeUndefined();
  });
});
