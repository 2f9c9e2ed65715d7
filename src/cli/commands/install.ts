import { isAbsolute, resolve } from 'node:path';
import { readConfig } from '../../app/open-apis.js';
import { nearest } from '../../documents/nearest.js';
import { UsageError } from '../../errors.js';
import { entryName, type Host, type InstallScope, type Places, type Server } from '../../hosts/host.js';
import { hosts, isInstalled } from '../../hosts/hosts.js';
import { editorOf, type Plan, planInstall, planRemoval } from '../../hosts/plan.js';
import { nodeCommand, npxCommand } from '../../hosts/server-command.js';
import { homeFolder } from '../../runtime/home-folder.js';
import { isInNpxCache, ownCommand, shellWord } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { parseUrl } from '../../runtime/url.js';
import type { ExitCode, Io } from '../io/io.js';
import { printLines } from '../io/print.js';
import type { CommonOptions } from '../options/options.js';
import { carryOut } from './host-changes.js';

export interface InstallOptions {
  readonly scope: InstallScope;
  readonly npx?: true;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly print?: true;
  readonly common: CommonOptions;
}

/** Adds this server to hosts, with the common options of the command line. */
export async function install(ids: readonly string[], options: InstallOptions, io: Io): Promise<ExitCode> {
  const places = placesOf(io);
  const chosen = chooseHosts(ids, places, (host) => isInstalled(host, places));
  const { server, notes } = await serverOf(options, places);
  if (options.print === true) {
    for (const host of chosen) io.stdout.write(await snippetOf(host, options.scope, places, server));
    return 0;
  }
  const plans = await plansOf(chosen, options.scope, places, (host) => planInstall(host, options.scope, places, server));
  const code = await carryOut(plans, { ...options, places }, io);
  const manual = chosen.filter(({ namesVariables }) => !namesVariables && server.variables.length > 0);
  const hints = manual.map(
    ({ name }) =>
      `${name} passes on no variables of your shell: write ${server.variables.join(', ')} into env of the entry, or use \${file:…} or \${command:…} in the configuration.`,
  );
  io.stdout.write(printLines([...notes, ...hints, `To check the result, run: ${ownCommand('doctor')}`]));
  return code;
}

/** Removes this server from hosts. */
export async function uninstall(
  ids: readonly string[],
  options: Omit<InstallOptions, 'npx' | 'print' | 'common'>,
  io: Io,
): Promise<ExitCode> {
  const places = placesOf(io);
  const chosen = ids.length === 0 ? hosts : chooseHosts(ids, places, () => true);
  const plans = await Promise.all(chosen.map((host) => planRemoval(host, options.scope, places)));
  // Without a name, only files with the entry matter.
  const shown = plans.flat().filter(({ kind }) => ids.length > 0 || kind === 'change');
  if (!shown.some(({ kind }) => kind !== 'unchanged')) {
    io.stdout.write(printLines([`No file of a host contains the entry ${entryName}.`]));
    return 0;
  }
  return carryOut(shown, { ...options, places }, io);
}

export function placesOf({ env }: Pick<Io, 'env'>): Places {
  return { env, home: homeFolder(), platform: process.platform, cwd: process.cwd() };
}

function chooseHosts(ids: readonly string[], places: Places, isChosen: (host: Host) => boolean): readonly Host[] {
  if (ids.length > 0) return ids.map(hostNamed);
  const found = hosts.filter(isChosen);
  if (found.length > 0) return found;
  const names = hosts.map(({ id }) => id).join(', ');
  throw new UsageError(`no host found in ${places.home}; name one: ${ownCommand('install <host>')}, with one of ${names}`, 2);
}

function hostNamed(id: string): Host {
  const host = hosts.find((one) => one.id === id);
  if (host !== undefined) return host;
  const names = hosts.map((one) => one.id);
  const suggestion = nearest(id, names);
  const hint = suggestion === undefined ? '' : `did you mean ${suggestion}? `;
  throw new UsageError(`${JSON.stringify(id)} is not a known host; ${hint}known hosts: ${names.join(', ')}`, 2);
}

