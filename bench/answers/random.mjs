/** A deterministic source of numbers (mulberry32), and what is made from it: every run measures the same bytes. */
export function createRandom(seed) {
  let state = seed;
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (max) => Math.floor(fraction() * max);
  const pick = (list) => list[integer(list.length)];
  const text = (alphabet, length) => Array.from({ length }, () => alphabet[integer(alphabet.length)]).join('');
  return {
    fraction,
    integer,
    pick,
    hex: (length) => text('0123456789abcdef', length),
    token: (length) => text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', length),
    base64: (length) => text('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', length),
    words: (count, list = english) => Array.from({ length: count }, () => pick(list)).join(' '),
    date: () => new Date(1.6e12 + integer(1.7e11)).toISOString(),
  };
}

const english =
  'the of and to in is that for with as on be by this from or are was not have which but had his they at an were been their has would there what will all if can said who one more about when time some into only other could out up than first new very my over such man our may any these also after should well between must work state never most same system number order request response customer payment account invoice error message service failed unable connection timeout database table column update delete create version release note change support feature documentation example configuration environment production deploy container'.split(
    ' ',
  );
