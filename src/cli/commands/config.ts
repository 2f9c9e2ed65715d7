import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type LoadedConfig, maxConfigBytes, noConfig } from '../../config/config.js';
import { configJsonSchema } from '../../config/config-schema.js';
import { findConfig, findInFolder, workingDirectoryFiles } from '../../config/find-config.js';
import { loadConfig } from '../../config/load-config.js';
import { secretWarnings } from '../../config/secret-warnings.js';
import { createTrust, type Trust } from '../../config/trust.js';
import { userFolders } from '../../config/user-folders.js';
import { describeDiagnostic } from '../../documents/diagnostic.js';
import { readTextFile } from '../../documents/read-text-file.js';
import { UsageError } from '../../errors.js';
import { homeFolder } from '../../runtime/home-folder.js';
import { ownCommand, shellWord } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { workingDirectory } from '../../runtime/working-directory.js';
import { checkReport, printReport } from '../io/config-report.js';
import { type ExitCode, type Io, supportsColour } from '../io/io.js';
import { printJson, printLines } from '../io/print.js';
import type { CommonOptions } from '../options/options.js';

/**
 * Checks the file even if it is not trusted: a check runs no secret command, and reads referenced secrets only if the file
 * is in use.
 */
export async function checkConfigFile(options: { readonly json?: true; readonly common: CommonOptions }, io: Io): Promise<ExitCode> {
  const { found, ignored } = await findConfig({ path: options.common.config, ...userEnvironment(io), cwd: workingDirectory() });
  const file = ignored?.file ?? found?.file;
  const loaded: LoadedConfig = file === undefined ? { ok: true, config: noConfig } : await loadConfig({ file });
  const isInUse = loaded.ok && file !== undefined && ignored === undefined;
  const warnings = isInUse ? await secretWarnings(file, io.env) : [];
  const report = checkReport(loaded, warnings, { file, ...(ignored && { ignored: ignored.reason, inForce: found?.file }) });
  io.stdout.write(options.json === true ? printJson(report) : printReport(report, supportsColour(io.stdout, io.env)));
  return report.ok ? 0 : 1;
}

export function printSchema(io: Io): void {
  io.stdout.write(printJson(configJsonSchema()));
}

/** Writes the starter file, and trusts it if it is in the working directory. */
export async function initConfig(path: string | undefined, options: { readonly force?: true }, io: Io): Promise<void> {
  const cwd = process.cwd();
  const [defaultFile = ''] = workingDirectoryFiles(cwd);
  const file = path === undefined ? defaultFile : resolve(cwd, path);
  if (!/\.ya?ml$/.test(file))
    throw new UsageError(`the starter file is YAML, so its name must end with .yaml or .yml; got ${JSON.stringify(file)}`, 2);
  const starter = await readFile(`${packageInfo().root}examples/starter.yaml`, 'utf8');
  await write(file, starter, options.force === true);
  const isInWorkingDirectory = workingDirectoryFiles(cwd).includes(file);
  if (isInWorkingDirectory) await trustOf(io).add(file, starter);
  const next = [
    `Wrote ${file}. Edit it, then run:`,
    `  ${ownCommand(`${isInWorkingDirectory ? '' : `--config ${shellWord(file) ?? 'FILE'} `}config check`)}`,
  ];
  if (isInWorkingDirectory)
    next.push(
      `  ${ownCommand('config trust')}      (repeat after each change: a file in the working directory is loaded only in the version you trusted)`,
    );
  io.stdout.write(printLines(next));
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    if (code === 'EEXIST') {
      const command = ownCommand(`config init --force ${shellWord(file) ?? 'FILE'}`);
      throw new UsageError(`${file} already exists; to replace it, run: ${command}`, 2);
    }
    throw new UsageError(`cannot write ${file} (${code})`, 2, error);
  }
}

export async function trustConfig(path: string | undefined, io: Io): Promise<ExitCode> {
  const file = fileToTrust(path);
  const read = await readTextFile(file, maxConfigBytes);
  if (!read.ok) throw new UsageError(`${file} ${read.error}`, 2);
  const trust = trustOf(io);
  const named = await trust.add(file, read.text);
  // The new modification time makes a server that watches the file load it again.
  await utimes(file, read.stats.atime, new Date()).catch(() => undefined);
  const loaded = await loadConfig({ file });
  const naming =
    named.length === 0
      ? []
      : ['Trusted with it, in their current versions, because the file names them:', ...named.map((path) => `  ${path}`)];
  io.stdout.write(printLines([`Trusted the current version of ${file}.`, ...naming]));
  if (!loaded.ok) io.stderr.write(printLines(loaded.problems.map((problem) => `error: ${describeDiagnostic(problem)}`)));
  return loaded.ok ? 0 : 1;
}

function fileToTrust(path: string | undefined): string {
  const cwd = process.cwd();
  const file = path === undefined ? findInFolder(cwd) : resolve(cwd, path);
  if (file !== undefined) return file;
  const names = workingDirectoryFiles(cwd).map((candidate) => basename(candidate));
  throw new UsageError(`no configuration file in ${cwd}; expected one of: ${names.join(', ')}`, 2);
}

function trustOf(io: Io): Trust {
  return createTrust(userFolders(userEnvironment(io)).state, io.env);
}

function userEnvironment({ env }: Io): { env: Io['env']; home: string } {
  return { env, home: homeFolder() };
}
