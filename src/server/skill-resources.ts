import { ProtocolError, ProtocolErrorCode, type Resource } from '@modelcontextprotocol/server';
import {
  DIRECTORY_MIME_TYPE,
  type Skill,
  type SkillReadResult,
  type SkillSource,
  SkillsExtension,
  skillEntry,
} from '@modelcontextprotocol/server/ext/skills';
import { parseUrl } from '../runtime/url.js';
import type { LoadedSkill, ReadSimple, SkillFile } from '../skills/catalog.js';
import { readFlat } from '../skills/flat-front-matter.js';
import { compare, readSkillFile } from '../skills/skill-files.js';
import { mimeTypeOf } from './mime-types.js';

/** Parses front matter with the SDK's parser, which supports a subset of YAML but is loaded anyway. */
export const readSimple: ReadSimple = async (folder, text) => {
  const flat = readFlat(folder, text);
  if (flat !== undefined) return flat;
  try {
    const { frontmatter } = await skillEntry(folder, { 'SKILL.md': text });
    return { ...frontmatter };
  } catch {
    return undefined;
  }
};

// Decision: docs/decisions/2026-11-25-own-skill-catalog.md
/**
 * Serves skills as resources (SEP-2640). Does not use the SDK's catalog: it omits skills whose front matter its parser
 * cannot read, and drops the previous version of a skill after a broken edit.
 */
export function createSkillsExtension(
  current: () => readonly LoadedSkill[],
  onWarning: (path: string, message: string) => void,
): SkillsExtension {
  const find = (name: string) => current().find(({ manifest }) => manifest.name === name);
  const sorted = () => current().toSorted((a, b) => compare(a.manifest.name, b.manifest.name));
  const source: SkillSource = {
    list: async ({ cursor }) => {
      const { items, nextCursor } = pageOf(sorted(), cursor, ({ manifest }) => manifest.name);
      return { skills: items.map(entryOf), ...next(nextCursor) };
    },
    get: async (uri) => {
      const location = locate(uri);
      const skill = location?.path === 'SKILL.md' ? find(location.skill) : undefined;
      return skill === undefined ? undefined : entryOf(skill);
    },
    read: async (uri) => {
      const location = locate(uri);
      const skill = location === undefined ? undefined : find(location.skill);
      return skill === undefined || location === undefined ? undefined : readFile(skill, location.path);
    },
    readDirectory: async (uri, { cursor }) => {
      const location = locate(uri);
      const skill = location === undefined ? undefined : find(location.skill);
      const children = skill === undefined || location === undefined ? undefined : childrenOf(skill, location.path);
      if (children === undefined) return undefined;
      const { items, nextCursor } = pageOf(children, cursor, (child) => child.uri);
      return { resources: [...items], ...next(nextCursor) };
    },
    listResources: async () => sorted().map(manifestResource),
  };
  return new SkillsExtension({ source, onWarning: ({ path, message }) => onWarning(path, message) });
}

const entries = new WeakMap<LoadedSkill, Skill>();

function entryOf(skill: LoadedSkill): Skill {
  const cached = entries.get(skill);
  if (cached !== undefined) return cached;
  const { name, description } = skill.manifest;
  const resources = skill.files.map(({ path, digest, size }) => ({ uri: uriOf(name, path), digest, size }));
  const entry: Skill = { uri: uriOf(name, 'SKILL.md'), frontmatter: { ...skill.frontMatter, name, description }, resources };
  entries.set(skill, entry);
  return entry;
}

function manifestResource({ manifest: { name, description }, files }: LoadedSkill): Resource {
  const size = files.find(({ path }) => path === 'SKILL.md')?.size;
  return { uri: uriOf(name, 'SKILL.md'), name, description, mimeType: 'text/markdown', ...(size !== undefined && { size }) };
}