async function plansOf(
  chosen: readonly Host[],
  scope: InstallScope,
  places: Places,
  plan: (host: Host) => Promise<Plan[]>,
): Promise<Plan[]> {
  const without = chosen.filter((host) => host.files(scope, places).length === 0).map(({ name }) => name);
  if (without.length === chosen.length)
    throw new UsageError(`${without.join(', ')}: no file for --scope ${scope}; use --scope ${scope === 'user' ? 'project' : 'user'}`, 2);
  return (await Promise.all(chosen.map(plan))).flat();
}

async function serverOf({ npx, scope, common }: InstallOptions, { env, platform }: Places): Promise<{ server: Server; notes: string[] }> {
  const { dist, version } = packageInfo();
  const script = resolve(dist, 'bin.js');
  const isCached = isInNpxCache(script);
  const start = npx === true || isCached ? npxCommand({ version, platform }) : nodeCommand({ node: process.execPath, script });
  if (parseUrl(common.proxy ?? '')?.password)
    throw new UsageError(
      '--proxy contains a password, which the entry would store in plain text; set proxy in the configuration file, with a secret reference',
      2,
    );
  const { config, found, ignored } = await readConfig(common.config, env);
  const variables = new Set(config.references.flatMap((reference) => (reference.kind === 'env' ? [reference.name] : [])));
  const proxies = common.proxy === 'env' ? ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'].filter((name) => isSet(env[name])) : [];
  const file = found?.source === 'option' || found?.source === 'environment' ? found.file : undefined;
  const certificates = env.NODE_EXTRA_CA_CERTS;
  const own = Object.entries({
    // A host starts the server in any folder.
    NODE_EXTRA_CA_CERTS: isSet(certificates) ? resolve(certificates) : undefined,
    XDG_CONFIG_HOME: env.XDG_CONFIG_HOME,
    XDG_STATE_HOME: env.XDG_STATE_HOME,
  }).filter((pair): pair is [string, string] => pair[1] !== undefined && isAbsolute(pair[1]));
  const notes = [
    ...(isCached && npx !== true ? ['The entry starts npx, because this program runs from the cache of npx.'] : []),
    ...(scope === 'project' && npx !== true ? ['The entry contains paths of this machine; to share it, use --npx.'] : []),
    ...(ignored === undefined ? [] : [`Not in use: ${ignored.file} ${ignored.reason}`]),
    ...(found?.source === 'working-directory' && scope === 'user'
      ? [
          `Only hosts that start the server in this folder find ${found.file}. For all others, run: ${ownCommand(`--config ${shellWord(found.file) ?? '<file>'} install`)}`,
        ]
      : []),
  ];
  return {
    server: {
      command: start.command,
      args: [...start.args, ...commonArgs(common, file)],
      variables: [...variables, ...proxies],
      env: Object.fromEntries(own),
    },
    notes,
  };
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Returns the options of the command line for the entry, with absolute paths: a host starts the server in any folder. */
function commonArgs(common: CommonOptions, file: string | undefined): string[] {
  const { skills, allowLocal, allowNetwork, allowMethods, proxy, sandbox, scriptNetwork, logLevel } = common;
  return [
    ...(file === undefined ? [] : ['--config', file]),
    ...skills.flatMap((folder) => ['--skills', resolve(folder)]),
    ...(allowLocal ? ['--allow-local'] : []),
    ...allowNetwork.flatMap((entry) => ['--allow-network', entry]),
    ...(allowMethods.length === 0 ? [] : ['--allow-methods', allowMethods.join(',')]),
    ...(proxy === undefined ? [] : ['--proxy', proxy]),
    ...(sandbox === undefined ? [] : ['--sandbox', sandbox]),
    ...(scriptNetwork === true ? ['--script-network'] : []),
    ...(logLevel === undefined ? [] : ['--log-level', logLevel]),
  ];
}

/** Returns the entry of a host as text, to be copied into its file. */
async function snippetOf(host: Host, scope: InstallScope, places: Places, server: Server): Promise<string> {
  const editor = await editorOf(host);
  const text = editor.set('', [...host.path, entryName], host.entry(server));
  const files = host.files(scope, places);
  return `# ${host.name}: ${files.length === 0 ? `no file for --scope ${scope}` : files.join(', ')}\n${text}\n`;
}
