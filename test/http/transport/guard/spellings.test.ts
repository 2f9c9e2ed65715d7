import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHttpUrl } from '../../../../src/http/semantics/request-target.js';
import { createNetworkGuard } from '../../../../src/http/transport/guard/guard.js';
import { ApiError } from '../../../../src/index.js';
import { spellingsOf, tunnelsTo } from '../../../helpers/attacks/spellings.js';

const closed = { allowLocal: false, allow: [] };
const guard = await createNetworkGuard({ everywhere: closed, own: closed, ownOrigins: [] });

/** What becomes of a URL before anything is looked up. */
function verdictOn(host: string): string {
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

const closedIpv4 = fc.oneof(
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

/** Whole first bytes that hold no special range. */
const openIpv4 = ipv4(fc.constantFrom(1, 8, 9, 23, 34, 52, 93, 101, 151, 185, 199, 216));

const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
const ipv6 = (first: fc.Arbitrary<string>) =>
  fc.tuple(first, ...Array<typeof group>(7).fill(group)).map((groups) => `[${groups.join(':')}]`);
const closedIpv6 = ipv6(
  fc.oneof(
    fc.constantFrom('fe80', 'febf', 'fec0', 'ff02', 'fd00', '4000', '100', '5f00', '64', '0'),
    fc.integer({ min: 0xfc00, max: 0xfdff }).map((value) => value.toString(16)),
    fc.integer({ min: 0x4000, max: 0xffff }).map((value) => value.toString(16)),
  ),
);
/** Regional registries; random interface ids are no ISATAP ones but by chance. */
const openIpv6 = ipv6(fc.constantFrom('2400', '2606', '2800', '2a00', '2c0f')).filter((host) => !host.includes('5efe'));

const runs = { numRuns: 300 };

describe('any spelling', () => {
  it('of a closed IPv4 address is refused', () => {
    fc.assert(
      fc.property(closedIpv4, (address) => {
        for (const host of [...spellingsOf(address), ...tunnelsTo(address)]) {
          expect(['address-blocked', 'invalid-url'], `${JSON.stringify(host)} passes`).toContain(verdictOn(host));
        }
      }),
      runs,
    );
  });

  it('of a closed IPv6 address is refused', () => {
    fc.assert(
      fc.property(closedIpv6, (host) => {
        for (const spelled of [host, host.toUpperCase()]) expect(verdictOn(spelled), spelled).toBe('address-blocked');
      }),
      runs,
    );
  });

  it('of a public address that the URL parser takes for that address passes', () => {
    fc.assert(
      fc.property(openIpv4, (address) => {
        const taken = spellingsOf(address).filter((host) => URL.canParse(`http://${host}/`));
        expect(taken.length).toBeGreaterThan(30);
        for (const host of [...taken, ...tunnelsTo(address)]) expect(verdictOn(host), host).toBe('passes');
      }),
      runs,
    );
    fc.assert(
      fc.property(openIpv6, (host) => {
        expect(verdictOn(host)).toBe('passes');
      }),
      runs,
    );
  });

  it('of a closed address is refused as an answer of DNS', async () => {
    const target = new URL('http://api.test/');
    const answers = fc.oneof(
      closedIpv4,
      closedIpv6.map((host) => host.slice(1, -1)),
      closedIpv4.map((address) => `::ffff:${address}`),
      closedIpv4.chain((address) => fc.constantFrom(...tunnelsTo(address).map((host) => host.slice(1, -1)))),
      // Whatever a resolver may give that is no address.
      fc.string(),
    );
    fc.assert(
      fc.property(answers, (address) => {
        expect(() => guard.checkAnswer(address, target)).toThrow(expect.objectContaining({ code: 'address-blocked' }));
      }),
      runs,
    );
  });
});