export function uriOf(skill: string, path: string): string {
  return `skill://${skill}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Parses a skill URI. Decodes each segment, so that every encoding of a name matches; rejects a segment with an encoded slash. */
function locate(uri: string): { skill: string; path: string } | undefined {
  const url = parseUrl(uri);
  if (url === undefined) return undefined;
  const { protocol, host, pathname, search, hash } = url;
  if (protocol !== 'skill:' || search !== '' || hash !== '') return undefined;
  try {
    const segments = pathname.split('/').slice(1).map(decodeURIComponent);
    return segments.some((segment) => segment.includes('/')) ? undefined : { skill: host, path: segments.join('/') };
  } catch {
    return undefined;
  }
}

/** Maximum size of a file that is read as a resource: encoding a larger one as JSON would delay all other requests. */
const maxServedBytes = 4 * 1024 * 1024;

/**
 * Reads a file of a skill; returns undefined if the skill does not contain it.
 * @throws ProtocolError if the file is too large, or changed after the skill was loaded
 */
export async function readFile(skill: LoadedSkill, path: string): Promise<SkillReadResult | undefined> {
  const file = skill.files.find((candidate) => candidate.path === path);
  if (file === undefined) return undefined;
  // Served from memory, so that a broken edit does not remove the instructions.
  if (path === 'SKILL.md') return { text: skill.text, mimeType: 'text/markdown' };
  if (file.size > maxServedBytes) {
    throw new ProtocolError(
      ProtocolErrorCode.InvalidRequest,
      `${uriOf(skill.manifest.name, path)} has ${file.size} bytes; the maximum for one read is ${maxServedBytes}`,
    );
  }
  const bytes = await readSkillFile(skill.folder, file);
  if (bytes === undefined) {
    throw new ProtocolError(
      ProtocolErrorCode.InternalError,
      `${uriOf(skill.manifest.name, path)} changed after the skill was loaded; list the resources again`,
    );
  }
  const mimeType = mimeTypeOf(path, file.isText);
  // ignoreBOM preserves a byte order mark, which the digest of the file covers.
  return file.isText ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), mimeType } : { bytes, mimeType };
}

/** Returns the entries of a folder of the skill (an empty path is the skill folder), or undefined if the folder does not exist. */
function childrenOf({ manifest: { name }, files }: LoadedSkill, path: string): Resource[] | undefined {
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`;
  const descendants = files.filter((file) => file.path.startsWith(prefix));
  if (descendants.length === 0) return undefined;
  const children = new Map<string, Resource>();
  for (const file of descendants) {
    const [child = '', ...below] = file.path.slice(prefix.length).split('/');
    const uri = uriOf(name, prefix + child);
    children.set(uri, below.length > 0 ? { uri, name: child, mimeType: DIRECTORY_MIME_TYPE } : fileResource(uri, child, file));
  }
  return [...children.values()].sort((a, b) => compare(a.uri, b.uri));
}

function fileResource(uri: string, name: string, { path, size, isText }: SkillFile): Resource {
  return { uri, name, mimeType: mimeTypeOf(path, isText), size };
}

const pageSize = 100;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | undefined;
}

/** Returns the page after the item that the cursor names, so that a change between two pages skips no remaining item. */
function pageOf<Item>(items: readonly Item[], cursor: string | undefined, keyOf: (item: Item) => string): Page<Item> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const first = after === undefined ? 0 : items.findIndex((item) => compare(keyOf(item), after) > 0);
  const page = first === -1 ? [] : items.slice(first, first + pageSize);
  const last = page.at(-1);
  const isLast = first === -1 || first + pageSize >= items.length || last === undefined;
  return { items: page, nextCursor: isLast ? undefined : Buffer.from(`after:${keyOf(last)}`).toString('base64url') };
}

function decodeCursor(cursor: string): string {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith('after:')) throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'Invalid cursor');
  return text.slice('after:'.length);
}

function next(nextCursor: string | undefined): { nextCursor?: string } {
  return nextCursor === undefined ? {} : { nextCursor };
}
