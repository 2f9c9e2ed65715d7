import * as z from 'zod';
import { apiDefinition } from '../http/client/api-definition.js';
import { once } from '../runtime/once.js';
import { scriptOptions } from '../skills/scripts/options.js';
import { storeOptions } from '../store/redis/store-options.js';
import { serverOptions } from './server-options.js';

/** Options for bare URLs. Headers, query and auth are excluded, because the agent chooses where they would be sent. */
export const adHocKeys = [
  'allow',
  'deny',
  'approve',
  'network',
  'timeouts',
  'retry',
  'cache',
  'idempotency',
  'breaker',
  'rateLimit',
  'concurrency',
  'maxBodyBytes',
  'proxy',
  'tls',
  'http2',
];

/** Options that belong to one API and cannot have a default. */
const ownKeys = ['baseUrl', 'description', 'auth'];

export const apiName = () =>
  z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*$/, 'must be lowercase letters and digits, joined by single hyphens, dots or underscores');

/** Builds the schema of the configuration file from the schemas of the stages. */
const buildSchema = () => {
  const { name: _, baseUrl, ...shape } = apiDefinition().shape;
  const only = (isIncluded: (key: string) => boolean) => {
    const entries = Object.entries<z.ZodType>(shape).filter(([key]) => isIncluded(key));
    return Object.fromEntries(entries.map(([key, schema]) => [key, schema.optional()]));
  };
  const api = z.strictObject({
    baseUrl: baseUrl.unwrap().describe('Base URL of the API. Paths are relative to it, and credentials are sent only to its origin.'),
    ...only(() => true),
  });
  const adHoc = z.strictObject(only((key) => adHocKeys.includes(key)));
  return z.strictObject({
    $schema: z.string().optional().describe('URL of this JSON Schema, for editors. The server ignores it.'),
    apis: z.record(apiName(), api).optional().describe('Configured APIs, keyed by the name that agents use. Default: none.'),
    defaults: z
      .strictObject(only((key) => !ownKeys.includes(key)))
      .optional()
      .describe('Defaults for every API. Except for headers, query, allow and network, they apply to bare URLs too. Default: none.'),
    adHoc: z
      .union([z.literal(false), adHoc])
      .optional()
      .describe(
        'Settings for bare URLs (URLs outside every configured API). false refuses them all; allow.hosts limits them to these hosts. Default: GET, HEAD and OPTIONS to any public host.',
      ),
    skills: z
      .strictObject({
        dirs: z
          .array(z.string().min(1))
          .default([])
          .describe("Skills folders to serve in addition to the bundled skill; relative paths start at this file's folder. Default: none."),
      })
      .prefault({})
      .describe('Skill settings. Default: serve only the bundled skill.'),
    files: z
      .strictObject({
        save: z
          .string()
          .min(1)
          .optional()
          .describe(
            "Folder in which saveTo of call-api creates files; it never replaces one. A relative path starts at this file's folder. Default: none, so saveTo is refused.",
          ),
        read: z
          .string()
          .min(1)
          .optional()
          .describe(
            "Folder whose files agents may send to APIs as parts of a multipart body: do not name one that contains secrets. A relative path starts at this file's folder. Default: none, so files are refused.",
          ),
      })
      .prefault({})
      .describe('Folders in which agents may create and read files. Default: none.'),
    scripts: scriptOptions().prefault({}).describe('Settings for skill scripts. Default: see its options.'),
    store: storeOptions()
      .optional()
      .describe(
        'Redis or Valkey through which several nodes share cache, limits, idempotency keys and tokens. Read once at start: a change needs a restart. Default: none; each node has its own.',
      ),
    server: serverOptions()
      .prefault({})
      .describe('Settings of serve --http, read once at start: a change needs a restart. Default: see its options.'),
  });
};
export type ConfigFile = z.output<ReturnType<typeof buildSchema>>;

/** Schema of the configuration file. Built on first use, because that takes 10 ms. */
export const configSchema = once(buildSchema);
/** Schema of an API definition after the defaults are merged. */
export const resolvedApi = once(apiDefinition);

/** Schema of the configuration file as JSON Schema 2020-12, for editors. */
export const configJsonSchema = once(
  (): z.core.JSONSchema.BaseSchema => ({
    title: 'api-integration-mcp configuration',
    ...z.toJSONSchema(configSchema(), { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' }),
  }),
);
