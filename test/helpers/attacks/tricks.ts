import { checkServerIdentity } from 'node:tls';
import type { Zone } from '../servers/dns-server.js';
import { spellingsOf, tunnelsTo } from './spellings.js';

/** The only public addresses in the network namespace; a connection to any other address is a breach. */
export const publicAddresses: readonly string[] = ['93.184.216.34', '2606:2800:220:1::34'];
const [publicIpv4 = '', publicIpv6 = ''] = publicAddresses;

/** One address of each blocked kind. */
export const blockedIpv4: readonly string[] = [
  '127.0.0.1',
  '10.1.2.3',
  '192.168.7.8',
  '169.254.169.254',
  '100.100.100.200',
  '168.63.129.16',
  '172.16.9.9',
  '127.8.8.8',
  '169.254.170.2',
  '100.64.0.1',
  '192.0.0.192',
  '198.18.0.1',
  '240.0.0.1',
  '0.1.2.3',
];
export const blockedIpv6: readonly string[] = [
  '::1',
  'fd12::7',
  'fd00:ec2::254',
  'fd20:ce::254',
  'fec0::1',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::a01:203',
  '64:ff9b:1::a01:203',
  '2002:a9fe:a9fe::1',
  '2001::1',
  '2001:db8::1',
  '3fff::1',
  '5f00::1',
  '::a9fe:a9fe',
  '::ffff:0:a9fe:a9fe',
  '2a00:1450::5efe:a9fe:a9fe',
];

/** Records of the DNS server in the network namespace. */
export const zone: Zone = {
  'api.test': [[publicIpv4, publicIpv6]],
  'v4.api.test': [[publicIpv4]],
  'v6.api.test': [[publicIpv6]],
  'cdn.test': [['alias.cdn.test']],
  'alias.cdn.test': [['api.test']],
  'xn--bcher-kva.test': [[publicIpv4]],
  'private.test': [['10.1.2.3']],
  'private6.test': [['fd12::7']],
  'loopback.test': [['127.0.0.1']],
  'loopback6.test': [['::1']],
  'meta.test': [['169.254.169.254']],
  'meta6.test': [['fd00:ec2::254']],
  'alibaba.test': [['100.100.100.200']],
  'azure.test': [['168.63.129.16']],
  'nat64.test': [['64:ff9b::a9fe:a9fe']],
  'sixtofour.test': [['2002:a9fe:a9fe::1']],
  'isatap.test': [['2a00:1450::5efe:a9fe:a9fe']],
  'mapped.test': [['::ffff:169.254.169.254']],
  'zero.test': [['0.0.0.0']],
  'unspecified.test': [['::']],
  'link-local.test': [['fe80::1']],
  'alias.test': [['meta.test']],
  'alias2.test': [['alias.test']],
  'second-bad.test': [[publicIpv4, '10.1.2.3']],
  'first-bad.test': [['10.1.2.3', publicIpv4]],
  'bad-aaaa.test': [[publicIpv4, 'fd00:ec2::254']],
  'bad-a.test': [[publicIpv6, '127.0.0.1']],
  'last-bad.test': [[publicIpv4, publicIpv6, '93.184.216.35', '93.184.216.36', '192.168.7.8']],
  '10.1.2.3.nip.test': [['10.1.2.3']],
  '169-254-169-254.nip.test': [['169.254.169.254']],
  '7f000001.nip.test': [['127.0.0.1']],
  'localhost.test': [['127.0.0.1']],
  'metadata.google.internal': [['169.254.169.254']],
  metadata: [['169.254.169.254']],
  'kubernetes.default.svc': [['10.1.2.3']],
  'host.docker.internal': [['192.168.7.8']],
  'localhost.localdomain': [['127.0.0.1']],
  'a.localhost': [['127.0.0.1']],
};

/** Names of this machine, of its host and of platform services, in every spelling. */
const machineTricks: readonly string[] = [
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    'A.LocalHost.',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'ｌｏｃａｌｈｏｓｔ',
    'local\u00adhost',
    'loc%61lhost',
  ],
  ...['ip6-localhost', 'ip6-loopback', 'localhost.localdomain', 'localhost%00', 'localhost%2e', 'local\thost'],
  ...['metadata.google.internal', 'METADATA.Google.internal.', 'metadata', 'kubernetes.default.svc', 'host.docker.internal'],
].map((host) => `http://${host}/`);

