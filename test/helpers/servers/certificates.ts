import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Identity {
  /** PEM: the certificate, and what the server sends along. */
  readonly cert: string;
  readonly key: string;
}

export interface Issue {
  readonly host?: string;
  /** As OpenSSL has them, such as `DNS:api.test,IP:127.0.0.1`. Default: that of `host`. */
  readonly names?: string;
  /** Another name in this folder that signs. Default: `root`. */
  readonly by?: string;
  readonly key?: 'ec' | 'rsa:1024' | 'rsa:2048';
  readonly digest?: 'sha1' | 'sha256';
  /** `YYYYMMDDHHMMSSZ`. Default: a day ago, and in 40 days. */
  readonly from?: string;
  readonly to?: string;
  readonly extensions?: readonly string[];
  readonly isAuthority?: boolean;
}

/** A folder of authorities and certificates, made by openssl. */
export interface Authorities {
  /** The authority that a test trusts. */
  readonly root: string;
  selfSigned(name: string, host: string, isAuthority?: boolean): Identity;
  issue(name: string, options?: Issue): Identity;
  remove(): void;
}

export function createAuthorities(): Authorities {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const openssl = (...parameters: string[]) => execFileSync('openssl', parameters, { cwd: folder, stdio: 'pipe' });
  const identity = (name: string): Identity => ({ cert: read(`${name}.pem`), key: read(`${name}.key`) });
  const keyOptions = (key: NonNullable<Issue['key']>) =>
    key === 'ec' ? ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'] : ['-newkey', key, '-nodes'];

  writeFileSync(join(folder, 'index.txt'), '');
  writeFileSync(
    join(folder, 'ca.cnf'),
    `[ca]
default_ca = any
[any]
database = index.txt
new_certs_dir = .
rand_serial = yes
unique_subject = no
policy = free
copy_extensions = copy
[free]
commonName = supplied
[req]
distinguished_name = named_by_subj
[named_by_subj]
`,
  );

  function selfSigned(name: string, host: string, isAuthority = false): Identity {
    const extensions = isAuthority ? ['-addext', 'basicConstraints=critical,CA:TRUE'] : ['-addext', `subjectAltName=DNS:${host}`];
    const output = ['-keyout', `${name}.key`, '-out', `${name}.pem`, '-days', '40', '-subj', `/CN=${host}`];
    openssl('req', '-x509', ...keyOptions('ec'), ...output, ...extensions);
    return identity(name);
  }

  selfSigned('root', 'authority of a test', true);

  return {
    root: read('root.pem'),
    selfSigned,
    issue(
      name,
      {
        host = 'api.test',
        names = `DNS:${host}`,
        by = 'root',
        key = 'ec',
        digest = 'sha256',
        from,
        to,
        extensions = [],
        isAuthority = false,
      } = {},
    ) {
      const about = isAuthority ? ['basicConstraints=critical,CA:TRUE'] : [`subjectAltName=${names}`];
      const added = [...about, ...extensions].flatMap((extension) => ['-addext', extension]);
      const request = ['-config', 'ca.cnf', ...keyOptions(key), '-keyout', `${name}.key`, '-subj', `/CN=${host}`, `-${digest}`, ...added];
      if (from === undefined && to === undefined) {
        openssl('req', '-x509', ...request, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-out', `${name}.pem`, '-days', '40');
        return identity(name);
      }
      // OpenSSL 3.0 takes other dates here alone.
      openssl('req', ...request, '-out', `${name}.csr`);
      const signer = ['-config', 'ca.cnf', '-cert', `${by}.pem`, '-keyfile', `${by}.key`, '-md', digest];
      const dates = ['-startdate', from ?? stamp(-1), '-enddate', to ?? stamp(40)];
      openssl('ca', ...signer, '-in', `${name}.csr`, '-out', `${name}.pem`, '-notext', '-batch', ...dates);
      return identity(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** As `openssl ca` takes dates. */
export function stamp(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().replace(/[-:T]|\.\d+/g, '');
}
