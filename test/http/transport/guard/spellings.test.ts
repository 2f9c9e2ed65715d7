import { describe, expect, it } from 'vitest';
import { parseHttpUrl } from '../../../../src/http/semantics/request-target.js';
import { createNetworkGuard } from '../../../../src/http/transport/guard/guard.js';
import { ApiError } from '../../../../src/index.js';
import { spellingsOf, tunnelsTo } from '../../../helpers/attacks/spellings.js';
import { fc } from '../../../helpers/properties.js';

const nothingAllowed = { allowLocal: false, allow: [] };
const guard = await createNetworkGuard({ everywhere: nothingAllowed, own: nothingAllowed, ownOrigins: [] });

/** Returns `passes`, or the code of the error that the checks before a DNS lookup throw. */
function verdictOf(host: string): string {
  try {
    guard.checkHost(parseHttpUrl(`http://${host}/`));
    return 'passes';
  } catch (error) {
    return error instanceof ApiError ? error.code : String(error);
  }
}

const byte = fc.integer({ min: 0, max: 255 });
const ipv4 = (...first: readonly fc.Arbitrary<number>[]) =>
  fc.tuple(...first, ...Array<typeof byte>(4 - first.length).fill(byte)).map((parts) => parts.join('.'));
const one = fc.constant<number>;

const blockedIpv4 = fc.oneof(
  ipv4(one(0)),
  ipv4(one(10)),
  ipv4(one(127)),
  ipv4(one(169), one(254)),
  ipv4(one(172), fc.integer({ min: 16, max: 31 })),
  ipv4(one(192), one(168)),
  ipv4(one(100), fc.integer({ min: 64, max: 127 })),
  ipv4(one(198), fc.integer({ min: 18, max: 19 })),
  ipv4(fc.integer({ min: 224, max: 255 })),
  fc.constantFrom('169.254.169.254', '169.254.170.2', '100.100.100.200', '168.63.129.16', '192.0.0.192', '127.0.0.1', '0.0.0.0'),
);

/** First bytes without any special range. */
const publicIpv4 = ipv4(fc.constantFrom(1, 8, 9, 23, 34, 52, 93, 101, 151, 185, 199, 216));

const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
const ipv6 = (first: fc.Arbitrary<string>) =>
  fc.tuple(first, ...Array<typeof group>(7).fill(group)).map((groups) => `[${groups.join(':')}]`);
const blockedIpv6 = ipv6(
  fc.oneof(
    fc.constantFrom('fe80', 'febf', 'fec0', 'ff02', 'fd00', '4000', '100', '5f00', '64', '0'),
    fc.integer({ min: 0xfc00, max: 0xfdff }).map((value) => value.toString(16)),
    fc.integer({ min: 0x4000, max: 0xffff }).map((value) => value.toString(16)),
  ),
);
/** Prefixes of regional registries, without random interface identifiers that match ISATAP. */
const publicIpv6 = ipv6(fc.constantFrom('2400', '2606', '2800', '2a00', '2c0f')).filter((host) => !host.includes('5efe'));

const runs = { numRuns: 300 };

describe('spelling of an address', () => {
  it('blocks a non-public IPv4 address in every spelling', () => {
    fc.assert(
      fc.property(blockedIpv4, (address) => {
        for (const host of [...spellingsOf(address), ...tunnelsTo(address)]) {
          expect(['address-blocked', 'invalid-url'], `${JSON.stringify(host)} passes`).toContain(verdictOf(host));
        }
      }),
      runs,
    );
  });

  it('blocks a non-public IPv6 address in every spelling', () => {
    fc.assert(
      fc.property(blockedIpv6, (host) => {
        for (const spelled of [host, host.toUpperCase()]) expect(verdictOf(spelled), spelled).toBe('address-blocked');
      }),
      runs,
    );
  });

  it('allows a public address in every spelling that the URL parser accepts', () => {
    fc.assert(
      fc.property(publicIpv4, (address) => {
        const accepted = spellingsOf(address).filter((host) => URL.canParse(`http://${host}/`));
        expect(accepted.length).toBeGreaterThan(30);
        for (const host of [...accepted, ...tunnelsTo(address)]) expect(verdictOf(host), host).toBe('passes');
      }),
      runs,
    );
    fc.assert(
      fc.property(publicIpv6, (host) => {
        expect(verdictOf(host)).toBe('passes');
      }),
      runs,
    );
  });

  it('blocks a non-public address in a DNS response in every spelling', async () => {
    const target = new URL('http://api.test/');
    const resolved = fc.oneof(
      blockedIpv4,
      blockedIpv6.map((host) => host.slice(1, -1)),
      blockedIpv4.map((address) => `::ffff:${address}`),
      blockedIpv4.chain((address) => fc.constantFrom(...tunnelsTo(address).map((host) => host.slice(1, -1)))),
      // Any other text that a resolver may return.
      fc.string(),
    );
    fc.assert(
      fc.property(resolved, (address) => {
        expect(() => guard.checkAddress(address, target)).toThrow(expect.objectContaining({ code: 'address-blocked' }));
      }),
      runs,
    );
  });
});
