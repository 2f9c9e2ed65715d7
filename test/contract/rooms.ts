/** One folder of src, or one file of its root. */
export interface Room {
  readonly path: string;
  /** What belongs there, in one sentence. */
  readonly holds: string;
  /** Files that other rooms may import values from. Default: all. Types may be imported from every file. */
  readonly entries?: readonly string[];
}

// Decision: docs/decisions/2026-11-25-rooms-and-import-levels.md
/** The rooms from the top down. A room imports from lower levels only, never from its own level. */
export const levels: readonly (readonly Room[])[] = [
  [
    { path: 'bin', holds: 'The executable: checks the Node.js version and runs the command line.' },
    { path: 'index', holds: 'The public exports of the library.' },
    { path: 'worker', holds: 'The entry of the worker process: the tasks that it can run.' },
  ],
  [{ path: 'cli', holds: 'Turns argv into a command: the commands, their help and the exit code.' }],
  [{ path: 'cli/commands', holds: 'What each command does, one file per command.' }],
  [{ path: 'cli/options', holds: 'The options of the commands and the files that they name, parsed and typed.' }],
  [{ path: 'cli/io', holds: 'The process as commands see it, and all that they print: tables, JSON, JUnit.' }],
  [
    { path: 'app', holds: 'Composes configuration, APIs, skills, stores and tools into one application.' },
    { path: 'library', holds: 'What programs get beyond the API client: typed JSON, ky, types with their documentation.' },
  ],
  [{ path: 'server', holds: 'MCP over stdio and HTTP: tools, resources, prompts, completion, approvals, shutdown.' }],
  [
    {
      path: 'server/front',
      holds: 'The front door over HTTP: accepted hosts and origins, limits of connections and callers, probes, early bytes.',
    },
    { path: 'server/auth', holds: 'Who calls over HTTP: static keys, access tokens of issuers, scopes, refusals, metadata for clients.' },
  ],
  [{ path: 'tools', holds: 'The registry of tools, and the boundary that turns every exception into a result.' }],
  [
    { path: 'tools/call-api', holds: 'The tool call-api: its input, output and dry run.' },
    { path: 'tools/read-response', holds: 'The tool read-response: what it reads of a stored response.' },
    { path: 'tools/list-apis', holds: 'The tool list-apis: its input, its output schema and the layout of its result.' },
    {
      path: 'tools/test-endpoint',
      holds: 'The tool test-endpoint: samples, expectations, percentiles, baselines, findings and the verdict.',
    },
    { path: 'tools/script', holds: 'Scripts of skills as tools: their input, and results with or without output_schema.' },
  ],
  [{ path: 'tools/contract', holds: 'What a tool is, what it may use, and the result format that all tools share.' }],
  [{ path: 'skills', holds: 'Skills on disk: manifests, front matter, diagnostics, the catalog and its watcher.' }],
  [
    {
      path: 'response/reading',
      holds: 'Parts of a stored response: pages of items, lines and bytes, places in JSON, matches of a search.',
    },
    { path: 'config', holds: 'From the configuration file to the settings of each API: schema, checks, trust, reload.' },
  ],
  [
    { path: 'response', holds: 'Response bodies for an agent: decoded, parsed, truncated, queried, validated.' },
    { path: 'skills/scripts', holds: 'Runs one script: arguments, environment, sandbox, limits, output.' },
  ],
  [
    { path: 'response/text', holds: 'Text and bytes for an agent: HTML as text, truncated text and lines, kinds of binary bodies.' },
    { path: 'response/bound', holds: 'Reduces JSON to a limit of bytes and tokens: what is shown of each part, and what is missing.' },
  ],
  [
    {
      path: 'apis',
      holds: 'The configured APIs: from a name or a URL to its client and permissions, and the status of each API that list-apis shows.',
    },
  ],
  [{ path: 'http/client', holds: 'From an API definition to a client: the list of stages, the preparation of requests, fetch.' }],
  [
    { path: 'http/access', holds: 'Credentials of a request, its identity, and the redaction of secrets in responses.' },
    {
      path: 'http/cache',
      holds: 'The RFC 9111 cache (keys, freshness, revalidation, merging of a 304), coalescing, idempotency keys.',
      entries: ['cache', 'idempotency', 'idempotency-records', 'invalidation'],
    },
    { path: 'http/pagination', holds: 'From a page to the request for the next one: links, cursors, page numbers, offsets.' },
    { path: 'http/probe', holds: 'Measures one request: phases, connection, certificate, redirect chain.' },
    { path: 'http/resilience/retry', holds: 'Retries: which failures, the backoff with jitter, the retry budget.', entries: ['retry'] },
    {
      path: 'http/resilience/circuit-breaker',
      holds: 'The circuit breaker: what counts as a failure, its states and trials.',
      entries: ['circuit-breaker'],
    },
    {
      path: 'http/resilience/rate-limit',
      holds: 'The rate limiter: token bucket, limits that APIs advertise, limits reported in bodies.',
      entries: ['rate-limit'],
    },
    {
      path: 'http/resilience/fallback',
      holds: 'Fallback base URLs and the static default.',
      entries: ['fallback', 'static-default'],
    },
  ],
  [
    { path: 'http/access/policy', holds: 'Allow, deny and approve rules, their patterns, and approvals of single requests.' },
    { path: 'http/resilience', holds: 'Deadline, concurrency limit, and state for each API and origin.' },
  ],
  [
    { path: 'http/transport', holds: 'One attempt on the wire: connections, TLS, proxies, redirects, bodies, transport errors.' },
    { path: 'http/auth', holds: 'Ways to authenticate: static credentials, OAuth 2, signatures, device login, token renewal.' },
  ],
  [{ path: 'http/transport/guard', holds: 'The network guard: which addresses may be reached, checked at DNS and at connect time.' }],
  [{ path: 'http/call', holds: 'The forms of a call: request, response, result, decision, error of a status, stage contract.' }],
  [{ path: 'http/semantics', holds: 'HTTP as pure functions: methods, targets, headers, bodies, Retry-After, rate limit headers.' }],
  [
    {
      path: 'store/redis',
      holds: 'State that nodes share through Redis or Valkey: connections and their health, scripts, encrypted tokens.',
    },
  ],
  [
    { path: 'secrets', holds: 'Secret references, their readers (environment, file, command), and the token vault.' },
    { path: 'store', holds: 'The store contract, what nodes share beyond it, and the store in memory.' },
    { path: 'response/stored', holds: 'The store of response bodies that a result does not show completely.' },
    { path: 'hosts', holds: 'The hosts on this machine: their files and entries, and edits that change nothing else in a file.' },
    { path: 'files', holds: 'Files that agents name: the check of their paths, reading, and writing once.' },
  ],
  [
    { path: 'documents', holds: 'YAML and JSON written by hand: positions, syntax errors, diagnostics, suggestions.' },
    { path: 'telemetry/metrics', holds: 'Counts events and tool calls as metrics of Prometheus.', entries: ['metrics'] },
    { path: 'telemetry/traces', holds: 'Spans of tool calls and attempts, sent to an OTLP receiver.', entries: ['traces'] },
  ],
  [{ path: 'telemetry', holds: 'The events of a call, their emitter, and the logger that subscribes to it.' }],
  [{ path: 'runtime/worker', holds: 'One worker process for slow work on untrusted data: its tasks, queue and time limits.' }],
  [
    { path: 'callers', holds: 'Who calls: identity, scopes and permitted APIs of a caller.' },
    { path: 'redaction', holds: 'Finds secrets in text, bytes, values and streams, in all their encodings (base64, hex, JSON, URL).' },
  ],
  [{ path: 'runtime', holds: 'Small mechanisms without a domain: clock, randomness, abort, URL, digest, semaphore, queue.' }],
  [{ path: 'errors', holds: 'Error codes and ApiError.' }],
];

