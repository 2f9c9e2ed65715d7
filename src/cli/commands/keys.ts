import { resolve } from 'node:path';
import { readConfig } from '../../app/open-apis.js';
import { keyFileOf } from '../../app/open-gate.js';
import { UsageError } from '../../errors.js';
import { systemClock } from '../../runtime/clock.js';
import { ownCommand } from '../../runtime/own-command.js';
import { changeKeyFile, readKeyFile, type StoredKey } from '../../server/auth/key-file.js';
import { digestOfKey, generateKey } from '../../server/auth/static-key.js';
import type { Io } from '../io/io.js';
import { printJson, printLines } from '../io/print.js';
import { checkKeyName, type NewKeyOptions } from '../options/key-options.js';
import type { CommonOptions } from '../options/options.js';

/** Options of every `keys` command. */
export interface KeysOptions {
  /** Default: server.auth.keys of the configuration, or the default file. */
  readonly file?: string;
  readonly json?: true;
  readonly common: CommonOptions;
}

/** What the commands show of a key: never its hash. */
type ShownKey = Omit<StoredKey, 'sha256'> & { readonly expired: boolean };

const dayMs = 24 * 60 * 60 * 1000;

/** Creates a key and prints it, once: only the key itself on stdout, so that a script can read it. */
export async function newKey(name: string, { scope, api, skill, expires, ...options }: KeysOptions & NewKeyOptions, io: Io): Promise<void> {
  const file = await fileOf(options, io);
  const now = systemClock.now();
  const { id, key } = generateKey();
  const stored: StoredKey = {
    ...{ id, name: checkKeyName(name), sha256: digestOfKey(key).toString('hex'), scopes: [scope] },
    ...(api !== undefined && { apis: [...new Set(api)] }),
    ...(skill !== undefined && { skills: [...new Set(skill)] }),
    createdAt: new Date(now).toISOString(),
    ...(expires !== 'never' && { expiresAt: new Date(now + expires * dayMs).toISOString() }),
  };
  await changeKeyFile(file, (keys) => [...keys, stored]);
  if (options.json === true) {
    io.stdout.write(printJson({ ...shown(stored), key, file }));
    return;
  }
  io.stdout.write(`${key}\n`);
  io.stderr.write(
    printLines([
      `Added the key ${id} (${name}, ${scope}) to ${file}. It is shown only now. Clients send it as: Authorization: Bearer <key>`,
      `To revoke it: ${ownCommand(`keys revoke ${id}`)}`,
    ]),
  );
}

export async function listKeys(options: KeysOptions, io: Io): Promise<void> {
  const file = await fileOf(options, io);
  const read = await readKeyFile(file);
  if (!read.ok && read.rule !== 'does not exist') throw new UsageError(`${file} ${read.rule}`, 2);
  const keys = read.ok ? read.keys.map(shown) : [];
  if (options.json === true) io.stdout.write(printJson({ file, keys }));
  else if (keys.length === 0) io.stdout.write(printLines([`No keys in ${file}. To create one: ${ownCommand('keys new NAME')}`]));
  else io.stdout.write(printLines(keys.map(lineOf)));
}

/** Removes a key. Running servers refuse it within a second. */
export async function revokeKey(idOrName: string, options: KeysOptions, io: Io): Promise<void> {
  const file = await fileOf(options, io);
  let revoked: StoredKey | undefined;
  await changeKeyFile(file, (keys) => {
    // The name of one key can be the id of another one.
    const byId = keys.filter(({ id }) => id === idOrName);
    const found = byId.length > 0 ? byId : keys.filter(({ name }) => name === idOrName);
    const [first, ...others] = found;
    if (first === undefined)
      throw new UsageError(`${file} contains no key ${JSON.stringify(idOrName)}; see: ${ownCommand('keys list')}`, 2);
    if (others.length > 0) {
      const ids = found.map(({ id }) => id).join(', ');
      throw new UsageError(`${file} contains several keys named ${JSON.stringify(idOrName)}; name one by its id: ${ids}`, 2);
    }
    revoked = first;
    return keys.filter((key) => key !== first);
  });
  if (revoked === undefined) return;
  const { id, name } = revoked;
  if (options.json === true) io.stdout.write(printJson({ file, revoked: shown(revoked) }));
  else io.stdout.write(printLines([`Revoked the key ${id} (${name}). Running servers refuse it within a second.`]));
}

async function fileOf({ file, common }: KeysOptions, { env }: Io): Promise<string> {
  if (file !== undefined) return resolve(file);
  const { config } = await readConfig(common.config, env);
  return keyFileOf(config.server.auth?.keys, env);
}

function shown({ sha256: _, ...key }: StoredKey): ShownKey {
  return { ...key, expired: key.expiresAt !== undefined && Date.parse(key.expiresAt) <= systemClock.now() };
}

function lineOf({ id, name, scopes, apis, skills, createdAt, expiresAt, expired }: ShownKey): string {
  const expiry = expiresAt === undefined ? 'does not expire' : `${expired ? 'EXPIRED' : 'expires'} ${expiresAt.slice(0, 10)}`;
  return `${id}  ${scopes.join(',')}  created ${createdAt.slice(0, 10)}, ${expiry}  ${apis === undefined ? 'every API' : apis.join(',')}${skills === undefined ? '' : `, scripts of ${skills.join(',')}`}  ${name}`;
}
