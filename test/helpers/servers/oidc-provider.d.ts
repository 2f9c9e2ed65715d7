/** Types of the API that the tests use; the package does not contain types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface StoredToken {
    readonly clientId: string;
    readonly accountId?: string;
    readonly scope?: string;
    destroy(): Promise<void>;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    callback(): RequestListener;
    readonly ClientCredentials: { find(token: string): Promise<StoredToken | undefined> };
    readonly AccessToken: { find(token: string): Promise<StoredToken | undefined> };
    readonly RefreshToken: { find(token: string): Promise<StoredToken | undefined> };
  }
}
