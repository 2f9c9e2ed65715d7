import { type McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { CallerApis } from '../apis/api-directory.js';
import type { LoadedSkill } from '../skills/catalog.js';
import type { App } from './app.js';

/** Maximum values in one completion result, set by the MCP specification. */
const maxCompletions = 100;

/**
 * Completes the path in `skill://{+path}` (skills and their files) and the arguments of prompts. Sets the handler directly:
 * the template belongs to the SDK's extension, which completes nothing, and a server has only one completion handler.
 */
export function registerCompletion(server: McpServer, app: App, permitted: CallerApis): void {
  server.server.registerCapabilities({ completions: {} });
  server.server.setRequestHandler('completion/complete', ({ params: { ref, argument } }) => {
    const choices =
      ref.type === 'ref/prompt' ? choicesOfPrompt(app, permitted, ref.name, argument.name) : choicesOfTemplate(app, ref.uri, argument.name);
    const matching = choices.filter((choice) => choice.startsWith(argument.value));
    return { completion: { values: matching.slice(0, maxCompletions), total: matching.length, hasMore: matching.length > maxCompletions } };
  });
}

function choicesOfPrompt(app: App, permitted: CallerApis, prompt: string, argument: string): readonly string[] {
  const skill = app.skills.current().skills.find(({ manifest }) => manifest.name === prompt);
  if (skill === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Prompt ${prompt} not found`);
  switch (argument) {
    case 'file':
      return filesOf(skill);
    case 'api':
      return permitted.names();
    default:
      return [];
  }
}

function choicesOfTemplate(app: App, uri: string, argument: string): readonly string[] {
  if (uri !== 'skill://{+path}') throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Resource template ${uri} not found`);
  if (argument !== 'path') return [];
  const { skills } = app.skills.current();
  // Skills first: an empty value is most likely a search for a skill.
  const manifests = skills.map(({ manifest }) => `${manifest.name}/SKILL.md`);
  return [...manifests, ...skills.flatMap((skill) => filesOf(skill).map((path) => `${skill.manifest.name}/${path}`))];
}

function filesOf({ files }: LoadedSkill): string[] {
  return files.map(({ path }) => path).filter((path) => path !== 'SKILL.md');
}
