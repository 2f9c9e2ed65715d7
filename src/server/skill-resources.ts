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
import { compare, readSkillFile } from '../skills/skill-files.js';
import { mimeTypeOf } from './mime-types.js';

/** The SDK's parser of front matter: a part of YAML, but loaded in any case. */
export const readSimple: ReadSimple = async (folder, text) => {
  try {
    const { frontmatter } = await skillEntry(folder, { 'SKILL.md': text });
    return { ...frontmatter };
  } catch {
    return undefined;
  }
};

/**
 * Serves skills as resources (SEP-2640). A source of our own, where the SDK's catalog would leave out skills whose front
 * matter its parser can't read, and would not keep what a broken edit replaced.
 */
export function createSkillsExtension(
  current: () => readonly LoadedSkill[],
  onProblem: (path: string, message: string) => void,
): SkillsExtension {
  const find = (name: string) => current().find(({ manifest }) => manifest.name === name);
  const sorted = () => current().toSorted((a, b) => compare(a.manifest.name, b.manifest.name));
  const source: SkillSource = {
    list: async ({ cursor }) => {
      const { items, nextCursor } = pageOf(sorted(), cursor, ({ manifest }) => manifest.name);
      return { skills: items.map(entryOf), ...next(nextCursor) };
    },
    get: async (uri) => {
      const place = locate(uri);
      const skill = place?.path === 'SKILL.md' ? find(place.skill) : undefined;
      return skill === undefined ? undefined : entryOf(skill);
    },
    read: async (uri) => {
      const place = locate(uri);
      const skill = place === undefined ? undefined : find(place.skill);
      return skill === undefined || place === undefined ? undefined : readFile(skill, place.path);
    },
    readDirectory: async (uri, { cursor }) => {
      const place = locate(uri);
      const skill = place === undefined ? undefined : find(place.skill);
      const children = skill === undefined || place === undefined ? undefined : childrenOf(skill, place.path);
      if (children === undefined) return undefined;
      const { items, nextCursor } = pageOf(children, cursor, (child) => child.uri);
      return { resources: [...items], ...next(nextCursor) };
    },
    listResources: async () => sorted().map(listed),
  };
  return new SkillsExtension({ source, onWarning: ({ path, message }) => onProblem(path, message) });
}

const entries = new WeakMap<LoadedSkill, Skill>();

function entryOf(skill: LoadedSkill): Skill {
  const known = entries.get(skill);
  if (known !== undefined) return known;
  const { name, description } = skill.manifest;
  const resources = skill.files.map(({ path, digest, size }) => ({ uri: uriOf(name, path), digest, size }));
  const entry: Skill = { uri: uriOf(name, 'SKILL.md'), frontmatter: { ...skill.frontMatter, name, description }, resources };
  entries.set(skill, entry);
  return entry;
}

function listed({ manifest: { name, description }, files }: LoadedSkill): Resource {
  const size = files.find(({ path }) => path === 'SKILL.md')?.size;
  return { uri: uriOf(name, 'SKILL.md'), name, description, mimeType: 'text/markdown', ...(size !== undefined && { size }) };
}

export function uriOf(skill: string, path: string): string {
  return `skill://${skill}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** Decoded segment by segment, so that every way to write a name finds it, and %2F stays part of one. */
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

/** @throws ProtocolError when the file is not what was published any more */
export async function readFile(skill: LoadedSkill, path: string): Promise<SkillReadResult | undefined> {
  const file = skill.files.find((candidate) => candidate.path === path);
  if (file === undefined) return undefined;
  // Kept in memory, so that a broken edit does not take the instructions away.
  if (path === 'SKILL.md') return { text: skill.text, mimeType: 'text/markdown' };
  const bytes = await readSkillFile(skill.folder, file);
  if (bytes === undefined) {
    throw new ProtocolError(
      ProtocolErrorCode.InternalError,
      `${uriOf(skill.manifest.name, path)} changed since the skill was loaded; list it again`,
    );
  }
  const text = textOf(bytes);
  const mimeType = mimeTypeOf(path);
  return text === undefined ? { bytes, mimeType } : { text, mimeType };
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What is directly in a folder of the skill, the skill's own included; `undefined` where there is no such folder. */
function childrenOf({ manifest: { name }, files }: LoadedSkill, path: string): Resource[] | undefined {
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`;
  const inside = files.filter((file) => file.path.startsWith(prefix));
  if (inside.length === 0) return undefined;
  const children = new Map<string, Resource>();
  for (const file of inside) {
    const [child = '', ...below] = file.path.slice(prefix.length).split('/');
    const uri = uriOf(name, prefix + child);
    children.set(uri, below.length > 0 ? { uri, name: child, mimeType: DIRECTORY_MIME_TYPE } : fileResource(uri, child, file));
  }
  return [...children.values()].sort((a, b) => compare(a.uri, b.uri));
}

function fileResource(uri: string, name: string, { path, size }: SkillFile): Resource {
  return { uri, name, mimeType: mimeTypeOf(path), size };
}

const pageSize = 100;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | undefined;
}

/** A page begins after the item that its cursor names, so that a change between two pages loses none that stayed. */
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
