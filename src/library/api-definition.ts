// Generated from the schemas by `npm run docs`.

/** A value of JSON. */
type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | {
      [k: string]: JsonValue;
    };

/** Definition of one API: every option has a default. */
export interface ApiDefinition {
  /**
   * API name in events and health states. Default: none; the origin identifies the API.
   */
  name?: string;
  /**
   * Base URL that call targets are relative to. Default: none; targets must be absolute URLs.
   */
  baseUrl?: string;
  /**
   * One sentence that tells agents what the API is for. Default: none.
   */
  description?: string;
  /**
   * How requests authenticate. Requires baseUrl: credentials are sent only to its origin. If set, callers cannot pass their own credentials. Default: none; callers can pass their own.
   */
  auth?:
    | {
        /**
         * No credentials.
         */
        type: 'none';
      }
    | {
        /**
         * API key in a header, query parameter or cookie.
         */
        type: 'api-key';
        /**
         * Where to send the key. Default: header.
         */
        in?: 'header' | 'query' | 'cookie';
        /**
         * Name of the header, query parameter or cookie.
         */
        name: string;
        /**
         * The API key.
         */
        value: string;
        /**
         * Scheme before the key, separated by a space: `Token` sends `Token <key>`. Only for `in: header`. Default: none.
         */
        prefix?: string;
      }
    | {
        /**
         * Static token in `Authorization: Bearer` (RFC 6750).
         */
        type: 'bearer';
        /**
         * The token.
         */
        token: string;
      }
    | {
        /**
         * User name and password in `Authorization: Basic` (RFC 7617), encoded as UTF-8.
         */
        type: 'basic';
        /**
         * User name; can be empty.
         */
        username: string;
        /**
         * Password. Default: empty.
         */
        password?: string;
      }
    | {
        /**
         * OAuth 2.0 access tokens, renewed 60 s before they expire, or after 80 % of their lifetime if that is later.
         */
        type: 'oauth2';
        /**
         * Grant type: client-credentials (RFC 6749 section 4.4); refresh-token (section 6); jwt-bearer, with an assertion signed by this server (RFC 7523); device-code, where a user runs `api-integration-mcp login <api>` (RFC 8628); extension, any other grant that needs no user (section 4.5), see grantType.
         */
        grant: 'client-credentials' | 'refresh-token' | 'jwt-bearer' | 'device-code' | 'extension';
        /**
         * The `grant_type` of the grant extension: a URI or a name, such as `account_credentials` for Zoom, with account_id in parameters. Default: none.
         */
        grantType?: string;
        /**
         * Issuer URL; its metadata provides the endpoints (RFC 8414 or OpenID Connect discovery). Default: none; tokenEndpoint is then required.
         */
        issuer?: string;
        /**
         * Token endpoint URL. Default: from the issuer metadata.
         */
        tokenEndpoint?: string;
        /**
         * Device authorization endpoint URL. Default: from the issuer metadata.
         */
        deviceAuthorizationEndpoint?: string;
        /**
         * Client ID; optional for jwt-bearer and extension. Default: none.
         */
        clientId?: string;
        /**
         * Client secret. Default: none.
         */
        clientSecret?: string;
        /**
         * Client authentication method: basic (clientSecret in the Authorization header), body (clientSecret in the body), private-key-jwt (assertion signed with privateKey, RFC 7523), mutual-tls (client certificate from tls, RFC 8705, presented to the endpoints in auth), or none (only clientId, for public clients). Default: basic if clientSecret is set, otherwise none.
         */
        clientAuthentication?: 'basic' | 'body' | 'private-key-jwt' | 'mutual-tls' | 'none';
        /**
         * Private key for private-key-jwt and jwt-bearer: PEM (PKCS #8, PKCS #1 or SEC 1), JWK text or a service account file of Google. Default: none.
         */
        privateKey?: string;
        /**
         * The `kid` header of assertions. Default: the kid of the JWK, or the private_key_id of the service account, if any.
         */
        keyId?: string;
        /**
         * Certificate of privateKey in PEM format, or its SHA-1 or SHA-256 thumbprint in hex: sets the `x5t` and `x5t#S256` headers of assertions, which Microsoft Entra ID requires. Default: none.
         */
        certificate?: string;
        /**
         * Signing algorithm for assertions. Default: chosen by key type: RS256, PS256 (RSA-PSS), ES256, ES384, ES512 or EdDSA.
         */
        algorithm?: 'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512' | 'EdDSA';
        /**
         * The `aud` claim of assertions. Default: for private-key-jwt, the issuer if known, otherwise the token endpoint; for jwt-bearer, the token endpoint.
         */
        assertionAudience?: string;
        /**
         * Assertion for jwt-bearer. Default: see its options.
         */
        assertion?: {
          /**
           * Claims such as iss, sub and scope; this server sets jti, iat and exp. Default: iss and sub are clientId.
           */
          claims?: {
            [k: string]: JsonValue;
          };
          /**
           * Seconds from iat to exp. Default: 300.
           */
          lifetimeSeconds?: number;
        };
        /**
         * Initial refresh token. If the server rotates it, the new token is stored and used from then on. Default: none.
         */
        refreshToken?: string;
        /**
         * Scopes to request. Default: none; the server decides.
         */
        scopes?: string[];
        /**
         * The `audience` parameter that some servers require. Default: none.
         */
        audience?: string;
        /**
         * The `resource` parameter (RFC 8707); can be repeated. Default: none.
         */
        resource?: string | string[];
        /**
         * Additional parameters for token requests. Default: none.
         */
        parameters?: {
          [k: string]: string;
        };
      }
    | {
        /**
         * JSON Web Token signed by this server and renewed before it expires.
         */
        type: 'jwt';
        /**
         * Signing algorithm (RFC 7518, RFC 8037).
         */
        algorithm:
          | 'HS256'
          | 'HS384'
          | 'HS512'
          | 'RS256'
          | 'RS384'
          | 'RS512'
          | 'PS256'
          | 'PS384'
          | 'PS512'
          | 'ES256'
          | 'ES384'
          | 'ES512'
          | 'EdDSA';
        /**
         * Shared secret for HS256, HS384 and HS512. Default: none.
         */
        secret?: string;
        /**
         * Encoding of secret; base64 also accepts base64url. Default: utf8 (the characters are the key).
         */
        secretEncoding?: 'utf8' | 'base64' | 'hex';
        /**
         * Private key for all other algorithms: PEM (PKCS #8, PKCS #1 or SEC 1), JWK text or a service account file of Google. Default: none.
         */
        key?: string;
        /**
         * The `kid` header. Default: the kid of the JWK, or the private_key_id of the service account, if any.
         */
        keyId?: string;
        /**
         * JWT claims such as iss, sub and aud; this server sets iat and exp. Default: only iat and exp.
         */
        claims?: {
          [k: string]: JsonValue;
        };
        /**
         * Seconds from iat to exp. iat is set up to 30 s in the past to allow for clock skew. Default: 300.
         */
        lifetimeSeconds?: number;
        /**
         * Header that carries the token. Default: Authorization.
         */
        header?: string;
        /**
         * Scheme before the token, separated by a space; empty for none. Default: Bearer.
         */
        prefix?: string;
      }
    | {
        /**
         * AWS Signature Version 4: signs every request, including its body.
         */
        type: 'aws-sigv4';
        /**
         * Access key ID.
         */
        accessKeyId: string;
        /**
         * Secret access key.
         */
        secretAccessKey: string;
        /**
         * Session token of temporary credentials. Default: none.
         */
        sessionToken?: string;
        /**
         * Region to sign for, such as eu-central-1.
         */
        region: string;
        /**
         * Service to sign for, such as execute-api or s3.
         */
        service: string;
        /**
         * Signs requests without their bodies (UNSIGNED-PAYLOAD), for services that require or accept it. Default: false; bodies are signed, except streamed ones for s3, s3express, s3-outposts and s3-object-lambda.
         */
        unsignedPayload?: boolean;
      };
  /**
   * Headers sent with every request. Headers with a secret reference, or the name of a credential, are sent only to the origin of baseUrl. Callers cannot override those with a reference. Default: only the standard headers.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Query parameters sent with every request. Parameters with a secret reference, the name of a credential, or a generated key as value, are sent only to the origin of baseUrl. Callers cannot override those with a reference. Default: none.
   */
  query?: {
    [k: string]: string;
  };
  /**
   * Time limits of a call. Default: see its options.
   */
  timeouts?: {
    /**
     * Connect timeout in milliseconds, including TLS. Default: 5000.
     */
    connectMs?: number;
    /**
     * Timeout for one attempt in milliseconds, including the body. Default: 30000, or the deadline that a call sets if it is longer.
     */
    attemptMs?: number;
    /**
     * Deadline for the whole call in milliseconds, including retries and waits. Default: 60000.
     */
    deadlineMs?: number;
  };
  /**
   * Requests that are allowed. Default: see its options.
   */
  allow?: {
    /**
     * Allowed methods. Default: all for createApiClient; GET, HEAD and OPTIONS in a configuration file.
     */
    methods?: ('GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[];
    /**
     * Allowed paths below baseUrl. * matches within one segment, ** matches any number of segments; "POST /orders" restricts a path to one method. Default: all.
     */
    paths?: string[];
    /**
     * Allowed hosts, also for redirects. The host of baseUrl is always allowed. *.example.com matches all its subdomains. Default: all.
     */
    hosts?: string[];
  };
  /**
   * Requests that are refused, also if they are allowed. Default: none.
   */
  deny?: {
    /**
     * Denied methods; deny overrides allow. Default: none.
     */
    methods?: ('GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[];
    /**
     * Denied paths; deny overrides allow. Case-insensitive. Default: none.
     */
    paths?: string[];
  };
  /**
   * Requests that need the user's approval. Default: none.
   */
  approve?: {
    /**
     * Methods that require the user's approval for each request. Default: none.
     */
    methods?: ('GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[];
    /**
     * Paths that require the user's approval for each request. Default: none.
     */
    paths?: string[];
  };
  /**
   * Retries of failed attempts. Default: see its options.
   */
  retry?: {
    /**
     * Maximum attempts, including the first. Default: 4.
     */
    attempts?: number;
    /**
     * Maximum wait before the second attempt in milliseconds; doubles for each further attempt. The actual wait is random (full jitter). Default: 1000.
     */
    baseMs?: number;
    /**
     * Upper limit for the wait between attempts in milliseconds; Retry-After can exceed it. Default: 30000.
     */
    maxMs?: number;
    /**
     * Retry budget shared by all calls to one API and origin; false disables it. Default: see its options.
     */
    budget?:
      | false
      | {
          /**
           * Maximum average number of retries per call to the same API and origin within windowMs. Default: 0.2.
           */
          ratio?: number;
          /**
           * Retries that are always allowed within windowMs. If this is less than attempts - 1, a single call may not get all its attempts. Default: 3.
           */
          minimum?: number;
          /**
           * Window in milliseconds for counting calls and retries. Default: 10000.
           */
          windowMs?: number;
        };
  };
  /**
   * Cache for GET and HEAD responses (RFC 9111); false disables it. Default: see its options.
   */
  cache?:
    | false
    | {
        /**
         * How long a stale response is stored, in milliseconds, to revalidate it or to serve it when the API fails. The response's must-revalidate and no-cache forbid serving it stale; its stale-if-error shortens the time. Default: 86400000 (24 h).
         */
        keepMs?: number;
        /**
         * Maximum size of a cached decoded body in bytes; larger responses are not cached. Default: 4194304 (4 MiB).
         */
        maxEntryBytes?: number;
      };
  /**
   * Idempotency keys; false rejects calls that pass one. Default: see its options.
   */
  idempotency?:
    | false
    | {
        /**
         * Request header for the key. Default: Idempotency-Key.
         */
        header?: string;
        /**
         * How long a repeated key returns the first response, in milliseconds. Default: 86400000 (24 h).
         */
        keepMs?: number;
      };
  /**
   * What to return when the API fails. Default: a stale cached response, if there is one.
   */
  fallback?: {
    /**
     * Base URLs that serve the same paths, tried in order when the API fails. They receive the body and the idempotency key. Credentials are not sent to another origin. Requires baseUrl. Default: none.
     *
     * @maxItems 5
     */
    baseUrls?: string[];
    /**
     * Static response to GET, HEAD and OPTIONS when the API, its fallbacks and the cache have none. Default: none; the call returns the error.
     */
    default?: {
      /**
       * Status code. Default: 200.
       */
      status?: number;
      /**
       * Response headers. Default: Content-Type application/json, or text/plain if body is a string.
       */
      headers?: {
        [k: string]: string;
      };
      /**
       * Response body. A string is returned unchanged, any other value as JSON. Default: empty.
       */
      body?: JsonValue;
    };
  };
  /**
   * Circuit breaker per origin; false disables it. Default: see its options.
   */
  breaker?:
    | false
    | {
        /**
         * Consecutive failed calls that open the circuit. Default: 5.
         */
        failures?: number;
        /**
         * Share of failed calls within windowMs that also opens the circuit, after minimumCalls calls. Default: 0.5.
         */
        failureRatio?: number;
        /**
         * Calls within windowMs before failureRatio applies. Default: 20.
         */
        minimumCalls?: number;
        /**
         * Window in milliseconds for failureRatio. Default: 10000.
         */
        windowMs?: number;
        /**
         * Time in milliseconds that the circuit stays open before a trial request; doubles after each failed trial. Default: 30000.
         */
        openMs?: number;
        /**
         * Maximum time in milliseconds that the circuit stays open; raised to openMs if lower. Default: 300000.
         */
        maxOpenMs?: number;
        /**
         * Maximum concurrent trial requests while the circuit is half-open. Default: 1.
         */
        trials?: number;
        /**
         * Successful trial requests that close the circuit. Default: 2.
         */
        successes?: number;
      };
  /**
   * Rate limiter per origin; false disables it. Default: see its options.
   */
  rateLimit?:
    | false
    | {
        /**
         * Average calls per second. Lowered while the API's rate limit headers report a low remainder. Default: 10.
         */
        perSecond?: number;
        /**
         * Burst size: calls that can start immediately after an idle period. Default: 20.
         */
        burst?: number;
        /**
         * Detects an exhausted limit in the body of a 2xx response, which is then treated as a 429. Default: none.
         */
        bodyRule?: {
          /**
           * JSON Pointer to the value that signals an exhausted limit, for example /error/code.
           */
          pointer: string;
          /**
           * Regular expression that this value, as text, must match. Default: any value except null.
           */
          matches?: string;
        };
      };
  /**
   * Limit on concurrent calls per origin; false disables it. Default: see its options.
   */
  concurrency?:
    | false
    | {
        /**
         * Maximum concurrent calls. Default: 16.
         */
        limit?: number;
        /**
         * Maximum queued calls; further calls fail with overloaded. Default: 64.
         */
        queue?: number;
      };
  /**
   * How the API names its pages, for calls with `paginate`. Default: recognized in each response.
   */
  pagination?: {
    /**
     * link: the response has the URL of the next page; cursor, page, offset: a parameter selects it.
     */
    strategy: 'link' | 'cursor' | 'page' | 'offset';
    /**
     * JSON Pointer to the list of items. Default: the list that is recognized.
     */
    items?: string;
    /**
     * JSON Pointer to the URL (link) or the cursor (cursor) of the next page; an index of -1 is the last item. Null, an empty text or nothing is the end. Default: the Link header (link).
     */
    next?: string;
    /**
     * Parameter of the cursor, page number or offset. In a body, a name or a JSON Pointer. Default: the strategy (page, offset).
     */
    parameter?: string;
    /**
     * Where the parameter is sent. Default: query.
     */
    in?: 'query' | 'body';
    /**
     * Number of the first page, or first offset. Default: 1 (page), 0 (offset).
     */
    start?: number;
    /**
     * Size of the pages. Default: that of the API.
     */
    limit?: {
      /**
       * Query parameter for the number of items in a page.
       */
      parameter: string;
      /**
       * Its value, unless the caller sends one.
       */
      size: number;
    };
  };
  /**
   * Maximum size of a decoded response body in bytes. Default: 33554432 (32 MiB).
   */
  maxBodyBytes?: number;
  /**
   * Use HTTP/2 if the server offers it (ALPN). Default: false, because undici 7.30 treats a stream that is reset in mid-body as complete unless Content-Length shows otherwise.
   */
  http2?: boolean;
  /**
   * HTTP proxy URL, optionally with user name and password, or "env" to use HTTP_PROXY, HTTPS_PROXY and NO_PROXY. The proxy then resolves host names, so the network guard checks only names and literal addresses. Default: none, even if these variables are set.
   */
  proxy?: string;
  /**
   * Certificates of connections. Default: the public authorities, and no client certificate.
   */
  tls?: {
    /**
     * PEM text of private certificate authorities, trusted in addition to the public ones. Default: none.
     */
    ca?: string | string[];
    /**
     * PEM text of the client certificate and its chain. Presented only to the origin of baseUrl (if set) and, with auth.clientAuthentication mutual-tls, to the endpoints in auth. Default: none.
     */
    cert?: string;
    /**
     * PEM text of the private key for cert. Default: none.
     */
    key?: string;
    /**
     * Passphrase for an encrypted key. Default: none.
     */
    passphrase?: string;
    /**
     * Server name (SNI) to request and to verify the certificate against, for the origin of baseUrl. Default: the host of the URL.
     */
    serverName?: string;
  };
  /**
   * Which non-public addresses calls can reach. Default: none.
   */
  network?: {
    /**
     * Allow loopback (127.0.0.0/8, ::1, localhost). With baseUrl, this applies only to origins in this API definition. Default: false.
     */
    allowLocal?: boolean;
    /**
     * Other non-public targets to allow: addresses (10.1.2.3:8080, [fd12::1]:443), networks (10.0.0.0/8) and host names (intranet.corp), whose addresses can then be loopback or private. With baseUrl, this applies only to origins in this API definition. Link-local, reserved and platform addresses must be listed exactly. An address or localhost in baseUrl needs no entry. Default: none.
     */
    allow?: string[];
  };
}
