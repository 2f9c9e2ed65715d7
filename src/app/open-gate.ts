import { join } from 'node:path';
import { type AccessOptions, networkOf } from '../apis/api-settings.js';
import type { ServerOptions } from '../config/server-options.js';
import { userFolders } from '../config/user-folders.js';
import { UsageError } from '../errors.js';
import type { Redactor } from '../redaction/redactor.js';
import { type Clock, systemClock } from '../runtime/clock.js';
import { homeFolder } from '../runtime/home-folder.js';
import { ownCommand, shellWord } from '../runtime/own-command.js';
import type { Gate } from '../server/auth/gate.js';
import type { Logger } from '../telemetry/logger.js';
import type { Env } from './open-apis.js';

export interface GateSettings {
  readonly auth: NonNullable<ServerOptions['auth']>;
  readonly publicUrl: string | undefined;
  /** Path at which this server serves MCP. */
  readonly path: string;
  readonly access: AccessOptions;
  readonly env: Env;
  readonly logger: Logger;
  readonly redactor: Redactor;
  readonly clock?: Clock;
}

/** Returns the key file that a setting names. */
export function keyFileOf(keys: string | true | undefined, env: Env): string {
  return typeof keys === 'string' ? keys : join(userFolders({ env, home: homeFolder() }).config, 'keys.json');
}

/**
 * Opens the gate of a server over HTTP. Loads only what the settings use.
 * @throws UsageError if the key file cannot be read, or if tokens have no audience
 */
export async function openGate(settings: GateSettings): Promise<Gate> {
  const { auth, publicUrl, logger, clock = systemClock } = settings;
  const { createGate } = await import('../server/auth/gate.js');
  const keys = auth.keys === undefined ? undefined : await openKeys(keyFileOf(auth.keys, settings.env), { logger, clock });
  const oauth = auth.issuers === undefined ? undefined : await openIssuers(auth.issuers, requiredUrl(publicUrl), settings);
  return createGate({ keys, ...oauth, clock, logger });
}

function requiredUrl(publicUrl: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl;
  throw new UsageError(
    'server.auth.issuers requires server.publicUrl in the configuration file, or --public-url: it is the audience of tokens for this server',
    2,
  );
}

async function openKeys(file: string, dependencies: { readonly logger: Logger; readonly clock: Clock }) {
  const { createStaticKeys } = await import('../server/auth/static-keys.js');
  const { readKeyFile } = await import('../server/auth/key-file.js');
  const read = await readKeyFile(file);
  if (!read.ok) {
    const remedy =
      read.rule === 'does not exist'
        ? `; to create the first key, run: ${ownCommand(`keys new NAME --file ${shellWord(file) ?? 'FILE'}`)}`
        : '';
    throw new UsageError(`the key file ${file} ${read.rule}${remedy}`, 2);
  }
  if (read.keys.length === 0) dependencies.logger.warn({ file }, 'the key file contains no keys, so no client can authenticate with one');
  return createStaticKeys(file, dependencies);
}

/** Keys of issuers are fetched like responses of an API: through the network guard, and within limits. */
async function openIssuers(
  issuers: NonNullable<GateSettings['auth']['issuers']>,
  publicUrl: string,
  { auth, path, access, env, logger, redactor, clock = systemClock }: GateSettings,
) {
  const [{ createApiClient }, { createAccessTokens }, { createResourceMetadata }] = await Promise.all([
    import('../http/client/client.js'),
    import('../server/auth/access-tokens.js'),
    import('../server/auth/resource-metadata.js'),
  ]);
  const client = createApiClient(
    {
      allow: { methods: ['GET'] },
      timeouts: { connectMs: 2000, attemptMs: 4000, deadlineMs: 5000 },
      retry: { attempts: 2 },
      ...{ cache: false, breaker: false, rateLimit: false, idempotency: false, maxBodyBytes: 1024 * 1024 },
      ...(auth.network && { network: auth.network }),
      ...(access.proxy !== undefined && { proxy: access.proxy }),
    },
    { network: networkOf(access), env, redactor, clock },
  );
  const trusted = issuers.map((issuer) => ({ ...issuer, audience: issuer.audience ?? [publicUrl] }));
  const tokens = createAccessTokens({ issuers: trusted, fetch: client.fetch, clock, logger });
  // Not awaited: the server starts without its issuers, and logs which one does not respond.
  void tokens.warm();
  const [first, ...others] = issuers.map(({ scopes }) => scopes);
  const areEqual = others.every((names) => JSON.stringify(names) === JSON.stringify(first));
  return {
    tokens,
    metadata: createResourceMetadata({ publicUrl, path, issuers }),
    scopeNames: areEqual ? first : undefined,
    close: () => client.close(),
  };
}
