import { writeFile } from 'node:fs/promises';
import { UsageError } from '../../errors.js';
import { digest } from '../../runtime/digest.js';
import { testEndpoint } from '../../tools/test-endpoint/test-endpoint.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { printJUnit } from '../io/junit.js';
import { printJson } from '../io/print.js';
import { printSuite } from '../io/print-suite.js';
import { type NamedResult, printTest, type Terminal } from '../io/print-test.js';
import { uniqueNames } from '../io/unique-names.js';
import { type BaselineFile, openBaselineFile } from '../options/baseline-file.js';
import { type NamedEndpoint, readEndpoints } from '../options/endpoint-file.js';
import type { CommonOptions } from '../options/options.js';
import { argumentsOf, type TestOptions } from '../options/test-options.js';
import { exitCodeOf, type RunTool, withTools } from './with-tools.js';

/** Tests one endpoint, or the endpoints in a file. */
export async function test(url: string | undefined, options: TestOptions & { readonly common: CommonOptions }, io: Io): Promise<ExitCode> {
  const { file, common } = options;
  if ((url === undefined) === (file === undefined)) throw new UsageError('pass either a URL or --file', 2);
  if (options.renewBaseline === true && options.baseline === undefined) throw new UsageError('--renew-baseline requires --baseline', 2);
  if (options.json === true && options.junit === '-')
    throw new UsageError('--json and --junit - both write to stdout; pass a file name to --junit', 2);
  const args = await argumentsOf(options);
  const endpoints =
    file === undefined ? [{ name: `${args.method ?? 'GET'} ${url}`, args: { ...args, url } }] : await readEndpoints(file, args);
  const baseline = options.baseline === undefined ? undefined : await openBaselineFile(options.baseline, options.renewBaseline === true);
  const named = baseline === undefined ? endpoints : withBaselines(endpoints);
  const results = await withTools(common, io, (run) => runAll(named, file === undefined ? 1 : options.parallel, run, io), baseline);
  await report(results, options, io, baseline);
  const [only] = results;
  if (file === undefined && only !== undefined) return exitCodeOf(only.result);
  return results.every(({ result }) => result.ok) ? 0 : 1;
}

/**
 * Adds a baseline name to each endpoint: letters, digits, underscores, dots and hyphens. Values of a query may be secrets, so
 * they are not part of it. A hash keeps names apart that differ only in other characters.
 */
function withBaselines(endpoints: readonly NamedEndpoint[]): NamedEndpoint[] {
  const names = uniqueNames(endpoints.map(({ name }) => name.replace(/(?<=[?&][^=&#]*)=[^&#]*/g, '')));
  return endpoints.map(({ name, args }, index) => ({ name, args: { ...args, baseline: baselineName(names[index] ?? name) } }));
}

function baselineName(name: string): string {
  const readable = name.replace(/[^\w.-]+/g, '-').slice(0, 80);
  return readable === name ? name : `${readable}-${digest(name).slice(0, 16)}`;
}

/** Tests up to `parallel` endpoints concurrently; returns the results in the order of the endpoints. */
async function runAll(endpoints: readonly NamedEndpoint[], parallel: number, run: RunTool, io: Io): Promise<NamedResult[]> {
  const results: NamedResult[] = [];
  const progress = endpoints.length > 1 && io.stderr.isTTY === true ? showProgress(io, endpoints.length) : undefined;
  let next = 0;
  async function work(): Promise<void> {
    for (let endpoint = endpoints[next]; endpoint !== undefined; endpoint = endpoints[next]) {
      const index = next;
      next += 1;
      results[index] = { name: endpoint.name, result: await run(testEndpoint, endpoint.args) };
      progress?.step();
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(parallel, endpoints.length) }, work));
  } finally {
    progress?.end();
  }
  return results;
}

/** Shows the progress in one line that is overwritten; for terminals only. */
function showProgress({ stderr }: Io, total: number): { step(): void; end(): void } {
  let done = 0;
  const show = () => void stderr.write(`\r\u001b[K${done} of ${total} endpoints tested`);
  show();
  return {
    step() {
      done += 1;
      show();
    },
    end: () => void stderr.write('\r\u001b[K'),
  };
}

/** Prints first, so that a file that cannot be written costs no result. */
async function report(results: readonly NamedResult[], options: TestOptions, io: Io, baseline: BaselineFile | undefined): Promise<void> {
  const { junit } = options;
  io.stdout.write(junit === '-' ? printJUnit(results) : textOf(results, options, terminalOf(io)));
  if (junit !== undefined && junit !== '-') await writeReport(junit, printJUnit(results));
  await baseline?.flush();
}

function textOf(results: readonly NamedResult[], { json, file }: TestOptions, terminal: Terminal): string {
  const [only] = results;
  if (file === undefined && only !== undefined) return json === true ? printJson(only.result) : printTest(only.result, terminal);
  if (json !== true) return printSuite(results, terminal);
  const passed = results.filter(({ result }) => result.ok).length;
  return printJson({
    ok: passed === results.length,
    passed,
    failed: results.length - passed,
    endpoints: results.map(({ name, result }) => ({ name, ...result })),
  });
}

function terminalOf({ stdout, env }: Io): Terminal {
  const columns = stdout.columns ?? Number(env.COLUMNS);
  return { colour: supportsColour(stdout, env), ...(columns > 0 && { columns }) };
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new UsageError(`--junit: cannot write ${path} (${code})`, 2, cause);
  }
}