/** Hosts that are blocked regardless of DNS. */
export const literalTricks: readonly string[] = [
  ...['127.0.0.1', '10.1.2.3', '192.168.7.8', '169.254.169.254', '100.100.100.200', '168.63.129.16', '0.0.0.0'].flatMap((address) =>
    [...spellingsOf(address), ...tunnelsTo(address)].map((host) => `http://${host}/`),
  ),
  ...blockedIpv4.flatMap((address) => [`http://${address}:8080/`, `https://${address}/`]),
  ...blockedIpv6.flatMap((address) => [`http://[${address}]/`, `http://[${address.toUpperCase()}]:8080/`, `https://[${address}]/`]),
  ...['0', '0x0', '00', '127.1', '127.0.1', '127.127.127.127', '0x7f.1', '[::]', '[0:0:0:0:0:0:0:0]', '[fe80::1]'].map(
    (host) => `http://${host}/`,
  ),
  ...['[fe80::1%25lo]', '[fe80::1%lo]', '[::1%25lo]', '[::ffff:127.0.0.1%25lo]', '[::1', '::1', '[127.0.0.1]'].map(
    (host) => `http://${host}/`,
  ),
  ...machineTricks,
];

/** Names that only a DNS lookup reveals as blocked. */
export const blockedNames: readonly string[] = [
  'private.test',
  'PRIVATE.test.',
  'private6.test',
  'loopback.test',
  'loopback6.test',
  'meta.test',
  'meta6.test',
  'alibaba.test',
  'azure.test',
  'nat64.test',
  'sixtofour.test',
  'isatap.test',
  'mapped.test',
  'zero.test',
  'unspecified.test',
  'link-local.test',
  'alias.test',
  'alias2.test',
  'second-bad.test',
  'first-bad.test',
  'bad-aaaa.test',
  'bad-a.test',
  'last-bad.test',
  '10.1.2.3.nip.test',
  '169-254-169-254.nip.test',
  '7f000001.nip.test',
  'localhost.test',
];
export const nameTricks: readonly string[] = blockedNames.flatMap((name) => [
  `http://${name}/`,
  `https://${name}/`,
  `http://${name}:8080/`,
]);

/** A selection for slower ways to send a request. */
export const coreTricks: readonly string[] = [
  ...[...spellingsOf('169.254.169.254'), ...blockedIpv4, ...blockedIpv6.map((address) => `[${address}]`), ...blockedNames].map(
    (host) => `http://${host}/`,
  ),
  ...machineTricks,
];

/** URLs that parsers interpret differently; no interpretation may reach a blocked address. */
export const parserTricks: readonly string[] = [
  'http://api.test@10.1.2.3/',
  'http://api.test:80@10.1.2.3/',
  'http://api.test%2f@10.1.2.3/',
  'http://api.test%00@10.1.2.3/',
  'http://@10.1.2.3/',
  'http://:@10.1.2.3/',
  'http://api.test\\@10.1.2.3/',
  'http://10.1.2.3\\@api.test/',
  'http://10.1.2.3/@api.test',
  'http://10.1.2.3#@api.test/',
  'http://10.1.2.3?@api.test/',
  'http://10.1.2.3:80\\@api.test/',
  'http://api.test#@10.1.2.3/',
  'http://api.test?@10.1.2.3/',
  'http://api.test;@10.1.2.3/',
  'http://api.test@api.test@10.1.2.3/',
  'http://api.test:80:10.1.2.3/',
  'http://10.1.2.3:80:80/',
  'http://10.1.2.3:99999/',
  'http://10.1.2.3:0080/',
  'http://10.1.2.3:/',
  'http://10.1.2.3,api.test/',
  'http://10.1.2.3 api.test/',
  'http://10.1.2.3%20.api.test/',
  'http://10.1.2.3%00.api.test/',
  'http://10.1.2.3%0a.api.test/',
  'http://10.1.2.3%23.api.test/',
  'http://10.1.2.3%2f.api.test/',
  'http://10.1.2.3%5c.api.test/',
  'http:10.1.2.3/',
  'http:/10.1.2.3/',
  'http:///10.1.2.3/',
  'http:////10.1.2.3/',
  'http:\\\\10.1.2.3\\',
  'http:/\\10.1.2.3/',
  'HTTP://10.1.2.3/',
  'hTtP://169.254.169.254/latest/meta-data/',
  ' http://10.1.2.3/',
  '\u0000http://10.1.2.3/',
  'ht\ttp://10.1.2.3/',
  'http:\n//10.1.2.3/',
  'http://10.1.2.3/\r\nHost: api.test',
  'http://10.1.2.3\r\n.api.test/',
  'http://api.test\r\n@10.1.2.3/',
  'http://api.test／@10.1.2.3/',
  'http://10.1.2.3／.api.test/',
  'http://10.1.2.3＃.api.test/',
  'http://10.1.2.3？.api.test/',
  'http://10.1.2.3℀.api.test/',
  'http://[api.test]@10.1.2.3/',
  'http://[::ffff:10.1.2.3].api.test/',
  'http://[::1]:80@api.test/',
  'http://api.test.10.1.2.3/',
  'http://0xa.0x1.0x2.0x3.api.test/',
  'ws://10.1.2.3/',
  'ftp://10.1.2.3/',
  'gopher://10.1.2.3:80/_GET%20/',
  'file://10.1.2.3/etc/passwd',
  'file:///etc/passwd',
  'data:text/plain,reached',
  'javascript:fetch("http://10.1.2.3/")',
  'blob:http://10.1.2.3/x',
  'view-source:http://10.1.2.3/',
  'url:http://10.1.2.3/',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
  'unix:///var/run/docker.sock',
];

