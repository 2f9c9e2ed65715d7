import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { environmentOf, literalReferences, withReferences } from '../../hosts/environment.js';
import type { Entry, Host, Places } from '../../hosts/host.js';
import type { Launch } from '../../hosts/launch.js';
import { oldestOfNvm, shellOnlyFolder } from '../../hosts/node-versions.js';
import { readNpxCache, startsNpx } from '../../hosts/npx-cache.js';
import { isOnPath } from '../../hosts/path.js';
import { nodeCommand } from '../../hosts/server-command.js';
import { type Trial, tryServer } from '../../hosts/try-server.js';
import { isInNpxCache, ownCommand, shellWord } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { type Finding, okay, problem, warning } from '../io/findings.js';

/** An entry of a file that starts this server. */
export interface FoundEntry {
  readonly host: Host;
  readonly name: string;
  readonly path: string;
  readonly entry: Entry;
  readonly launch: Launch;
  /** Whether the file belongs to the working directory, which can be a clone of a stranger's repository. */
  readonly isOfProject: boolean;
}

/** Checks an entry, and starts its server as the host would. `variables`: those of the configuration. */
export async function checkEntry(found: FoundEntry, places: Places, variables: readonly string[]): Promise<Finding[]> {
  const { host, name, path, entry } = found;
  const where = `${host.name}: ${name} in ${path}`;
  const again = ownCommand(`install ${host.id}`);
  const launch = withReferences(host, found.launch, places);
  const { command, args } = launch;
  const unknown = [command, ...args].find((part) => /\$\{[^}]*\}/.test(part));
  if (unknown !== undefined)
    return [warning('placeholder', `${where} contains ${unknown}, which only ${host.name} replaces`, `check it in ${host.name}`)];
  const broken = checkPaths(launch, where, again, places);
  if (broken !== undefined) return [broken];
  const env = environmentOf(host, launch, places);
  // Hosts ask before they start what a repository brings along.
  if (found.isOfProject && !isOwnProgram(found.launch))
    return [
      warning(
        'project-entry',
        `${where} is not started: it belongs to a folder, and differs from what install writes`,
        `read the entry, then run yourself: ${commandLine(launch)}`,
      ),
      ...checkEnvironment(found, env, where, again, places, variables),
    ];
  return [
    ...checkProgram(host, launch, where, again, places),
    ...checkNpx(launch, where, again, { ...places, env: { ...places.env, ...env } }),
    describeTrial(
      await tryServer(launch, env, { cwd: resolve(places.cwd, launch.cwd ?? '.'), maxStartMs: host.maxStartMs?.(entry) }),
      where,
      again,
      launch,
    ),
    ...checkEnvironment(found, env, where, again, places, variables),
  ];
}

/** Reports whether an entry starts only this program, and passes variables by name: a value can run code, as in NODE_OPTIONS. */
function isOwnProgram({ command, args, env, cwd, readsFile }: Launch): boolean {
  const [script, ...others] = args;
  const isPlain = ([name, value]: [string, string]) => name === 'NODE_EXTRA_CA_CERTS' || /^\$(?:\w+|\{[\w:]+\})$/.test(value);
  return (
    command === nodeCommand({ node: process.execPath, script: '' }).command &&
    script === join(packageInfo().dist, 'bin.js') &&
    others.length === 0 &&
    cwd === undefined &&
    !readsFile &&
    Object.entries(env).every(isPlain)
  );
}

function commandLine({ command, args }: Pick<Launch, 'command' | 'args'>): string {
  const words = [command, ...args].map((part) => shellWord(part));
  return words.includes(undefined) ? 'the command of the entry' : words.join(' ');
}

/** Returns the reason why the program of an entry cannot start. */
function checkPaths({ command, args, cwd }: Launch, where: string, again: string, places: Places): Finding | undefined {
  const script = args.find((argument) => isAbsolute(argument) && /\.[cm]?js$/.test(argument));
  if (places.platform === 'win32' && /^(npx|npm|pnpm|pnpx|yarn)(\.cmd)?$/i.test(command))
    return problem('windows-command', `${where} starts ${command}, which Windows starts only through cmd /c`, again);
  if (isAbsolute(command) ? !existsSync(command) : !isOnPath(command, places))
    return problem('command', `${where} starts ${command}, which does not exist`, again);
  if (script !== undefined && !existsSync(script)) return problem('script', `${where} starts ${script}, which does not exist`, again);
  if (script !== undefined && isInNpxCache(script))
    return problem('npx-cache', `${where} names a file in the cache of npx, which is deleted at some time`, again);
  if (cwd !== undefined && !existsSync(resolve(places.cwd, cwd)))
    return problem('working-directory', `${where} starts in ${cwd}, which does not exist`, again);
  return undefined;
}

