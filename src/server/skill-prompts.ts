import {
  type GetPromptResult,
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type RegisteredPrompt,
} from '@modelcontextprotocol/server';
import * as z from 'zod';
import { instructionsOf, type LoadedSkill } from '../skills/catalog.js';
import type { App } from './app.js';
import { readFile, uriOf } from './skill-resources.js';

function createSchemas() {
  const file = z.string().optional().describe('Skill file to include, such as references/guide.md. Default: none.');
  const api = z.string().optional().describe('Name of a configured API to use. Default: none.');
  return { withoutApi: z.object({ file }), withApi: z.object({ file, api }) };
}

/** Created once: over HTTP every request registers every prompt. */
let schemas: ReturnType<typeof createSchemas> | undefined;

/** Registers the instructions of a skill as a prompt with its name. */
export function registerPrompt(server: McpServer, { manifest }: LoadedSkill, app: App): RegisteredPrompt {
  const { name, description } = manifest;
  const config = { title: `Skill: ${name}`, description };
  const getPrompt = (args: { file?: string | undefined; api?: string | undefined }) => {
    // Use the current version: the prompt stays registered while the text changes.
    const skill = app.skills.current().skills.find((candidate) => candidate.manifest.name === name);
    if (skill === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Prompt ${name} not found`);
    return messagesOf(skill, args);
  };
  schemas ??= createSchemas();
  return manifest.scripts['call-api'] === undefined
    ? server.registerPrompt(name, { ...config, argsSchema: schemas.withoutApi }, getPrompt)
    : server.registerPrompt(name, { ...config, argsSchema: schemas.withApi }, getPrompt);
}

async function messagesOf(skill: LoadedSkill, args: { file?: string | undefined; api?: string | undefined }): Promise<GetPromptResult> {
  // Clients with a form send an empty text for a field that the user left empty.
  const file = args.file?.trim() || undefined;
  const api = args.api?.trim() || undefined;
  const task = api === undefined ? '' : `\n\nUse the configured API ${JSON.stringify(api)}.`;
  const messages: GetPromptResult['messages'] = [{ role: 'user', content: { type: 'text', text: `${instructionsOf(skill)}${task}` } }];
  if (file !== undefined) messages.push({ role: 'user', content: { type: 'resource', resource: await contentsOf(skill, file) } });
  return { messages };
}

async function contentsOf(skill: LoadedSkill, path: string) {
  const read = await readFile(skill, path);
  const { name } = skill.manifest;
  if (read === undefined)
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `The skill ${name} does not contain the file ${JSON.stringify(path.slice(0, 200))}`,
    );
  const uri = uriOf(name, path);
  const type = read.mimeType === undefined ? {} : { mimeType: read.mimeType };
  return 'text' in read ? { uri, ...type, text: read.text } : { uri, ...type, blob: Buffer.from(read.bytes).toString('base64') };
}