export const rooms: readonly Room[] = levels.flat();

/** The rooms that may import a package; a package that is not listed may be imported nowhere. */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  '@jmespath-community/jmespath': ['response'],
  '@modelcontextprotocol/client': ['cli/commands'],
  '@modelcontextprotocol/node': ['server'],
  '@modelcontextprotocol/server': ['server'],
  '@opentelemetry/api': ['telemetry/traces'],
  '@opentelemetry/exporter-trace-otlp-http': ['telemetry/traces'],
  '@opentelemetry/resources': ['telemetry/traces'],
  '@opentelemetry/sdk-trace': ['telemetry/traces'],
  ajv: ['response'],
  'ajv-formats': ['response'],
  aws4fetch: ['http/auth'],
  commander: ['cli', 'cli/options'],
  'eventsource-parser': ['response'],
  'http-cache-semantics': ['http/cache'],
  'ipaddr.js': ['http/transport/guard'],
  iovalkey: ['store/redis'],
  jose: ['http/auth', 'server/auth'],
  'jsonc-parser': ['hosts'],
  keyv: ['store', 'store/redis'],
  ky: ['http/resilience/retry', 'library'],
  'lru-cache': ['response'],
  oauth4webapi: ['http/auth'],
  pino: ['telemetry'],
  'prom-client': ['telemetry/metrics'],
  re2js: ['response/reading'],
  'smol-toml': ['hosts'],
  undici: ['http/probe', 'http/transport'],
  yaml: ['cli/options', 'documents', 'hosts', 'skills'],
};

/** Packages that every room may import. */
export const commonPackages: readonly string[] = ['zod'];
