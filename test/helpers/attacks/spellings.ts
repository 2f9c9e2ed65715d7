/** Returns spellings of one IPv4 address as the host of a URL. Some parser has accepted each of them. */
export function spellingsOf(address: string): string[] {
  const parts = address.split('.').map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = parts;
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (value: number, length = 1) => value.toString(16).padStart(length, '0');
  const octal = (value: number) => `0${value.toString(8)}`;
  const groups = `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
  const padded = `${hex(a * 256 + b, 4)}:${hex(c * 256 + d, 4)}`;
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0X${hex(whole).toUpperCase()}`,
    `0x0000000000${hex(whole)}`,
    octal(whole),
    `000000000${whole.toString(8)}`,
    parts.map((part) => `0x${hex(part, 2)}`).join('.'),
    parts.map(octal).join('.'),
    parts.map((part) => `000${octal(part)}`).join('.'),
    `${a}.${octal(b)}.0x${hex(c)}.${d}`,
    `0x${hex(a)}.${(b * 256 + c) * 256 + d}`,
    `${a}.${b}.${c * 256 + d}`,
    `${octal(a)}.${b}.0x${hex(c * 256 + d)}`,
    ...foreignDigits(address),
    address.replaceAll('.', '。'),
    address.replaceAll('.', '．'),
    address.replaceAll('.', '｡'),
    address.replaceAll('.', '%2e'),
    [...address].map((character) => `%${hex(character.charCodeAt(0), 2)}`).join(''),
    address.replace('.', '\t.\n'),
    `${address.slice(0, 1)}\u00ad${address.slice(1)}`,
    `${address.slice(0, 1)}\u200b${address.slice(1)}`,
    ...spellingsInIpv6(address, groups, padded),
  ];
}

function spellingsInIpv6(address: string, groups: string, padded: string): string[] {
  return [
    `[::ffff:${address}]`,
    `[::FFFF:${address}]`,
    `[::ffff:${groups}]`,
    `[0:0:0:0:0:ffff:${groups}]`,
    `[0000:0000:0000:0000:0000:ffff:${padded}]`,
    `[0:0::0:0:ffff:${groups}]`,
  ];
}

/** Returns IPv6 addresses that a gateway would translate into the IPv4 address. */
export function tunnelsTo(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  return [
    `[64:ff9b::${address}]`,
    `[64:ff9b::${groups}]`,
    `[2002:${groups}::]`,
    `[2002:${groups}::1]`,
    `[2a00:1450::5efe:${groups}]`,
    `[2a00:1450::200:5efe:${groups}]`,
  ];
}

/** Returns the address with digits that domain name processing maps to ASCII (UTS #46). */
function foreignDigits(address: string): string[] {
  const from = (first: number) => address.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
  const circled = address.replace(/\d/g, (digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1)));
  return [from(0xff10), from(0x1d7ce), from(0x1d7f6), from(0x2080), circled, superscript(address)];
}

function superscript(address: string): string {
  return address.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
