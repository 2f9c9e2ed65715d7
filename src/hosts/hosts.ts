import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commonEntry, environment, inputIdOf, optional } from './entries.js';
import { entryName, type Host, type InstallScope, type Places } from './host.js';
import { isOnPath } from './path.js';
import { applicationFolder, configFolder, folderIn, localFolder, roamingFolder } from './places.js';

const dollar = (name: string) => `$${name}`;
const braces = (name: string) => `\${${name}}`;
const inEnv = (name: string) => `\${env:${name}}`;
const inBraces = /\$\{(\w+)(?::-([^}]*))?\}/;
const envInBraces = /\$\{env:(\w+)\}/;
const numberOr = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** Files of both scopes, relative to the home and to the project. */
const filesIn =
  (user: readonly string[], ...project: readonly string[]) =>
  (scope: InstallScope, { home, cwd }: Places): readonly string[] =>
    scope === 'user' ? [join(home, ...user)] : project.map((file) => join(cwd, file));

const mcpServers = { format: 'json', path: ['mcpServers'] } as const;
const restart = (name: string) => `Restart ${name} completely.`;

const claudeHome = ({ env, home }: Places) => folderIn(env.CLAUDE_CONFIG_DIR) ?? home;
const codexHome = ({ env, home }: Places) => folderIn(env.CODEX_HOME) ?? join(home, '.codex');
const codeUser = (places: Places) => join(applicationFolder(places), 'Code', 'User');
const zedFolder = (places: Places) =>
  join(
    places.platform === 'win32' ? roamingFolder(places) : configFolder(places.env, places.home),
    places.platform === 'win32' ? 'Zed' : 'zed',
  );
const gooseFolder = (places: Places) =>
  places.platform === 'win32'
    ? join(roamingFolder(places), 'Block', 'goose', 'config')
    : join(configFolder(places.env, places.home), 'goose');
const opencodeFolder = ({ env, home }: Places) => join(configFolder(env, home), 'opencode');
const clineExtension = (places: Places) => join(codeUser(places), 'globalStorage', 'saoudrizwan.claude-dev', 'settings');

/** Folders of Claude Desktop. The application from the Microsoft Store reads one of its own. */
function claudeDesktopFolders(places: Places): string[] {
  const folder = join(applicationFolder(places), 'Claude');
  const packages = join(localFolder(places), 'Packages');
  if (places.platform !== 'win32' || !existsSync(packages)) return [folder];
  const own = readdirSync(packages).filter((name) => /^(AnthropicClaude|Claude)_/i.test(name));
  return [folder, ...own.map((name) => join(packages, name, 'LocalCache', 'Roaming', 'Claude'))];
}

