import * as z from 'zod';
import { isMapping, type Mapping, mergeFields } from '../../documents/mapping.js';
import { type ConfigProblem, describeProblem, inOrder, placed } from '../../documents/problem.js';
import { readTextFile } from '../../documents/read-text-file.js';
import { type SchemaProblem, schemaProblems } from '../../documents/schema-problems.js';
import { showPath } from '../../documents/show-value.js';
import { parseSource } from '../../documents/source-text.js';
import { UsageError } from '../../errors.js';
import { endpointInput } from '../../tools/test-endpoint/input.js';

export interface NamedEndpoint {
  readonly name: string;
  /** Arguments of test-endpoint. */
  readonly args: Mapping;
}

const mostEndpoints = 1000;
const largestFile = 1024 * 1024;
const mostProblems = 20;

const sourceRules = {
  empty: 'is empty; write a list of endpoints, each with a url, or an api and a path',
  noMapping: 'must be a mapping, with the keys endpoints and defaults',
};

const fileSchema = () => {
  const fields = endpointInput.omit({ baseline: true });
  const endpoint = fields.extend({ name: z.string().min(1).max(100).optional() });
  return z.strictObject({
    defaults: fields.omit({ url: true, path: true }).optional(),
    endpoints: z.array(endpoint).min(1).max(mostEndpoints),
  });
};

/**
 * Endpoints of a YAML (or JSON) file: `endpoints` is a list of what test-endpoint takes, each with a `name` if it likes;
 * `defaults` holds for all of them, and `given`, from the command line, beneath those.
 * @throws UsageError that lists every mistake with its line.
 */
export async function readEndpoints(file: string, given: Mapping): Promise<NamedEndpoint[]> {
  const read = await readTextFile(file, largestFile);
  if (!read.ok) throw broken([{ file, path: '', rule: read.fault }]);
  const parsed = await parseSource(read.text, file, sourceRules);
  if (!parsed.ok) throw broken(parsed.faults.map(({ path, ...fault }) => ({ file, ...fault, path: showPath(path) })));
  const { source } = parsed;
  const schema = fileSchema();
  const checked = schema.safeParse(source.value);
  const endpoints = Array.isArray(source.value.endpoints) ? source.value.endpoints.filter(isMapping) : [];
  const { defaults } = source.value;
  const merged = endpoints.map((endpoint) => join(join(given, isMapping(defaults) ? defaults : {}), endpoint));
  const problems = checked.success
    ? targetProblems(merged)
    : schemaProblems(checked.error.issues, source.value, z.toJSONSchema(schema, { io: 'input' }));
  if (problems.length > 0) throw broken(problems.map((problem) => placed(problem, source, file)));
  return merged.map(named);
}

function targetProblems(endpoints: readonly Mapping[]): SchemaProblem[] {
  const names = new Set<unknown>();
  return endpoints.flatMap(({ name, url, api }, index) => {
    const again = name !== undefined && names.has(name);
    names.add(name);
    return [
      ...(url === undefined && api === undefined
        ? [{ path: ['endpoints', index], isKey: true, rule: 'needs a url, or an api and a path' }]
        : []),
      ...(again ? [{ path: ['endpoints', index, 'name'], isKey: false, rule: 'must not be the name of another endpoint' }] : []),
    ];
  });
}

/** `headers`, `query` and `expect` are joined field by field, everything else is replaced. */
function join(under: Mapping, over: Mapping): Mapping {
  const joined = ['expect', 'headers', 'query'].flatMap((field) => {
    const [below, above] = [under[field], over[field]];
    if (!isMapping(below) || !isMapping(above)) return [];
    return [[field, field === 'headers' ? mergeFields(below, above) : { ...below, ...above }] as const];
  });
  return { ...under, ...over, ...Object.fromEntries(joined) };
}

function named({ name, ...args }: Mapping): NamedEndpoint {
  return {
    name: typeof name === 'string' ? name : [args.method ?? 'GET', args.url ?? `${args.api} ${args.path ?? ''}`].join(' ').trim(),
    args,
  };
}

function broken(problems: readonly ConfigProblem[]): UsageError {
  const lines = inOrder(problems).map(describeProblem);
  const more = lines.length > mostProblems ? [`and ${lines.length - mostProblems} more`] : [];
  return new UsageError([...lines.slice(0, mostProblems), ...more].join('\nerror: '), 2);
}
