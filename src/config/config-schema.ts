import * as z from 'zod';
import { apiDefinition } from '../http/client/api-definition.js';

/** What a bare URL may be given. No headers, no query, no auth: the agent chooses where they would go. */
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

/** What belongs to one API alone, and so can be no default. */
const ownKeys = ['baseUrl', 'description', 'auth'];

export const apiName = () =>
  z
    .string()
    .max(64)
    .regex(/^[a-z0-9]+([-_.][a-z0-9]+)*$/, 'must be lower-case letters and digits, joined by single hyphens, dots or underscores');

/** The configuration file. Its APIs are described by the schemas of the stages themselves; this composes them. */
const buildSchema = () => {
  const { name: _, baseUrl, ...shape } = apiDefinition().shape;
  const only = (wanted: (key: string) => boolean) => {
    const kept = Object.entries<z.ZodType>(shape).filter(([key]) => wanted(key));
    return Object.fromEntries(kept.map(([key, schema]) => [key, schema.optional()]));
  };
  const api = z.strictObject({
    baseUrl: baseUrl.unwrap().describe('Where the API is: its paths are below it, and its credentials go to this origin alone.'),
    ...only(() => true),
  });
  const adHoc = z.strictObject(only((key) => adHocKeys.includes(key)));
  return z.strictObject({
    $schema: z.string().optional().describe('For editors: where this schema is. It is not read.'),
    apis: z.record(apiName(), api).optional().describe('The APIs, each by the name that agents call it by. Default: none.'),
    defaults: z
      .strictObject(only((key) => !ownKeys.includes(key)))
      .optional()
      .describe(
        'What every API has that does not say otherwise; but for headers, query, allow and network, bare URLs too. Default: nothing.',
      ),
    adHoc: z
      .union([z.literal(false), adHoc])
      .optional()
      .describe(
        'Bare URLs, which belong to no API; false: they are refused; allow.hosts: to these hosts alone. Default: GET, HEAD and OPTIONS to any public host.',
      ),
    skills: z
      .strictObject({
        dirs: z
          .array(z.string().min(1))
          .default([])
          .describe('Folders of skills to serve besides the bundled one; relative ones begin at the folder of this file. Default: none.'),
      })
      .prefault({})
      .describe('Skills. Default: the bundled one alone.'),
    scripts: z
      .strictObject({
        sandbox: z
          .enum(['auto', 'required', 'off'])
          .default('auto')
          .describe('auto: scripts run in a sandbox where the system has one; required: else not at all; off: without. Default: auto.'),
        network: z
          .boolean()
          .default(false)
          .describe('Sandboxed scripts reach the network, around the guard and the policies here. Default: false.'),
        readable: z
          .array(z.string().regex(/^\//, 'must be an absolute path'))
          .default([])
          .describe("Folders that sandboxed scripts may read, besides the system's and their skill's own. Default: none."),
        concurrency: z.int().min(1).max(64).default(4).describe('Scripts that run at a time. Default: 4.'),
      })
      .prefault({})
      .describe('The scripts of skills. Default: see its options.'),
  });
};
export type ConfigFile = z.output<ReturnType<typeof buildSchema>>;

/** Built once, because that takes 10 ms, and not before there is a file. */
export const configSchema = once(buildSchema);
/** What an API comes to, defaults included. */
export const resolvedApi = once(apiDefinition);

/** For editors, as JSON Schema 2020-12. */
export const configJsonSchema = once(
  (): z.core.JSONSchema.BaseSchema => ({
    title: 'Configuration of api-integration-mcp',
    ...z.toJSONSchema(configSchema(), { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' }),
  }),
);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
