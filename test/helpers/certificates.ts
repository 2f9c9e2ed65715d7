import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** An authority that only this test knows; all texts are PEM. */
export interface Authority {
  readonly certificate: string;
  /** `altNames` as OpenSSL has them: `DNS:api.test,IP:127.0.0.1`. */
  issue(name: string, altNames: string, usage?: 'serverAuth' | 'clientAuth'): Promise<KeyPair>;
  close(): Promise<void>;
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

export async function createAuthority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'authority-'));
  const openssl = (...args: readonly string[]) => promisify(execFile)('openssl', args, { cwd: folder });
  const text = (file: string) => readFile(join(folder, file), 'utf8');
  await openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=authority of a test');
  return {
    certificate: await text('ca.crt'),
    async issue(name, altNames, usage = 'serverAuth') {
      await openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
      await writeFile(join(folder, `${name}.ext`), `subjectAltName=${altNames}\nextendedKeyUsage=${usage}\n`);
      const signs = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', `${name}.ext`];
      await openssl('x509', '-req', '-in', `${name}.csr`, ...signs, '-out', `${name}.crt`);
      return { key: await text(`${name}.key`), cert: await text(`${name}.crt`) };
    },
    close: () => rm(folder, { recursive: true }),
  };
}
