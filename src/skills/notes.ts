import { bodyOf, readFrontMatter } from './front-matter.js';
import { type LoadedSkill, type SkillProblem, skillFile } from './load-skill.js';
import { placeholdersOf } from './scripts/argv.js';

/** https://agentskills.io/specification */
const agentSkills: ReadonlySet<string> = new Set(['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools']);

/** What works here, and may not elsewhere, or not as its author thinks. */
export async function notesOn(skill: LoadedSkill): Promise<SkillProblem[]> {
  const { lineOf } = await readFrontMatter(skill.text);
  const path = skillFile(skill);
  const at = (field: readonly string[], rule: string): SkillProblem => ({ path, line: lineOf(field), field: field.join('.'), rule });
  const notes: SkillProblem[] = [];
  for (const field of Object.keys(skill.frontMatter)) {
    if (!agentSkills.has(field)) notes.push(at([field], 'is no field of the Agent Skills specification; strict readers may refuse it'));
  }
  if (Array.isArray(skill.manifest['allowed-tools'])) {
    notes.push(at(['allowed-tools'], 'is one text in the Agent Skills specification, with spaces between the names'));
  }
  if (skill.beyondSimple) {
    notes.push({
      path,
      line: 1,
      rule: 'the front matter uses YAML (anchors, tags, values over several lines) that simpler readers refuse: such clients can not verify the skill',
    });
  }
  if (bodyOf(skill.text) === '') notes.push({ path, rule: 'has no instructions after the front matter' });
  for (const [name, { args = [] }] of Object.entries(skill.manifest.scripts)) {
    const index = args.findIndex((element, position) => startsWithValue(element) && !args.slice(0, position).includes('--'));
    if (index >= 0) {
      notes.push(
        at(
          ['scripts', name, 'args', String(index)],
          'refuses values that begin with a hyphen; put -- before it, or write --option={value}',
        ),
      );
    }
  }
  return [...notes, ...undeclared(skill)];
}

function startsWithValue(element: string): boolean {
  const [first] = placeholdersOf(element);
  return first !== undefined && element.startsWith(`{${first}}`);
}

function undeclared({ folder, files, manifest }: LoadedSkill): SkillProblem[] {
  const declared = new Set(Object.values(manifest.scripts).map(({ path }) => path?.replace(/^\.\//, '')));
  const scripts = files.filter(({ path }) => path.startsWith('scripts/') && !declared.has(path));
  return scripts.map(({ path }) => ({
    path: `${folder}/${path}`,
    rule: 'is not declared as a script: it is served as a document, and never run',
  }));
}
