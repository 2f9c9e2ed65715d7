import { describe, expect, it } from 'vitest';
import { createRedactor, mark, type Redaction } from '../../src/redaction/redactor.js';

const shop = 'https://shop.example';
const login = 'https://login.example';
const mirror = 'https://mirror.example';
const stranger = 'https://stranger.example';

function scopesOfTwoApis() {
  const redactor = createRedactor();
  const own = redactor.scope({ sentTo: [shop, login], alsoFrom: [mirror] });
  const other = redactor.scope({ sentTo: ['https://bank.example'] });
  own.add('configured-of-shop', '${env:SHOP}');
  own.learn('issued-to-shop-1');
  other.add('configured-of-bank', '${env:BANK}');
  other.learn('issued-to-bank-1');
  return { redactor, own, other };
}

const everything = 'configured-of-shop issued-to-shop-1 configured-of-bank issued-to-bank-1';
const hides = (redaction: Redaction, secret: string) => redaction.text(`<${secret}>`) === `<${mark}>`;

describe('redaction of a response', () => {
  it.each([shop, login, mirror])('hides the secrets of the API in a response from %s, and no others', (origin) => {
    const { own } = scopesOfTwoApis();
    expect(own.at(origin).text(everything)).toBe(`${mark} ${mark} configured-of-bank issued-to-bank-1`);
  });

  it('hides nothing in a response from an origin that was sent nothing, so that guesses reveal nothing', () => {
    const { own, other, redactor } = scopesOfTwoApis();
    const bare = redactor.scope({ sentTo: [] });
    for (const scope of [own, other, bare]) expect(scope.at(stranger).text(everything)).toBe(everything);
    const bytes = Buffer.from(everything);
    expect(own.at(stranger).bytes(bytes, true)).toBe(bytes);
  });

  it('hides the configured secrets of every API that the origin is sent, but issued ones only in calls of their API', () => {
    const { redactor } = scopesOfTwoApis();
    const elsewhere = redactor.scope({ sentTo: [shop] });
    expect(elsewhere.at(shop).text('configured-of-shop issued-to-shop-1')).toBe(`${mark} issued-to-shop-1`);
    expect(elsewhere.at(mirror).text('configured-of-shop')).toBe('configured-of-shop');
  });

  it('hides configured secrets in responses of an origin that was named later, of a limited number', () => {
    const { own, redactor } = scopesOfTwoApis();
    const bare = redactor.scope({ sentTo: [] });
    own.sendTo(stranger);
    expect(hides(bare.at(stranger), 'configured-of-shop')).toBe(true);
    for (let n = 0; n < 100; n += 1) own.sendTo(`https://${n}.example`);
    expect(hides(bare.at('https://99.example'), 'configured-of-shop')).toBe(false);
  });

  it('hides what a proxy is sent only in responses that can be from the proxy', () => {
    const { own } = scopesOfTwoApis();
    own.addForProxy('password-of-proxy');
    expect(hides(own.at(shop, { viaProxy: true }), 'password-of-proxy')).toBe(true);
    expect(hides(own.at(stranger, { viaProxy: true }), 'password-of-proxy')).toBe(true);
    expect(hides(own.at(shop), 'password-of-proxy')).toBe(false);
  });

  it('hides secrets that are registered after the redaction was obtained', () => {
    const { own, other } = scopesOfTwoApis();
    const [atShop, atBank] = [own.at(shop), other.at('https://bank.example')];
    own.add('registered-later');
    own.learn('issued-later');
    expect(atShop.text('registered-later issued-later')).toBe(`${mark} ${mark}`);
    expect(atBank.text('registered-later issued-later')).toBe('registered-later issued-later');
  });

  it('hides a secret of the whole redactor in every response', () => {
    const { redactor, own } = scopesOfTwoApis();
    redactor.add('of-the-library-user');
    expect(hides(own.at(stranger), 'of-the-library-user')).toBe(true);
  });
});

