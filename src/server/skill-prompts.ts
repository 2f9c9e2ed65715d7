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
  const file = z.string().optional().describe('A file of the skill to read along, such as references/guide.md. Left out: none.');
  const api = z.string().optional().describe('Name of a configured API to work with. Left out: none.');
  return { plain: z.object({ file }), calling: z.object({ file, api }) };
}

/** Made once: over HTTP every request registers every prompt. */
let schemas: ReturnType<typeof createSchemas> | undefined;

/** The instructions of a skill as a prompt of its name. */
export function registerPrompt(server: McpServer, { manifest }: LoadedSkill, app: App): RegisteredPrompt {
  const { name, description } = manifest;
  const config = { title: `Skill: ${name}`, description };
  const show = (args: { file?: string | undefined; api?: string | undefined }) => {
    // As it is now: the prompt stays registered while the text changes.
    const skill = app.skills.current().skills.find((candidate) => candidate.manifest.name === name);
    if (skill === undefined) throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Prompt ${name} not found`);
    return messagesOf(skill, args);
  };
  schemas ??= createSchemas();
  return manifest.scripts['call-api'] === undefined
    ? server.registerPrompt(name, { ...config, argsSchema: schemas.plain }, show)
    : server.registerPrompt(name, { ...config, argsSchema: schemas.calling }, show);
}

async function messagesOf(skill: LoadedSkill, args: { file?: string | undefined; api?: string | undefined }): Promise<GetPromptResult> {
  const task = args.api === undefined ? '' : `\n\nWork with the configured API ${JSON.stringify(args.api)}.`;
  const messages: GetPromptResult['messages'] = [{ role: 'user', content: { type: 'text', text: `${instructionsOf(skill)}${task}` } }];
  if (args.file !== undefined) messages.push({ role: 'user', content: { type: 'resource', resource: await contentsOf(skill, args.file) } });
  return { messages };
}

async function contentsOf(skill: LoadedSkill, path: string) {
  const read = await readFile(skill, path);
  const { name } = skill.manifest;
  if (read === undefined)
    throw new ProtocolError(ProtocolErrorCode.InvalidParams, `The skill ${name} has no file ${JSON.stringify(path.slice(0, 200))}`);
  const uri = uriOf(name, path);
  const type = read.mimeType === undefined ? {} : { mimeType: read.mimeType };
  return 'text' in read ? { uri, ...type, text: read.text } : { uri, ...type, blob: Buffer.from(read.bytes).toString('base64') };
}
