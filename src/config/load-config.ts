import { type ConfigProblem, inOrder, placed } from '../documents/problem.js';
import { readTextFile } from '../documents/read-text-file.js';
import { schemaProblems } from '../documents/schema-problems.js';
import { showPath } from '../documents/show-value.js';
import { type ParsedSource, parseSource } from '../documents/source-text.js';
import type { LoadedConfig } from './config.js';
import { configJsonSchema, configSchema } from './config-schema.js';
import { referenceFaults } from './references-check.js';
import { resolveConfig } from './resolve-config.js';
import { type Trust, untrustedRule } from './trust.js';

export const maxConfigBytes = 1024 * 1024;
const mostProblems = 100;

/** A file to load, as `findConfig` gives it. */
export interface ConfigLocation {
  readonly file: string;
  /** Given where a file counts only if a person has agreed to what it says now. */
  readonly trust?: Trust | undefined;
}

/** Reads and checks a configuration file. Nothing that it refers to is read, and nothing that it names is run. */
export async function loadConfig({ file, trust }: ConfigLocation): Promise<LoadedConfig> {
  const whole = (rule: string): LoadedConfig => ({ ok: false, problems: [{ file, path: '', rule }] });
  const read = await readTextFile(file, maxConfigBytes);
  if (!read.ok) return whole(read.fault);
  if (trust !== undefined && !(await trust.has(file, read.text))) return whole(untrustedRule(file));
  const loaded = await checkConfig(read.text, file);
  const openToAll = process.platform !== 'win32' && (read.stats.mode & 0o002) !== 0;
  if (!loaded.ok || !openToAll) return loaded;
  const warning = { file, path: '', rule: 'can be changed by every user of this machine; to end that, type: chmod o-w FILE' };
  return { ok: true, config: { ...loaded.config, warnings: [warning, ...loaded.config.warnings] } };
}

export function parseConfigText(text: string, file: string): Promise<ParsedSource> {
  return parseSource(text, file, {
    empty: 'is empty; to write a starter, type: api-integration-mcp config init --force',
    noMapping: 'must be a mapping, with keys such as apis, defaults and adHoc',
  });
}

/** Checks the text of a configuration file; every problem is told, up to a hundred. */
export async function checkConfig(text: string, file: string): Promise<LoadedConfig> {
  const parsed = await parseConfigText(text, file);
  if (!parsed.ok) {
    return refused(parsed.faults.map(({ path, ...fault }) => ({ file, ...fault, path: showPath(path) })));
  }
  const { source } = parsed;
  const checked = configSchema().safeParse(source.value);
  const schema = checked.success ? [] : schemaProblems(checked.error.issues, source.value, configJsonSchema());
  const references = [...referenceFaults(source.value)].map((finding) => ({ ...finding, isKey: false }));
  const problems = [...schema, ...references].map((problem) => placed(problem, source, file));
  if (!checked.success || problems.length > 0) return refused(inOrder(problems));
  const resolved = resolveConfig(checked.data, source, file);
  return resolved.ok ? resolved : refused(resolved.problems);
}

function refused(problems: readonly ConfigProblem[]): LoadedConfig {
  const more = problems.length - mostProblems;
  if (more <= 0) return { ok: false, problems };
  const file = problems[0]?.file ?? '';
  return { ok: false, problems: [...problems.slice(0, mostProblems), { file, path: '', rule: `has ${more} more problems` }] };
}