describe('redaction of everything', () => {
  it('hides the secrets of every scope, those for proxies included', () => {
    const { redactor, own } = scopesOfTwoApis();
    own.addForProxy('password-of-proxy');
    expect(redactor.text(`${everything} password-of-proxy`)).toBe([mark, mark, mark, mark, mark].join(' '));
  });

  it('hides the secrets of a scope that has ended, for as long as few others have', () => {
    const { redactor, own } = scopesOfTwoApis();
    own.end();
    own.end();
    expect(hides(redactor, 'configured-of-shop')).toBe(true);
    for (let n = 0; n < 20; n += 1) {
      const scope = redactor.scope({ sentTo: [shop] });
      scope.add(`secret-of-version-${n}`);
      scope.end();
    }
    expect(hides(redactor, 'configured-of-shop')).toBe(false);
    expect(hides(redactor, 'secret-of-version-0')).toBe(true);
    expect(hides(redactor, 'configured-of-bank')).toBe(true);
  });
});

describe('memory of a scope', () => {
  const flood = (add: (secret: string) => void, count = 1000) => {
    for (let n = 0; n < count; n += 1) add(`flood-number-${n}-`);
  };

  it('keeps configured secrets, whatever the API or another one makes it learn', () => {
    const { redactor, own, other } = scopesOfTwoApis();
    flood(own.learn);
    flood(other.learn);
    expect(hides(own.at(shop), 'configured-of-shop')).toBe(true);
    expect(hides(redactor, 'configured-of-shop')).toBe(true);
  });

  it('keeps issued secrets, whatever another API makes it learn', () => {
    const { own, other } = scopesOfTwoApis();
    flood(other.learn);
    expect(hides(own.at(shop), 'issued-to-shop-1')).toBe(true);
  });

  it('hides what a request carried, whatever the scope has learned since', () => {
    const { own } = scopesOfTwoApis();
    const carried = new Set(['issued-to-shop-1', 'configured-of-shop']);
    flood(own.learn);
    expect(hides(own.at(shop), 'issued-to-shop-1')).toBe(false);
    expect(own.at(shop, { carried }).text(everything)).toBe(`${mark} ${mark} configured-of-bank issued-to-bank-1`);
    expect(own.at(stranger, { carried }).text(everything)).toBe(everything);
  });

  it('keeps the latest issued secrets, in the order of their last use', () => {
    const { own } = scopesOfTwoApis();
    for (let n = 0; n < 1000; n += 1) {
      own.learn(`flood-number-${n}-`);
      own.learn('issued-to-shop-1');
    }
    expect(hides(own.at(shop), 'issued-to-shop-1')).toBe(true);
    expect(hides(own.at(shop), 'flood-number-999-')).toBe(true);
    expect(hides(own.at(shop), 'flood-number-0-')).toBe(false);
  });

  it('keeps the current secret of each place, and some earlier ones, if a secret changes with every use', () => {
    const { own } = scopesOfTwoApis();
    for (let n = 0; n < 1000; n += 1) own.add(`rotated-number-${n}-`, '${command:["rotate"]}');
    for (const secret of ['configured-of-shop', 'rotated-number-999-', 'rotated-number-990-'])
      expect(hides(own.at(shop), secret)).toBe(true);
    expect(hides(own.at(shop), 'rotated-number-0-')).toBe(false);
  });

  it.each(['false', 'null', 'ready', 'approved'.slice(0, 7)])('does not learn %s, which is too short to be issued', (word) => {
    const { own } = scopesOfTwoApis();
    own.learn(word);
    expect(own.at(shop, { carried: new Set([word]) }).text(`{"state":"${word}"}`)).toBe(`{"state":"${word}"}`);
  });

  it('registers a configured secret of four characters', () => {
    const { own } = scopesOfTwoApis();
    own.add('4711', '${env:PIN}');
    expect(hides(own.at(shop), '4711')).toBe(true);
  });
});