export const everyUrl: readonly string[] = [...literalTricks, ...nameTricks, ...parserTricks];

/** Relative references, for a Location header or the path of an API. */
export const referenceTricks: readonly string[] = [
  '//10.1.2.3/',
  '///10.1.2.3/',
  '////10.1.2.3/',
  '\\\\10.1.2.3/',
  '/\\10.1.2.3/',
  '\\/10.1.2.3/',
  '/\t/10.1.2.3/',
  '\t//10.1.2.3/',
  '/\n/10.1.2.3/',
  '//api.test@10.1.2.3/',
  '//10.1.2.3\\@api.test/',
  '@10.1.2.3/',
  ':80@10.1.2.3/',
  '.10.1.2.3/',
  '..//10.1.2.3/',
  '/..//10.1.2.3/',
  '%2f%2f10.1.2.3/',
  '/%2f10.1.2.3/',
  '/%5c10.1.2.3/',
  '/.//10.1.2.3/',
  '?//10.1.2.3/',
  '#//10.1.2.3/',
  'http:10.1.2.3/',
  'http:/10.1.2.3/',
  'https:10.1.2.3/',
  '//[::1]/',
  '//2130706433/',
  '//169.254.169.254/latest/meta-data/',
  '//meta.test/',
  '//localhost/',
];

/** Names that resolve to public addresses only. */
export const publicNames: readonly string[] = ['api.test', 'v4.api.test', 'v6.api.test', 'cdn.test', 'xn--bcher-kva.test'];

const nobody = { C: '', ST: '', L: '', O: '', OU: '', CN: '' };
const forLoopback = {
  ...{ subject: nobody, issuer: nobody, subjectaltname: 'IP Address:0:0:0:0:0:0:0:1', valid_from: '', valid_to: '', raw: Buffer.alloc(0) },
  ...{ ca: false, serialNumber: '', fingerprint: '', fingerprint256: '', fingerprint512: '' },
};
/** Node 22.23 rejects every certificate for an IPv6 literal, because domainToASCII drops the literal; 20.20 and 26.10 accept it. */
const acceptsIpv6 = checkServerIdentity('::1', forLoopback) === undefined;

/** Origins that may be reached, by http and https. */
export const publicOrigins: readonly string[] = [
  ...[...publicNames, publicIpv4].flatMap((host) => [`http://${host}`, `https://${host}`]),
  ...[`http://[${publicIpv6}]`, ...(acceptsIpv6 ? [`https://[${publicIpv6}]`] : [])],
];

/** URLs that legitimate callers use; each resolves to a public address. */
export const legitimate: readonly string[] = [
  'http://api.test/',
  'http://API.Test./',
  'http://api.test:8080/path?q=http://10.1.2.3/',
  'http://v4.api.test/',
  'http://v6.api.test/',
  'http://cdn.test/',
  'http://bücher.test/',
  `http://[${publicIpv6}]/`,
  `http://[${publicIpv6.toUpperCase()}]:8080/`,
  ...spellingsOf(publicIpv4)
    .map((host) => `http://${host}/`)
    .filter((url) => URL.canParse(url)),
];
