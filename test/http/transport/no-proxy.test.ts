import { describe, expect, it } from 'vitest';
import { parseNoProxy } from '../../../src/http/transport/no-proxy.js';

const isExempt = (list: string, target: string) => parseNoProxy(list)(new URL(target));

describe('NO_PROXY', () => {
  it.each([
    ['api.test', 'http://api.test/'],
    ['API.Test', 'http://api.test/'],
    ['api.test', 'http://API.test/'],
    ['api.test', 'http://sub.api.test/'],
    ['api.test', 'http://deep.sub.api.test/'],
    ['.api.test', 'http://api.test/'],
    ['.api.test', 'http://sub.api.test/'],
    ['*.api.test', 'http://api.test/'],
    ['*.api.test', 'http://sub.api.test/'],
    ['api.test', 'http://api.test./'],
    ['api.test.', 'http://api.test/'],
    ['.api.test.', 'http://sub.api.test./'],
    ['test', 'http://api.test/'],
    ['localhost', 'http://app.localhost/'],
    ['bücher.test', 'http://xn--bcher-kva.test/'],
    ['a.test,api.test', 'http://api.test/'],
    ['a.test api.test', 'http://api.test/'],
    [' a.test ,\tapi.test\n', 'http://api.test/'],
    ['api.test:443', 'https://api.test/'],
    ['api.test:80', 'http://sub.api.test/'],
    ['api.test:8443', 'https://api.test:8443/'],
    ['*', 'http://anything.test/'],
    ['*', 'http://[2001:db8::1]/'],
  ])('exempts, for "%s", the target %s', (list, target) => {
    expect(isExempt(list, target)).toBe(true);
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1/'],
    ['127.0.0.1', 'http://2130706433/'],
    ['127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['10.0.0.0/8', 'http://10.255.0.1/'],
    ['192.168.1.0/24', 'http://192.168.1.7/'],
    ['10.0.0.0/8:8080', 'http://10.1.2.3:8080/'],
    ['::1', 'http://[::1]/'],
    ['[::1]', 'http://[::1]/'],
    ['0:0:0:0:0:0:0:1', 'http://[::1]/'],
    ['::1', 'http://[0:0:0:0:0:0:0:1]/'],
    ['2001:DB8::A', 'http://[2001:db8::a]/'],
    ['[::1]:8080', 'http://[::1]:8080/'],
    ['localhost,::1,127.0.0.1', 'http://[::1]:9/'],
    ['fd00::/8', 'http://[fd12::1]/'],
  ])('exempts, for the addresses "%s", the target %s', (list, target) => {
    expect(isExempt(list, target)).toBe(true);
  });

  it.each([
    ['', 'http://api.test/'],
    [',', 'http://api.test/'],
    ['.', 'http://api.test./'],
    ['*.', 'http://api.test/'],
    ['api.test', 'http://myapi.test/'],
    ['.test', 'http://mytest/'],
    ['sub.api.test', 'http://api.test/'],
    ['*api.test', 'http://api.test/'],
    ['a*.test', 'http://api.test/'],
    ['*,a.test', 'http://api.test/'],
    ['api.test:80', 'http://api.test:8080/'],
    ['api.test:80', 'https://api.test/'],
    ['http://api.test', 'http://api.test/'],
    ['api.test/v1', 'http://api.test/'],
    ['user@api.test', 'http://api.test/'],
    ['0.0.1', 'http://127.0.0.1/'],
    ['127.0.0.1', 'http://127.0.0.10/'],
    ['10.0.0.0/8', 'http://11.0.0.1/'],
    ['10.0.0.0/33', 'http://10.0.0.0/'],
    ['10.0.0.0/8', 'http://10.0.0.0.example/'],
    ['api.test/8', 'http://api.test/'],
    ['::1', 'http://[::11]/'],
    ['::1:2', 'http://[::1]:2/'],
    ['[::1]:8080', 'http://[::1]/'],
    ['::/64', 'http://127.0.0.1/'],
    ['fd00::/129', 'http://[fd00::]/'],
  ])('does not exempt, for "%s", the target %s', (list, target) => {
    expect(isExempt(list, target)).toBe(false);
  });
});
