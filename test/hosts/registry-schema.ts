/**
 * The rules of the MCP registry for server.json, version 2025-12-11, with those that it checks beyond its schema
 * (https://github.com/modelcontextprotocol/registry, internal/validators). Unlike there, unknown properties are refused: the
 * registry drops them, so that a misspelled one has no effect.
 */
export const schemaUrl = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object) => ({ type: 'array', items });
const url = { type: 'string', format: 'uri' } as const;
const secureUrl = { ...url, pattern: '^https://' } as const;
/** One version: no range, no wildcard, and not a tag. */
const version = { type: 'string', minLength: 1, maxLength: 255, pattern: '^v?\\d+(\\.\\d+){0,3}([-+][0-9A-Za-z.-]+)?$' } as const;

const input = {
  description: text,
  isRequired: flag,
  isSecret: flag,
  format: { enum: ['string', 'number', 'boolean', 'filepath'] },
  default: text,
  placeholder: text,
  value: text,
  choices: list(text),
};
const variables = { type: 'object', additionalProperties: object(input) };
const withVariables = { ...input, variables };
const named = object({ ...withVariables, name: { type: 'string', minLength: 1 } }, ['name']);

const argument = {
  oneOf: [
    object({ ...withVariables, type: { const: 'named' }, name: { type: 'string', pattern: '^[^<> $]+$' }, isRepeated: flag }, [
      'type',
      'name',
    ]),
    {
      ...object({ ...withVariables, type: { const: 'positional' }, valueHint: text, isRepeated: flag }, ['type']),
      anyOf: [{ required: ['valueHint'] }, { required: ['value'] }],
    },
  ],
};

const overHttp = {
  type: { enum: ['streamable-http', 'sse'] },
  url: { type: 'string', pattern: '^https?://[^\\s]+$' },
  headers: list(named),
};
const transport = { oneOf: [object({ type: { const: 'stdio' } }, ['type']), object(overHttp, ['type', 'url'])] };

const npmPackage = object(
  {
    registryType: { const: 'npm' },
    registryBaseUrl: { const: 'https://registry.npmjs.org' },
    identifier: { type: 'string', pattern: '^\\S+$' },
    version,
    runtimeHint: text,
    runtimeArguments: list(argument),
    packageArguments: list(argument),
    environmentVariables: list(named),
    transport,
    fileSha256: { type: 'string', pattern: '^[a-f0-9]{64}$' },
  },
  ['registryType', 'identifier', 'version', 'transport'],
);

export const registrySchema = {
  ...object(
    {
      $schema: { const: schemaUrl },
      name: { type: 'string', maxLength: 200, pattern: '^[a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]/[a-zA-Z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9]$' },
      title: { type: 'string', maxLength: 100, pattern: '\\S' },
      description: { type: 'string', minLength: 1, maxLength: 100 },
      version,
      websiteUrl: secureUrl,
      repository: object(
        {
          url: { ...url, pattern: '^https://github\\.com/[^/\\s]+/[^/\\s]+$' },
          source: { const: 'github' },
          id: text,
          subfolder: { type: 'string', pattern: '^(?!.*(^|/)\\.{1,2}(/|$))[^/\\s][^\\s]*[^/\\s]$' },
        },
        ['url', 'source'],
      ),
      icons: list(
        object(
          {
            src: { ...secureUrl, maxLength: 255 },
            mimeType: { enum: ['image/png', 'image/jpeg', 'image/jpg', 'image/svg+xml', 'image/webp'] },
            sizes: list({ type: 'string', pattern: '^(\\d+x\\d+|any)$' }),
            theme: { enum: ['light', 'dark'] },
          },
          ['src'],
        ),
      ),
      packages: list(npmPackage),
      remotes: list(object({ ...overHttp, variables }, ['type', 'url'])),
      _meta: { type: 'object' },
    },
    // Without $schema, the registry refuses a new server.
    ['$schema', 'name', 'description', 'version'],
  ),
};
