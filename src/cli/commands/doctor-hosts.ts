import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unreadableFor } from '../../hosts/edit-json.js';
import { type Entry, entryName, type Host, installScopes, type Places } from '../../hosts/host.js';
import { hosts, isInstalled } from '../../hosts/hosts.js';
import { addressOf, isDisabled, launchOf, startsThisServer } from '../../hosts/launch.js';
import { readEntries } from '../../hosts/plan.js';
import { ownCommand, shellWord } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { type Finding, problem, warning } from '../io/findings.js';
import { checkEntry } from './doctor-entry.js';

/** Checks the files of hosts, and starts the server of each entry as the host would. `variables`: those of the configuration. */
export async function checkHosts(places: Places, variables: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  let entries = 0;
  for (const host of hosts) {
    // In the home folder, the files of both scopes can be the same.
    const paths = new Set(installScopes.flatMap((scope) => host.files(scope, places)));
    const files = [...paths].filter((path) => existsSync(path));
    let found = 0;
    const withEntry = new Set<string>();
    for (const path of files) {
      const checked = await checkFile(host, path, places, variables);
      findings.push(...checked.findings);
      found += checked.entries;
      if (checked.entries > 0) withEntry.add(path);
    }
    const read = host.readsLastFile === true ? [...paths].findLast((path) => existsSync(dirname(path))) : undefined;
    if (found > 0 && read !== undefined && !withEntry.has(read))
      findings.push(
        problem('other-file', `${host.name} reads ${read}, which does not start this server`, ownCommand(`install ${host.id}`)),
      );
    entries += found;
    if (found === 0 && isInstalled(host, places))
      findings.push(warning('host-entry', `${host.name} is installed and does not start this server`, ownCommand(`install ${host.id}`)));
  }
  return entries > 0 ? findings : [...findings, problem('no-entry', 'no host starts this server', ownCommand('install'))];
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
      findings: [problem('host-file', `${host.name}: ${path} ${read.rule}`, `correct ${path}, then run: ${ownCommand('doctor')}`)],
    };
  const { file, entries } = read.value;
  const own = join(packageInfo().dist, 'bin.js');
  const findings: Finding[] = [];
  if (file.hasMark)
    findings.push(
      problem(
        'byte-order-mark',
        `${host.name}: ${path} starts with a byte order mark, with which hosts lose all servers`,
        ownCommand(`install ${host.id}`),
      ),
    );
  const unreadable = await unreadableFor(file.text, host.syntax);
  if (unreadable !== undefined)
    findings.push(
      problem('comments', `${host.name}: ${path} contains ${unreadable}, which ${host.name} cannot read`, `remove them from ${path}`),
    );
  const isOfProject = !host.files('user', places).includes(path);
  let count = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const launch = launchOf(entry);
    const isOwn = name === entryName || (launch !== undefined && (startsThisServer(launch) || launch.args.includes(own)));
    if (!isOwn) continue;
    count += 1;
    if (isDisabled(entry)) findings.push(warning('disabled', `${host.name}: ${name} in ${path} is disabled`, `enable it in ${host.name}`));
    else if (launch === undefined) findings.push(describeAddress(host, name, entry, path));
    else findings.push(...(await checkEntry({ host, name, path, entry, launch, isOfProject }, places, variables)));
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

function describeAddress(host: Host, name: string, entry: Entry, path: string): Finding {
  const where = `${host.name}: ${name} in ${path}`;
  const address = addressOf(entry);
  if (address === undefined) return problem('host-file', `${where} has neither a command nor a URL`, ownCommand(`install ${host.id}`));
  return warning(
    'remote',
    `${where} connects to ${address}, which doctor does not check`,
    `curl ${shellWord(new URL('/healthz', address).href) ?? 'URL'}`,
  );
}
