import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type SkillFiles, SkillsExtension } from '@modelcontextprotocol/server/ext/skills';
import { nodeSkillFiles } from '@modelcontextprotocol/server/ext/skills/node';
import { checkSkills, type LoadedSkill, type SkillCandidate, type SkillProblem } from '../skills/catalog.js';

export interface ServedSkills {
  readonly skills: readonly LoadedSkill[];
  readonly problems: readonly SkillProblem[];
  /** Serves the skills as resources (SEP-2640). */
  readonly extension: SkillsExtension;
}

/** Loads every skill of every folder. Where two have the same name, the one of the earlier folder is served. */
export async function loadServedSkills(roots: readonly string[]): Promise<ServedSkills> {
  const { folders, problems } = await findFolders(roots);
  const { catalog, reasons } = await loadCatalog(folders);
  const frontMatters = new Map(catalog.entries.map((entry) => [entry.frontmatter.name, entry.frontmatter]));
  const candidates = [...folders].map(([name, root]): SkillCandidate => {
    return { name, folder: join(root, name), frontMatter: frontMatters.get(name), reason: reasons.get(name) };
  });
  const checked = await checkSkills(candidates);
  const sound = new Map(checked.skills.map(({ manifest }) => [manifest.name, folders.get(manifest.name) ?? '']));
  // The extension knows nothing of scripts: what it took and the manifest check refused is taken out again.
  const extension = catalog.entries.length === sound.size ? catalog : (await loadCatalog(sound)).catalog;
  return { skills: checked.skills, problems: [...problems, ...checked.problems], extension };
}

/** Skill name to the folder that holds the skill's folder. */
type Folders = ReadonlyMap<string, string>;

async function findFolders(roots: readonly string[]): Promise<{ folders: Folders; problems: SkillProblem[] }> {
  const folders = new Map<string, string>();
  const problems: SkillProblem[] = [];
  for (const root of roots) {
    try {
      const entries = await readdir(root, { withFileTypes: true });
      for (const { name } of entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))) {
        const earlier = folders.get(name);
        if (earlier === undefined) folders.set(name, root);
        else problems.push({ path: join(root, name), field: 'name', rule: `is served from ${join(earlier, name)} already` });
      }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
      problems.push({ path: root, rule: `can't be read as a folder of skills (${code})` });
    }
  }
  return { folders, problems };
}

async function loadCatalog(folders: Folders) {
  const reasons = new Map<string, string>();
  const catalog = await SkillsExtension.load(joinedFiles(folders), {
    onWarning: ({ path, message }) => reasons.set(path.split('/', 1)[0] ?? '', message),
  });
  return { catalog, reasons };
}

/** One tree over several folders. */
function joinedFiles(folders: Folders): SkillFiles {
  const trees = new Map([...folders].map(([name, root]) => [name, nodeSkillFiles(root)]));
  const treeOf = (path: string): SkillFiles => {
    const tree = trees.get(path.split('/', 1)[0] ?? '');
    if (tree === undefined) throw new TypeError('no such skill');
    return tree;
  };
  return {
    list: async (path) => (path === '' ? [...trees.keys()].map((name) => ({ name, kind: 'directory' as const })) : treeOf(path).list(path)),
    read: (path) => treeOf(path).read(path),
  };
}
