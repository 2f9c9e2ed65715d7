import { describe, expect, it } from 'vitest';
import { allowEntryRule, parseAllowEntry } from '../../../../src/http/transport/guard/allowlist-entry.js';
import { type ApiDefinition, createApiClient } from '../../../../src/index.js';

describe('allowlist entry', () => {
  it.each([
    ['10.1.2.3', { network: { bytes: [10, 1, 2, 3], prefix: 32 } }],
    ['10.1.2.3:8080', { network: { bytes: [10, 1, 2, 3], prefix: 32 }, port: 8080 }],
    ['::ffff:10.1.2.3', { network: { bytes: [10, 1, 2, 3], prefix: 32 } }],
    ['10.0.0.0/8', { network: { bytes: [10, 0, 0, 0], prefix: 8 } }],
    ['0.0.0.0/0', { network: { prefix: 0 } }],
    ['10.1.2.2/31', { network: { bytes: [10, 1, 2, 2], prefix: 31 } }],
    ['fd12::1', { network: { prefix: 128 } }],
    ['[fd12::1]', { network: { prefix: 128 } }],
    ['[fd12::1]:443', { network: { prefix: 128 }, port: 443 }],
    ['fd12:3400::/22', { network: { bytes: [0xfd, 0x12, 0x34, ...Array(13).fill(0)], prefix: 22 } }],
    ['intranet', { host: 'intranet' }],
    ['Intranet.Corp.', { host: 'intranet.corp' }],
    ['intranet.corp:8443', { host: 'intranet.corp', port: 8443 }],
    ['bücher.example', { host: 'xn--bcher-kva.example' }],
    ['my_service.local', { host: 'my_service.local' }],
    ['localhost:3000', { host: 'localhost', port: 3000 }],
  ])('parses %j', (text, entry) => {
    expect(parseAllowEntry(text)).toMatchObject(entry);
  });

  it.each([
    '',
    ' ',
    ' 10.1.2.3',
    '10.1.2.3/8',
    '10.0.0.0/33',
    '10.0.0.0/',
    '10.0.0.0/08x',
    '10.0.0.0/8/8',
    '10.0.0.0/8:80',
    'fd12::1/64',
    '::/129',
    '::ffff:10.0.0.0/104',
    '::ffff:10.0.0.0/8',
    'fe80::1%eth0',
    '[10.1.2.3]',
    '[fd12::1',
    'fd12::1]:80',
    '10.1.2.3:0',
    '10.1.2.3:65536',
    '10.1.2.3:',
    '10.1.2.3:http',
    '10.1',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '999.1.1.1',
    '１０.0.0.1',
    '*.corp',
    '*',
    'http://intranet.corp',
    'intranet.corp/path',
    'user@intranet.corp',
    'intranet corp',
    'intranet\\corp',
    'a%2eb',
    '.',
  ])('rejects %j', (text) => {
    expect(parseAllowEntry(text)).toBeUndefined();
  });

  it('reports an invalid entry with its option, rule and value when the client is created', () => {
    const definition: ApiDefinition = { network: { allow: ['10.0.0.0/8', '10.1.2.3/8'] } };
    expect(() => createApiClient(definition)).toThrow(`network.allow.1: ${allowEntryRule}; got "10.1.2.3/8"`);
    expect(() => createApiClient({}, { network: { allow: ['*'] } })).toThrow(`: allow.0: ${allowEntryRule}; got "*"`);
  });
});