/** Checks whether the host finds the same program as a shell. */
function checkProgram(host: Host, { command }: Launch, where: string, again: string, places: Places): Finding[] {
  if (isAbsolute(command) || host.isDesktop !== true) return [];
  const nvm = /^(node|npx|npm)$/.test(command) ? oldestOfNvm(places) : undefined;
  if (nvm?.isTooOld === true)
    return [
      problem(
        'old-node',
        `${where} starts ${command} without a path; ${host.name} can take the oldest version of nvm, ${nvm.version}, which is too old`,
        again,
      ),
    ];
  const folder = shellOnlyFolder(command, places);
  return folder === undefined
    ? []
    : [
        warning(
          'version-manager',
          `${where} starts ${command}, which is only in ${folder}: ${host.name} can lack this folder, because it is not started by a shell`,
          again,
        ),
      ];
}

function checkNpx({ command, args }: Launch, where: string, again: string, places: Places): Finding[] {
  if (!startsNpx(command, args)) return [];
  const { hasPackage, staleLocks } = readNpxCache(packageInfo().name, places, Date.now());
  const time = hasPackage ? 'seconds' : 'up to a minute for its first download';
  return [
    warning('npx', `${where} starts npx, which needs ${time}, while hosts wait for 10 to 30 seconds`, again),
    ...staleLocks.map((lock) =>
      warning('npx-lock', `a killed npx left ${lock}, for which the next one waits`, `rm -r ${shellWord(lock) ?? 'FOLDER'}`),
    ),
  ];
}

function checkEnvironment(
  { host, launch, path }: FoundEntry,
  env: Readonly<Record<string, string>>,
  where: string,
  again: string,
  places: Places,
  variables: readonly string[],
): Finding[] {
  const isSet = (name: string, values: Places['env']) => (values[name] ?? '') !== '';
  const lost = (name: string) => isSet(name, places.env) && !isSet(name, env);
  const byHand = (names: readonly string[]) => `write ${names.join(', ')} into env of the entry in ${path}`;
  const literal = literalReferences(host, launch);
  // What a file adds is not known.
  const missing = launch.readsFile ? [] : variables.filter(lost);
  const home = launch.env.HOME ?? launch.env.USERPROFILE;
  return [
    ...(literal.length === 0
      ? []
      : [
          problem(
            'variables',
            `${where}: ${host.name} passes the value of ${literal.join(', ')} on as it is written, and replaces no reference in it`,
            host.namesVariables ? again : byHand(literal),
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [
          problem(
            'variables',
            `${host.name} does not pass on ${missing.join(', ')}, which the configuration names`,
            host.namesVariables ? again : byHand(missing),
          ),
        ]),
    ...(lost('NODE_EXTRA_CA_CERTS')
      ? [
          warning(
            'certificate',
            `${host.name} does not pass on NODE_EXTRA_CA_CERTS: calls through the proxy of a company can fail with an untrusted certificate`,
            again,
          ),
        ]
      : []),
    ...(home === undefined || (isAbsolute(home) && existsSync(home))
      ? []
      : [warning('home', `${where} sets the home folder to ${JSON.stringify(home)}, which does not exist`, `correct HOME in ${path}`)]),
  ];
}

function describeTrial(trial: Trial, where: string, again: string, launch: Launch): Finding {
  if (trial.ok) {
    const text = `${where} starts in ${trial.ms} ms and lists ${trial.tools.length} tools`;
    if (trial.ms < trial.maxStartMs / 2) return okay('server', text);
    return warning('slow-start', `${text}; the host waits for ${trial.maxStartMs} ms`, again);
  }
  const output = trial.output.split('\n')[0] ?? '';
  const printed = output === '' ? '' : `: ${output}`;
  if (trial.reason === 'noise')
    return problem('stdout-noise', `${where} prints a line that is not a message to stdout: ${trial.detail}`, 'write logs to stderr');
  if (/requires Node\.js|Unsupported engine|SyntaxError|ERR_UNKNOWN_BUILTIN/.test(trial.output))
    return problem('old-node', `${where} starts a Node.js that is too old${printed}`, again);
  if (/E404|404 Not Found/.test(trial.output))
    return problem('unpublished', `${where} starts a package that the registry does not contain`, again);
  if (/ENOTEMPTY|EEXIST|ECOMPROMISED/.test(trial.output))
    return problem(
      'npx-cache',
      `${where} fails in the cache of npx${printed}`,
      `delete the folder _npx in the folder that this prints: npm config get cache; or: ${again}`,
    );
  if (/certificate|SELF_SIGNED|UNABLE_TO/.test(trial.output))
    return problem(
      'certificate',
      `${where} does not trust a certificate${printed}`,
      'set NODE_EXTRA_CA_CERTS to the file of your authority, then run install again',
    );
  if (trial.reason === 'too-slow') return problem('slow-start', `${where}: ${trial.detail}${printed}`, again);
  if (trial.reason === 'not-found') return problem('command', `${where}: ${launch.command} cannot be started (${trial.detail})`, again);
  return problem('server-ended', `${where}: the server ended with ${trial.detail}${printed}`, `run yourself: ${commandLine(launch)}`);
}
