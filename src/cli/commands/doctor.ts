import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { noConfig } from '../../config/config.js';
import { configVariable, findConfig } from '../../config/find-config.js';
import { loadConfig } from '../../config/load-config.js';
import { secretWarnings } from '../../config/secret-warnings.js';
import { trustCommand } from '../../config/trust.js';
import { describeDiagnostic } from '../../documents/diagnostic.js';
import { UsageError } from '../../errors.js';
import { createNetworkGuard } from '../../http/transport/guard/guard.js';
import { counted } from '../../runtime/counted.js';
import { homeFolder } from '../../runtime/home-folder.js';
import { isInNpxCache, ownCommand } from '../../runtime/own-command.js';
import { packageInfo } from '../../runtime/package-info.js';
import { workingDirectory } from '../../runtime/working-directory.js';
import { chooseIsolation } from '../../skills/scripts/isolation.js';
import { createLogger } from '../../telemetry/logger.js';
import { type Finding, okay, printFindings, problem, warning } from '../io/findings.js';
import type { ExitCode, Io } from '../io/io.js';
import { printJson } from '../io/print.js';
import { type CommonOptions, scriptsOf } from '../options/options.js';
import { checkHosts } from './doctor-hosts.js';
import { placesOf } from './install.js';

/** Checks everything between a host and an API that this machine can check. Exit code 1: there are problems. */
export async function doctor(options: { readonly json?: true; readonly common: CommonOptions }, io: Io): Promise<ExitCode> {
  const { findings: configured, variables, scripts } = await checkConfiguration(options.common, io);
  const findings = [
    ...checkProgram(io),
    ...configured,
    ...checkNetwork(io),
    await checkGuard(),
    await checkSandbox(scripts, io),
    ...(await checkHosts(placesOf(io), variables)),
  ];
  const ok = findings.every(({ status }) => status !== 'problem');
  io.stdout.write(options.json === true ? printJson({ ok, findings }) : printFindings(findings));
  return ok ? 0 : 1;
}

function checkProgram({ env }: Io): Finding[] {
  const { dist, version } = packageInfo();
  const findings = [
    okay('node', `Node.js ${process.versions.node} in ${process.execPath}`),
    okay('program', `api-integration-mcp ${version} in ${dist}`),
  ];
  if (!existsSync(join(dist, 'worker.js'))) findings.push(problem('program-files', `${dist} does not contain worker.js`, 'npm run build'));
  if (isInNpxCache(dist))
    findings.push(warning('npx-cache', 'this program runs from the cache of npx', 'npm install --global api-integration-mcp'));
  const home = homeFolder();
  const stated = env.HOME ?? env.USERPROFILE ?? '';
  if (!existsSync(home)) findings.push(problem('home', `the home folder ${home} does not exist`, 'set HOME to an existing folder'));
  else if (!isAbsolute(stated))
    findings.push(warning('home', `HOME is not an absolute path; ${home} is used`, 'set HOME in env of the entry'));
  return findings;
}

async function checkConfiguration(
  common: CommonOptions,
  io: Io,
): Promise<{ findings: Finding[]; variables: string[]; scripts: ReturnType<typeof scriptsOf> }> {
  const none = { variables: [], scripts: scriptsOf(common, noConfig) };
  try {
    const { found, ignored } = await findConfig({ path: common.config, env: io.env, home: homeFolder(), cwd: workingDirectory() });
    const findings: Finding[] =
      ignored === undefined
        ? []
        : [
            warning(
              'trust',
              `${ignored.file} is not in use: it ${ignored.reason}`,
              ignored.isReadable ? trustCommand(ignored.file) : `correct or remove the file, then run: ${ownCommand('doctor')}`,
            ),
          ];
    if (found === undefined)
      return { ...none, findings: [...findings, okay('configuration', 'no configuration file: agents can read public URLs')] };
    const loaded = await loadConfig(found);
    if (!loaded.ok)
      return {
        ...none,
        findings: [
          ...findings,
          ...loaded.problems.map((one) => problem('configuration', describeDiagnostic(one), ownCommand('config check'))),
        ],
      };
    const { config } = loaded;
    const secrets = await secretWarnings(found.file, io.env);
    findings.push(okay('configuration', `${found.file}: ${counted(config.apis.length, 'API')}`));
    findings.push(...config.warnings.map((one) => warning('configuration', describeDiagnostic(one), ownCommand('config check'))));
    findings.push(
      ...secrets.map((one) => problem('secret', describeDiagnostic(one), 'set the variable or create the file, then run doctor again')),
    );
    const variables = config.references.flatMap((reference) => (reference.kind === 'env' ? [reference.name] : []));
    return { findings, variables: [...new Set(variables)], scripts: scriptsOf(common, config) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...none, findings: [problem('configuration', error.message, `correct --config or ${configVariable}`)] };
  }
}

function checkNetwork({ env }: Io): Finding[] {
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => (env[name] ?? '') !== '');
  const file = env.NODE_EXTRA_CA_CERTS ?? '';
  const contents = file === '' ? undefined : textOf(file);
  return [
    ...(proxies.length === 0
      ? []
      : [warning('proxy', `${proxies.join(', ')} is set; calls use it only with --proxy env`, ownCommand('--proxy env install'))]),
    ...(file === '' || contents?.includes('-----BEGIN ') === true
      ? []
      : [
          problem(
            'certificate',
            `NODE_EXTRA_CA_CERTS names ${file}, which ${contents === undefined ? 'cannot be read' : 'contains no certificate in PEM format'}`,
            'correct NODE_EXTRA_CA_CERTS',
          ),
        ]),
    ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0'
      ? [problem('certificate', 'NODE_TLS_REJECT_UNAUTHORIZED=0 accepts every certificate', 'unset NODE_TLS_REJECT_UNAUTHORIZED')]
      : []),
  ];
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}

/** Checks that the network guard blocks what it must. */
async function checkGuard(): Promise<Finding> {
  const policy = { allowLocal: false, allow: [] };
  const guard = await createNetworkGuard({ everywhere: policy, own: policy, ownOrigins: [] });
  const passed = ['169.254.169.254', '127.0.0.1', '10.0.0.1'].filter((address) => {
    try {
      guard.checkAddress(address, new URL('http://example.com/'));
      return true;
    } catch {
      return false;
    }
  });
  if (passed.length === 0) return okay('guard', 'the network guard blocks loopback, private and metadata addresses');
  return problem('guard', `the network guard does not block ${passed.join(', ')}`, 'reinstall api-integration-mcp');
}

async function checkSandbox(scripts: ReturnType<typeof scriptsOf>, { env }: Io): Promise<Finding> {
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  try {
    const isolation = await chooseIsolation(scripts, env, logger);
    if (isolation.kind === 'bubblewrap') return okay('sandbox', 'scripts of skills run in bubblewrap');
    return warning(
      'sandbox',
      `scripts of skills run without a full sandbox (${isolation.kind})`,
      'install bubblewrap, or pass --sandbox required',
    );
  } catch (error) {
    return problem('sandbox', error instanceof Error ? error.message : String(error), 'install bubblewrap');
  }
}
