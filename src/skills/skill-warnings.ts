import { bodyOf, readFrontMatter } from './front-matter.js';
import { type LoadedSkill, type SkillDiagnostic, skillFile } from './load-skill.js';
import { placeholdersOf } from './scripts/argv.js';

/** Fields of https://agentskills.io/specification */
const specifiedFields: ReadonlySet<string> = new Set(['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']);

/** Returns warnings about what this server accepts but other clients may reject, or what may not work as the author expects. */
export async function warningsOf(skill: LoadedSkill): Promise<SkillDiagnostic[]> {
  const { lineOf } = await readFrontMatter(skill.source);
  const path = skillFile(skill);
  const at = (field: readonly string[], rule: string): SkillDiagnostic => ({ path, line: lineOf(field), field: field.join('.'), rule });
  const warnings: SkillDiagnostic[] = [];
  for (const field of Object.keys(skill.frontMatter)) {
    if (!specifiedFields.has(field))
      warnings.push(at([field], 'is not part of the Agent Skills specification; strict clients may reject it'));
  }
  if (Array.isArray(skill.manifest['allowed-tools'])) {
    warnings.push(at(['allowed-tools'], 'must be one string with space-separated names to follow the Agent Skills specification'));
  }
  if (skill.needsFullYaml) {
    warnings.push({
      path,
      line: 1,
      rule: 'the front matter uses YAML features (anchors, tags, multi-line values) that simple parsers reject; clients with such a parser cannot verify the skill',
    });
  }
  if (bodyOf(skill.text) === '') warnings.push({ path, rule: 'has no instructions after the front matter' });
  for (const [name, { args = [] }] of Object.entries(skill.manifest.scripts)) {
    const index = args.findIndex((element, position) => startsWithValue(element) && !args.slice(0, position).includes('--'));
    if (index >= 0) {
      warnings.push(
        at(['scripts', name, 'args', String(index)], 'rejects values that start with a hyphen; add -- before it, or use --option={value}'),
      );
    }
  }
  return [...warnings, ...undeclaredScripts(skill)];
}

function startsWithValue(element: string): boolean {
  const [first] = placeholdersOf(element);
  return first !== undefined && element.startsWith(`{${first}}`);
}

function undeclaredScripts({ folder, files, manifest }: LoadedSkill): SkillDiagnostic[] {
  const declared = new Set(Object.values(manifest.scripts).map(({ path }) => path?.replace(/^\.\//, '')));
  const scripts = files.filter(({ path }) => path.startsWith('scripts/') && !declared.has(path));
  return scripts.map(({ path }) => ({
    path: `${folder}/${path}`,
    rule: 'is not declared as a script: it is served as a document and never run',
  }));
}
