import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { type LoadedConfig, noConfig } from '../../config/config.js';
import { configJsonSchema } from '../../config/config-schema.js';
import { findConfig, findInFolder, workingDirectoryFiles } from '../../config/find-config.js';
import { loadConfig, maxConfigBytes } from '../../config/load-config.js';
import { shortSecrets } from '../../config/short-secrets.js';
import { createTrust, type Trust } from '../../config/trust.js';
import { userFolders } from '../../config/user-folders.js';
import { describeProblem } from '../../documents/problem.js';
import { readTextFile } from '../../documents/read-text-file.js';
import { UsageError } from '../../errors.js';
import { packageInfo } from '../../runtime/package-info.js';
import { checkReport, printReport } from '../io/config-report.js';
import { type ExitCode, type Io, wantsColour } from '../io/io.js';
import { printJson } from '../io/print.js';
import type { CommonOptions } from '../options/options.js';

/**
 * What is found is looked at whether it is trusted or not: checking runs nothing that the file names, and what a file names
 * that does not count is not even read.
 */
export async function checkConfigFile(options: { readonly json?: true; readonly common: CommonOptions }, io: Io): Promise<ExitCode> {
  const { found, ignored } = await findConfig({ path: options.common.config, ...surroundings(io), cwd: process.cwd() });
  const file = ignored?.file ?? found?.file;
  const loaded: LoadedConfig = file === undefined ? { ok: true, config: noConfig } : await loadConfig({ file });
  const counts = loaded.ok && file !== undefined && ignored === undefined;
  const short = counts ? await shortSecrets(file, io.env) : [];
  const report = checkReport(loaded, short, { file, ...(ignored && { ignored: ignored.reason, inForce: found?.file }) });
  io.stdout.write(options.json === true ? printJson(report) : printReport(report, wantsColour(io.stdout, io.env)));
  return report.ok ? 0 : 1;
}

export function printSchema(io: Io): void {
  io.stdout.write(printJson(configJsonSchema()));
}

/** Who has a starter written into the working directory trusts it. */
export async function initConfig(path: string | undefined, options: { readonly force?: true }, io: Io): Promise<void> {
  const cwd = process.cwd();
  const [here = ''] = workingDirectoryFiles(cwd);
  const file = path === undefined ? here : resolve(cwd, path);
  if (!/\.ya?ml$/.test(file))
    throw new UsageError(`the starter is YAML: its name must end with .yaml or .yml; got ${JSON.stringify(file)}`, 2);
  const starter = await readFile(`${packageInfo().root}examples/starter.yaml`, 'utf8');
  await write(file, starter, options.force === true);
  const isHere = workingDirectoryFiles(cwd).includes(file);
  if (isHere) await trustOf(io).add(file, starter);
  const next = [
    `Wrote ${file}. Edit it, then type:`,
    `  api-integration-mcp ${isHere ? '' : `--config ${JSON.stringify(file)} `}config check`,
  ];
  if (isHere)
    next.push('  api-integration-mcp config trust      (after each change: a file in a working directory counts only as it was trusted)');
  io.stdout.write(`${next.join('\n')}\n`);
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    if (code === 'EEXIST')
      throw new UsageError(`${file} is there already; to replace it, type: api-integration-mcp config init --force`, 2);
    throw new UsageError(`${file} can't be written (${code})`, 2, error);
  }
}

export async function trustConfig(path: string | undefined, io: Io): Promise<ExitCode> {
  const file = fileToTrust(path);
  const read = await readTextFile(file, maxConfigBytes);
  if (!read.ok) throw new UsageError(`${file} ${read.fault}`, 2);
  const trust = trustOf(io);
  await trust.add(file, read.text);
  // A server that watches the file sees that, and looks again.
  await utimes(file, read.stats.atime, new Date()).catch(() => undefined);
  const loaded = await loadConfig({ file });
  io.stdout.write(`${file} is trusted as it is now.\n`);
  if (!loaded.ok) for (const problem of loaded.problems) io.stderr.write(`problem: ${describeProblem(problem)}\n`);
  return loaded.ok ? 0 : 1;
}

function fileToTrust(path: string | undefined): string {
  const cwd = process.cwd();
  const file = path === undefined ? findInFolder(cwd) : resolve(cwd, path);
  if (file !== undefined) return file;
  const names = workingDirectoryFiles(cwd).map((candidate) => basename(candidate));
  throw new UsageError(`no configuration file in ${cwd}; it would be named ${names.join(', ')}`, 2);
}

function trustOf(io: Io): Trust {
  return createTrust(userFolders(surroundings(io)).state);
}

function surroundings({ env }: Io): { env: Io['env']; home: string } {
  return { env, home: homedir() };
}
