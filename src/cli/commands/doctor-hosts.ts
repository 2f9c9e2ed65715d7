import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { isStrictJson } from '../../hosts/edit-json.js';
import { environmentOf } from '../../hosts/environment.js';
import { entryName, type Host, installScopes, type Places } from '../../hosts/host.js';
import { hosts, isInstalled, isOnPath } from '../../hosts/hosts.js';
import { type Launch, launchOf, startsThisServer } from '../../hosts/launch.js';
import { readEntries } from '../../hosts/plan.js';
import { type Trial, tryServer } from '../../hosts/try-server.js';
import { isInNpxCache } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { type Finding, okay, problem, warning } from '../io/findings.js';

/** Checks the files of hosts, and starts the server of each entry as the host would. `variables`: those of the configuration. */
export async function checkHosts(places: Places, variables: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  let entries = 0;
  for (const host of hosts) {
    // In the home folder, the files of both scopes can be the same.
    const paths = new Set(installScopes.flatMap((scope) => host.files(scope, places)));
    const files = [...paths].filter((path) => existsSync(path));
    let found = 0;
    for (const path of files) {
      const checked = await checkFile(host, path, places, variables);
      findings.push(...checked.findings);
      found += checked.entries;
    }
    entries += found;
    if (found === 0 && isInstalled(host, places))
      findings.push(
        warning('host-entry', `${host.name} is installed and does not start this server`, `api-integration-mcp install ${host.id}`),
      );
  }
  return entries > 0 ? findings : [...findings, problem('no-entry', 'no host starts this server', 'api-integration-mcp install')];
}

async function checkFile(
  host: Host,
  path: string,
  places: Places,
  variables: readonly string[],
): Promise<{ findings: Finding[]; entries: number }> {
  const read = await readEntries(host, path);
  if (!read.ok)
    return {
      entries: 0,
      findings: [problem('host-file', `${host.name}: ${path} ${read.rule}`, `correct ${path}, then run: api-integration-mcp doctor`)],
    };
  const { file, entries } = read.value;
  const own = join(packageInfo().dist, 'bin.js');
  const findings: Finding[] = [];
  if (file.hasMark)
    findings.push(
      problem(
        'byte-order-mark',
        `${host.name}: ${path} starts with a byte order mark, with which hosts lose all servers`,
        `api-integration-mcp install ${host.id}`,
      ),
    );
  if (host.refusesComments && !isStrictJson(file.text))
    findings.push(
      problem('comments', `${host.name} reads no comments and no trailing commas, and ${path} contains some`, `remove them from ${path}`),
    );
  let count = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const launch = launchOf(entry);
    if (launch === undefined || !(name === entryName || startsThisServer(launch) || launch.args.includes(own))) continue;
    count += 1;
    findings.push(...(await checkEntry(host, name, launch, path, places, variables)));
    const length = name.length + 'test-endpoint'.length;
    if (host.maxNameLength !== undefined && length > host.maxNameLength)
      findings.push(
        warning(
          'long-name',
          `${host.name}: the names of ${name} and a tool have ${length} characters together, over ${host.maxNameLength}`,
          `rename the entry in ${path}`,
        ),
      );
  }
  return { findings, entries: count };
}

async function checkEntry(
  host: Host,
  name: string,
  launch: Launch,
  path: string,
  places: Places,
  variables: readonly string[],
): Promise<Finding[]> {
  const where = `${host.name}: ${name} in ${path}`;
  const again = `api-integration-mcp install ${host.id}`;
  const { command, args } = launch;
  const script = args.find((argument) => isAbsolute(argument) && /\.[cm]?js$/.test(argument));
  if (isAbsolute(command) ? !existsSync(command) : !isOnPath(command, places))
    return [problem('command', `${where} starts ${command}, which does not exist`, again)];
  if (script !== undefined && !existsSync(script)) return [problem('script', `${where} starts ${script}, which does not exist`, again)];
  if (script !== undefined && isInNpxCache(script))
    return [problem('npx-cache', `${where} names a file in the cache of npx, which is deleted at some time`, again)];
  const env = environmentOf(host, launch, places);
  const findings = [describeTrial(await tryServer(launch, env, places.cwd), where, again, launch)];
  if (/(^|[/\\])npx(\.cmd)?$/.test(command) || args.includes('npx'))
    findings.push(warning('npx', `${where} starts npx, which needs seconds, and a lock of a killed npx delays the next one`, again));
  const missing = variables.filter((variable) => (places.env[variable] ?? '') !== '' && (env[variable] ?? '') === '');
  if (missing.length > 0)
    findings.push(
      problem(
        'variables',
        `${host.name} does not pass on ${missing.join(', ')}, which the configuration names`,
        host.namesVariables ? again : `write ${missing.join(', ')} into env of the entry in ${path}`,
      ),
    );
  return findings;
}

function describeTrial(trial: Trial, where: string, again: string, { command, args }: Launch): Finding {
  if (trial.ok) return okay('server', `${where} starts in ${trial.ms} ms and lists ${trial.tools.length} tools`);
  const output = trial.output.split('\n')[0] ?? '';
  const printed = output === '' ? '' : `: ${output}`;
  if (trial.reason === 'noise')
    return problem('stdout-noise', `${where} prints a line that is not a message to stdout: ${trial.detail}`, 'write logs to stderr');
  if (/requires Node\.js|Unsupported engine|SyntaxError|ERR_UNKNOWN_BUILTIN/.test(trial.output))
    return problem('old-node', `${where} starts a Node.js that is too old${printed}`, again);
  if (/E404|404 Not Found/.test(trial.output))
    return problem('unpublished', `${where} starts a package that the registry does not contain`, again);
  if (/ENOTEMPTY|EEXIST|ECOMPROMISED/.test(trial.output))
    return problem('npx-cache', `${where} fails in the cache of npx${printed}`, `npm cache clean --force, or: ${again}`);
  if (/certificate|SELF_SIGNED|UNABLE_TO/.test(trial.output))
    return problem(
      'certificate',
      `${where} does not trust a certificate${printed}`,
      'set NODE_EXTRA_CA_CERTS to the file of your authority, then run install again',
    );
  if (trial.reason === 'too-slow') return problem('slow-start', `${where}: ${trial.detail}${printed}`, again);
  if (trial.reason === 'not-found') return problem('command', `${where}: ${command} cannot be started (${trial.detail})`, again);
  return problem(
    'server-ended',
    `${where}: the server ended with ${trial.detail}${printed}`,
    `run it yourself: ${[command, ...args].map((part) => JSON.stringify(part)).join(' ')}`,
  );
}
