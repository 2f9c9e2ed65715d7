import * as z from 'zod';
import { type ConfigDiagnostic, describeDiagnostic, sortByPosition, toConfigDiagnostic } from '../../documents/diagnostic.js';
import { isMapping, type Mapping, mergeHeaders } from '../../documents/mapping.js';
import { readTextFile } from '../../documents/read-text-file.js';
import { type SchemaDiagnostic, schemaDiagnostics } from '../../documents/schema-diagnostics.js';
import { showPath } from '../../documents/show-value.js';
import { parseSource } from '../../documents/source-text.js';
import { UsageError } from '../../errors.js';
import { endpointFields } from '../../tools/test-endpoint/input.js';
import { unresolvedReferences } from './unresolved-references.js';

export interface NamedEndpoint {
  readonly name: string;
  /** Arguments of test-endpoint. */
  readonly args: Mapping;
}

const maxEndpoints = 1000;
const maxFileBytes = 1024 * 1024;
const maxReportedErrors = 20;

const sourceRules = {
  empty: 'is empty; write a list of endpoints, each with a url, or with api and path',
  notMapping: 'must be a mapping with the keys endpoints and, optionally, defaults',
};

const fileSchema = () => {
  const fields = endpointFields.omit({ baseline: true });
  const endpoint = fields.extend({ name: z.string().min(1).max(100).optional() });
  return z.strictObject({
    defaults: fields.omit({ url: true, path: true }).optional(),
    endpoints: z.array(endpoint).min(1).max(maxEndpoints),
  });
};

/**
 * Reads the endpoints of a YAML or JSON file: `endpoints` lists arguments of test-endpoint, each with an optional `name`.
 * They override the `defaults` of the file, which override the arguments of the command line.
 * @throws UsageError that lists up to 20 errors, each with its line
 */
export async function readEndpoints(file: string, commandLine: Mapping): Promise<NamedEndpoint[]> {
  const read = await readTextFile(file, maxFileBytes);
  if (!read.ok) throw invalidFile([{ file, path: '', rule: read.error }]);
  const parsed = await parseSource(read.text, file, sourceRules);
  if (!parsed.ok) throw invalidFile(parsed.errors.map(({ path, ...error }) => ({ file, ...error, path: showPath(path) })));
  const { source } = parsed;
  const schema = fileSchema();
  const { value } = source;
  const checked = schema.safeParse(value);
  const endpoints = Array.isArray(value.endpoints) ? value.endpoints.filter(isMapping) : [];
  const { defaults } = value;
  const merged = endpoints.map((endpoint) => mergeArguments(mergeArguments(commandLine, isMapping(defaults) ? defaults : {}), endpoint));
  const problems = checked.success
    ? [...targetProblems(merged), ...unresolvedReferences(source.value)]
    : schemaDiagnostics(checked.error.issues, source.value, z.toJSONSchema(schema, { io: 'input' }));
  if (problems.length > 0) throw invalidFile(problems.map((problem) => toConfigDiagnostic(problem, source, file)));
  return merged.map(toNamedEndpoint);
}

function targetProblems(endpoints: readonly Mapping[]): SchemaDiagnostic[] {
  const names = new Set<unknown>();
  return endpoints.flatMap(({ name, url, api }, index) => {
    const isDuplicate = name !== undefined && names.has(name);
    names.add(name);
    return [
      ...(url === undefined && api === undefined ? [{ path: ['endpoints', index], isKey: true, rule: 'needs url, or api and path' }] : []),
      ...(isDuplicate
        ? [{ path: ['endpoints', index, 'name'], isKey: false, rule: 'is already used by another endpoint; names must be unique' }]
        : []),
    ];
  });
}

/** Merges `headers`, `query` and `expect` by field; other arguments in `overrides` replace those in `base`. */
function mergeArguments(base: Mapping, overrides: Mapping): Mapping {
  const merged = ['expect', 'headers', 'query'].flatMap((field) => {
    const [lower, upper] = [base[field], overrides[field]];
    if (!isMapping(lower) || !isMapping(upper)) return [];
    return [[field, field === 'headers' ? mergeHeaders(lower, upper) : { ...lower, ...upper }] as const];
  });
  return { ...base, ...overrides, ...Object.fromEntries(merged) };
}

function toNamedEndpoint({ name, ...args }: Mapping): NamedEndpoint {
  return {
    name: typeof name === 'string' ? name : [args.method ?? 'GET', args.url ?? `${args.api} ${args.path ?? ''}`].join(' ').trim(),
    args,
  };
}

function invalidFile(problems: readonly ConfigDiagnostic[]): UsageError {
  const lines = sortByPosition(problems).map(describeDiagnostic);
  const more = lines.length > maxReportedErrors ? [`and ${lines.length - maxReportedErrors} more`] : [];
  return new UsageError([...lines.slice(0, maxReportedErrors), ...more].join('\nerror: '), 2);
}
