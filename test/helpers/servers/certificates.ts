import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Identity {
  /** PEM: the certificate and the chain that the server sends with it. */
  readonly cert: string;
  readonly key: string;
}

export interface Issue {
  readonly host?: string;
  /** Subject alternative names in OpenSSL syntax, such as `DNS:api.test,IP:127.0.0.1`. Default: `host`. */
  readonly names?: string;
  /** Name of the issued authority that signs. Default: `root`. */
  readonly by?: string;
  readonly key?: 'ec' | 'rsa:1024' | 'rsa:2048';
  readonly digest?: 'sha1' | 'sha256';
  /** Validity, as `YYYYMMDDHHMMSSZ`. If only one of `from` and `to` is set, the other is a day ago or in 40 days. */
  readonly from?: string;
  readonly to?: string;
  readonly extensions?: readonly string[];
  readonly isAuthority?: boolean;
}

/** Temporary folder of authorities and certificates, created with openssl. */
export interface Authorities {
  /** Certificate of the authority that a test trusts. */
  readonly root: string;
  selfSigned(name: string, host: string, isAuthority?: boolean): Identity;
  issue(name: string, options?: Issue): Identity;
  /** Issues another certificate for the key and the name of the trusted authority, signed by the authority `by`. Returns its PEM. */
  crossSign(name: string, by: string, options?: Pick<Issue, 'from' | 'to' | 'digest'>): string;
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

  const rootName = 'authority of a test';

  /** In OpenSSL 3.0, only `openssl ca` accepts a start and an end date. */
  function signRequest(name: string, by: string, { digest = 'sha256', from, to }: Pick<Issue, 'from' | 'to' | 'digest'>): void {
    const signer = ['-config', 'ca.cnf', '-cert', `${by}.pem`, '-keyfile', `${by}.key`, '-md', digest];
    const dates = ['-startdate', from ?? stamp(-1), '-enddate', to ?? stamp(40)];
    openssl('ca', ...signer, '-in', `${name}.csr`, '-out', `${name}.pem`, '-notext', '-batch', ...dates);
  }

  function selfSigned(name: string, host: string, isAuthority = false): Identity {
    const extensions = isAuthority ? ['-addext', 'basicConstraints=critical,CA:TRUE'] : ['-addext', `subjectAltName=DNS:${host}`];
    const output = ['-keyout', `${name}.key`, '-out', `${name}.pem`, '-days', '40', '-subj', `/CN=${host}`];
    openssl('req', '-x509', ...keyOptions('ec'), ...output, ...extensions);
    return identity(name);
  }

  selfSigned('root', rootName, true);

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
      const baseExtensions = isAuthority ? ['basicConstraints=critical,CA:TRUE'] : [`subjectAltName=${names}`];
      const added = [...baseExtensions, ...extensions].flatMap((extension) => ['-addext', extension]);
      const request = ['-config', 'ca.cnf', ...keyOptions(key), '-keyout', `${name}.key`, '-subj', `/CN=${host}`, `-${digest}`, ...added];
      if (from === undefined && to === undefined) {
        openssl('req', '-x509', ...request, '-CA', `${by}.pem`, '-CAkey', `${by}.key`, '-out', `${name}.pem`, '-days', '40');
        return identity(name);
      }
      openssl('req', ...request, '-out', `${name}.csr`);
      signRequest(name, by, { digest, ...(from && { from }), ...(to && { to }) });
      return identity(name);
    },
    crossSign(name, by, options = {}) {
      const extension = ['-addext', 'basicConstraints=critical,CA:TRUE'];
      openssl('req', '-config', 'ca.cnf', '-new', '-key', 'root.key', '-subj', `/CN=${rootName}`, ...extension, '-out', `${name}.csr`);
      signRequest(name, by, options);
      return read(`${name}.pem`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Returns the time in `days` days in the format of `openssl ca`. */
export function stamp(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().replace(/[-:T]|\.\d+/g, '');
}
