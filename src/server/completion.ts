import { type McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { LoadedSkill } from '../skills/catalog.js';
import type { App } from './app.js';

/** As many as the protocol allows in one answer. */
const most = 100;

/**
 * Completes the path in `skill://{+path}` (skills and their files) and the arguments of prompts. A handler of our own:
 * the template belongs to the SDK's extension, which completes nothing, and only one handler can be set.
 */
export function registerCompletion(server: McpServer, app: App): void {
  server.server.registerCapabilities({ completions: {} });
  server.server.setRequestHandler('completion/complete', ({ params: { ref, argument } }) => {
    const choices =
      ref.type === 'ref/prompt' ? choicesOfPrompt(app, ref.name, argument.name) : choicesOfTemplate(app, ref.uri, argument.name);
    const matching = choices.filter((choice) => choice.startsWith(argument.value));
    return { completion: { values: matching.slice(0, most), total: matching.length, hasMore: matching.length > most } };
  });
}

function choicesOfPrompt(app: App, prompt: string, argument: string): readonly string[] {
  const skill = app.skills.current().skills.find(({ manifest }) => manifest.name === prompt);
  if (skill === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Prompt ${prompt} not found`);
  switch (argument) {
    case 'file':
      return filesOf(skill);
    case 'api':
      return app.apis.names();
    default:
      return [];
  }
}

function choicesOfTemplate(app: App, uri: string, argument: string): readonly string[] {
  if (uri !== 'skill://{+path}') throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Resource template ${uri} not found`);
  if (argument !== 'path') return [];
  const { skills } = app.skills.current();
  // The skills first: who has typed nothing yet looks for one of them.
  const manifests = skills.map(({ manifest }) => `${manifest.name}/SKILL.md`);
  return [...manifests, ...skills.flatMap((skill) => filesOf(skill).map((path) => `${skill.manifest.name}/${path}`))];
}

function filesOf({ files }: LoadedSkill): string[] {
  return files.map(({ path }) => path).filter((path) => path !== 'SKILL.md');
}
