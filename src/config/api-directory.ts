import { badInput } from '../errors.js';
import { type ApiClient, type ClientDependencies, createApiClient } from '../http/client.js';
import type { Method } from '../http/method.js';

export interface AccessOptions {
  /** Loopback may be reached, by every target. */
  readonly allowLocal: boolean;
  /** Addresses, networks and hosts that every target may reach besides public ones; as `network.allow`. */
  readonly allowNetwork: readonly string[];
  /** What bare URLs may be called with. */
  readonly allowMethods: readonly Method[];
  /** URL of an HTTP proxy for all calls, or `env`. Default: none. */
  readonly proxy?: string | undefined;
}

/** What a tool names: a bare URL, or a configured API and a path below its base URL. */
export interface ApiTarget {
  readonly url?: string | undefined;
  readonly api?: string | undefined;
  readonly path?: string | undefined;
}

export interface ResolvedTarget {
  readonly client: ApiClient;
  readonly target: string;
}

/** From what a tool names to the client that may call it. */
export interface ApiDirectory {
  resolve(target: ApiTarget): ResolvedTarget;
  close(): Promise<void>;
}

export function createApiDirectory(access: AccessOptions, dependencies: ClientDependencies): ApiDirectory {
  let adHoc: ApiClient | undefined;
  return {
    resolve({ url, api, path }) {
      if (api !== undefined) {
        throw badInput(
          'unknown-api',
          `No API named ${JSON.stringify(api.slice(0, 60))} is configured.`,
          'Pass the absolute address as url instead.',
        );
      }
      if (path !== undefined) {
        throw badInput('invalid-arguments', 'path belongs to api, and there is no api here.', 'Pass the absolute address as url instead.');
      }
      if (url === undefined) {
        throw badInput(
          'invalid-arguments',
          'url is missing.',
          'Pass url with an absolute address such as https://api.example.com/v1/items.',
        );
      }
      adHoc ??= openAdHocClient(access, dependencies);
      return { client: adHoc, target: url };
    },
    async close() {
      await adHoc?.close();
    },
  };
}

function openAdHocClient(access: AccessOptions, dependencies: ClientDependencies): ApiClient {
  const { allowLocal, allowNetwork, allowMethods, proxy } = access;
  return createApiClient(
    { allow: { methods: [...allowMethods] }, ...(proxy !== undefined && { proxy }) },
    { ...dependencies, network: { allowLocal, allow: [...allowNetwork] } },
  );
}
