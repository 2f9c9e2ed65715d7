import { introducers, plus } from './escapes.js';
import type { Form, SecretForms } from './secret-forms.js';

/** Forms that are read in the same way, sorted, so that those with the same beginning lie together. */
export interface Dictionary {
  readonly forms: readonly Form[];
  /** By byte: the one that stands for it in the forms. */
  readonly folded: Uint8Array;
  /** The other way round: by byte of a form, all that are read as it. */
  readonly spellings: readonly (readonly number[])[];
  /** By byte: 1 for what may stand between the bytes of a form. */
  readonly skipped: Uint8Array;
}

/** All that is looked for, with tables of how it may begin; each is 1 where it may. */
export interface Needles {
  readonly dictionaries: readonly Dictionary[];
  /** By byte. */
  readonly first: Uint8Array;
  /** By two bytes, as `paired` makes them one. */
  readonly pairs: Uint8Array;
  /** By three bytes, as `mixed` makes them one. */
  readonly beginnings: Uint8Array;
  /** By byte: whether an escape may begin with it. */
  readonly introduces: Uint8Array;
}

const beginningsSize = 1 << 15;

export const paired = (one: number, two: number): number => (one << 8) | two;

/** Made from one more byte and the last value, it depends on the last three bytes alone. */
export function mixed(last: number, byte: number): number {
  return ((last << 5) ^ byte) & (beginningsSize - 1);
}

const base64Twins: readonly [number, number][] = [
  [0x2d, 0x2b],
  [0x5f, 0x2f],
];
const upperHex: readonly [number, number][] = [...'ABCDEF'].map((letter) => [letter.charCodeAt(0), letter.charCodeAt(0) + 0x20]);

export function createNeedles(secrets: Iterable<SecretForms>): Needles {
  const all = [...secrets];
  const texts = all.flatMap(({ text }) => text);
  const needles = {
    dictionaries: [
      createDictionary(texts, [], ''),
      // Base64 may be broken into lines, and hex into pairs.
      createDictionary(
        all.flatMap(({ base64 }) => base64),
        base64Twins,
        '\r\n',
      ),
      createDictionary(
        all.flatMap(({ hex }) => hex),
        upperHex,
        ': -',
      ),
    ].filter(({ forms }) => forms.length > 0),
    first: new Uint8Array(256),
    pairs: new Uint8Array(256 * 256),
    beginnings: new Uint8Array(beginningsSize),
    introduces: new Uint8Array(256),
  };
  for (const byte of introducers) needles.introduces[byte] = 1;
  if (texts.some(({ bytes }) => bytes.includes(0x20))) needles.introduces[plus] = 1;
  for (const dictionary of needles.dictionaries) for (const form of dictionary.forms) enter(needles, dictionary, form);
  return needles;
}

function createDictionary(forms: readonly Form[], twins: readonly [number, number][], skipped: string): Dictionary {
  const folded = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const spellings = Array.from(folded, (byte) => [byte]);
  for (const [byte, standard] of twins) {
    folded[byte] = standard;
    spellings[standard]?.push(byte);
  }
  const sorted = [...forms].sort((one, other) => Buffer.compare(one.bytes, other.bytes));
  return {
    forms: sorted.filter((form, index) => index === 0 || Buffer.compare(form.bytes, sorted[index - 1]?.bytes ?? form.bytes) !== 0),
    folded,
    spellings,
    skipped: Uint8Array.from({ length: 256 }, (_, byte) => (skipped.includes(String.fromCharCode(byte)) ? 1 : 0)),
  };
}

function enter({ first, pairs, beginnings }: Needles, { spellings, skipped }: Dictionary, { bytes }: Form): void {
  const spelled = (index: number) => spellings[bytes[index] ?? 0] ?? [];
  const between = skipped.includes(1) ? [...skipped.keys()].filter((byte) => skipped[byte] === 1) : [];
  for (const one of spelled(0)) {
    first[one] = 1;
    for (const two of [...spelled(1), ...between]) {
      pairs[paired(one, two)] = 1;
      for (const three of [...spelled(skipped[two] === 1 ? 1 : 2), ...between]) beginnings[mixed(mixed(mixed(0, one), two), three)] = 1;
    }
  }
}