// Decision: docs/decisions/2026-11-26-hosts-are-a-table.md
/** The hosts that `install` can write to. docs/connect.md states where each fact is from. */
export const hosts: readonly Host[] = [
  {
    ...mcpServers,
    id: 'claude-code',
    name: 'Claude Code',
    files: (scope, places) => [scope === 'user' ? join(claudeHome(places), '.claude.json') : join(places.cwd, '.mcp.json')],
    traces: (places) => [join(claudeHome(places), '.claude.json'), join(places.home, '.claude')],
    program: 'claude',
    reference: inBraces,
    inherits: 'all',
    namesVariables: true,
    entry: (server) => ({ type: 'stdio', ...commonEntry(server) }),
    ownCommands: {
      add: (entry) => ['mcp', 'add-json', '--scope', 'user', entryName, JSON.stringify(entry)],
      remove: () => ['mcp', 'remove', '--scope', 'user', entryName],
    },
    syntax: 'strict',
    next: 'Start a new session; /mcp shows the server.',
  },
  {
    ...mcpServers,
    id: 'claude-desktop',
    name: 'Claude Desktop',
    files: (scope, places) =>
      scope === 'project' ? [] : claudeDesktopFolders(places).map((folder) => join(folder, 'claude_desktop_config.json')),
    traces: claudeDesktopFolders,
    isDesktop: true,
    readsLastFile: true,
    inherits: 'few',
    namesVariables: false,
    entry: (server) => commonEntry(server),
    syntax: 'strict',
    next: restart('Claude Desktop'),
  },
  {
    ...mcpServers,
    id: 'cursor',
    name: 'Cursor',
    files: filesIn(['.cursor', 'mcp.json'], '.cursor/mcp.json'),
    traces: ({ home }) => [join(home, '.cursor')],
    program: 'cursor',
    isDesktop: true,
    reference: envInBraces,
    inherits: 'few',
    namesVariables: true,
    entry: (server) => commonEntry(server, inEnv),
    maxNameLength: 60,
    next: 'Enable the server in the settings of Cursor, under MCP.',
  },
  {
    id: 'vscode',
    name: 'VS Code',
    format: 'json',
    path: ['servers'],
    files: (scope, places) => [scope === 'user' ? join(codeUser(places), 'mcp.json') : join(places.cwd, '.vscode', 'mcp.json')],
    traces: (places) => [codeUser(places)],
    program: 'code',
    reference: envInBraces,
    inherits: 'all',
    namesVariables: true,
    entry: (server) => ({ type: 'stdio', ...commonEntry(server, (name) => `\${input:${inputIdOf(name)}}`) }),
    asksForVariables: true,
    next: 'Start the server with the command "MCP: List Servers".',
  },
  {
    ...mcpServers,
    id: 'windsurf',
    name: 'Windsurf',
    files: filesIn(['.codeium', 'windsurf', 'mcp_config.json']),
    traces: ({ home }) => [join(home, '.codeium', 'windsurf')],
    program: 'windsurf',
    isDesktop: true,
    reference: envInBraces,
    inherits: 'few',
    namesVariables: true,
    entry: (server) => commonEntry(server, inEnv),
    next: 'Refresh the list of servers in Cascade.',
  },
  {
    id: 'zed',
    name: 'Zed',
    format: 'json',
    path: ['context_servers'],
    files: (scope, places) => [scope === 'user' ? join(zedFolder(places), 'settings.json') : join(places.cwd, '.zed', 'settings.json')],
    traces: (places) => [zedFolder(places)],
    program: 'zed',
    inherits: 'all',
    namesVariables: true,
    entry: (server) => ({ source: 'custom', ...commonEntry(server) }),
    next: 'The agent panel of Zed shows the server.',
  },
  {
    id: 'codex',
    name: 'Codex',
    format: 'toml',
    path: ['mcp_servers'],
    files: (scope, places) => [scope === 'user' ? join(codexHome(places), 'config.toml') : join(places.cwd, '.codex', 'config.toml')],
    traces: (places) => [codexHome(places)],
    program: 'codex',
    maxStartMs: ({ startup_timeout_sec: seconds, startup_timeout_ms: ms }) => (typeof seconds === 'number' ? seconds * 1000 : numberOr(ms)),
    inherits: 'few',
    namesVariables: true,
    entry: (server) => {
      const { command, args, env, variables } = server;
      return { command, args, ...optional('env_vars', variables), ...optional('env', env) };
    },
    next: 'Start a new session; codex mcp list shows the server. Codex reads the file of a project only if you trust the project.',
  },
  {
    ...mcpServers,
    id: 'gemini',
    name: 'Gemini CLI',
    files: filesIn(['.gemini', 'settings.json'], '.gemini/settings.json'),
    traces: ({ home }) => [join(home, '.gemini')],
    syntax: 'comments',
    program: 'gemini',
    reference: /\$\{?(\w+)\}?/,
    inherits: 'harmless',
    namesVariables: true,
    entry: (server) => commonEntry(server, dollar),
    next: 'Start a new session in a folder that you trust; /mcp shows the server.',
  },
  {
    id: 'opencode',
    name: 'opencode',
    format: 'json',
    path: ['mcp'],
    files: (scope, places) => {
      const folder = scope === 'user' ? opencodeFolder(places) : places.cwd;
      const [json, jsonc] = [join(folder, 'opencode.json'), join(folder, 'opencode.jsonc')];
      return [existsSync(jsonc) && !existsSync(json) ? jsonc : json];
    },
    traces: (places) => [opencodeFolder(places)],
    program: 'opencode',
    reference: /\{env:(\w+)\}/,
    maxStartMs: ({ timeout }) => numberOr(timeout),
    inherits: 'all',
    namesVariables: true,
    entry: (server) => ({
      type: 'local',
      command: [server.command, ...server.args],
      enabled: true,
      ...optional('environment', environment(server, undefined)),
    }),
    next: 'Start a new session; opencode mcp list shows the server.',
  },
  {
    ...mcpServers,
    id: 'copilot',
    name: 'Copilot CLI',
    files: filesIn(['.copilot', 'mcp-config.json'], '.github/mcp.json'),
    traces: ({ home }) => [join(home, '.copilot')],
    program: 'copilot',
    reference: inBraces,
    inherits: 'all',
    namesVariables: true,
    entry: (server) => ({ type: 'local', ...commonEntry(server), tools: ['*'] }),
    next: 'Start a new session; /mcp show lists the server.',
  },
  {
    ...mcpServers,
    id: 'cline',
    name: 'Cline',
    files: (scope, places) =>
      scope === 'project'
        ? []
        : [
            join(clineExtension(places), 'cline_mcp_settings.json'),
            join(places.home, '.cline', 'data', 'settings', 'cline_mcp_settings.json'),
          ],
    traces: (places) => [clineExtension(places), join(places.home, '.cline')],
    program: 'cline',
    isDesktop: true,
    inherits: 'few',
    namesVariables: false,
    entry: (server) => commonEntry(server),
    next: 'Cline shows the server under MCP Servers.',
  },
  {
    id: 'goose',
    name: 'Goose',
    format: 'yaml',
    path: ['extensions'],
    files: (scope, places) => (scope === 'user' ? [join(gooseFolder(places), 'config.yaml')] : []),
    traces: (places) => [gooseFolder(places)],
    program: 'goose',
    inherits: 'all',
    namesVariables: true,
    entry: ({ command, args, env, variables }) => ({
      ...{ name: entryName, type: 'stdio', enabled: true, cmd: command, args, timeout: 300 },
      ...{ envs: env, env_keys: variables },
    }),
    next: 'Start a new session.',
  },
  {
    ...mcpServers,
    id: 'lm-studio',
    name: 'LM Studio',
    files: filesIn(['.lmstudio', 'mcp.json']),
    traces: ({ home }) => [join(home, '.lmstudio')],
    isDesktop: true,
    inherits: 'few',
    namesVariables: false,
    entry: (server) => commonEntry(server),
    next: 'Enable the server in the chat of LM Studio.',
  },
  {
    ...mcpServers,
    id: 'kiro',
    name: 'Kiro',
    files: filesIn(['.kiro', 'settings', 'mcp.json'], '.kiro/settings/mcp.json'),
    traces: ({ home }) => [join(home, '.kiro')],
    program: 'kiro',
    isDesktop: true,
    reference: /\$\{(?:env:)?(\w+)\}/,
    inherits: 'few',
    namesVariables: true,
    entry: (server) => commonEntry(server, braces),
    next: 'Approve the variables that Kiro asks about, and reconnect the server.',
  },
  {
    ...mcpServers,
    id: 'junie',
    name: 'Junie',
    files: filesIn(['.junie', 'mcp', 'mcp.json'], '.junie/mcp/mcp.json'),
    traces: ({ home }) => [join(home, '.junie')],
    program: 'junie',
    isDesktop: true,
    inherits: 'few',
    namesVariables: false,
    entry: (server) => commonEntry(server),
    next: restart('Junie'),
  },
];

/** Reports whether a host left traces on this machine. */
export function isInstalled(host: Host, places: Places): boolean {
  return host.traces(places).some((path) => existsSync(path)) || (host.program !== undefined && isOnPath(host.program, places));
}
