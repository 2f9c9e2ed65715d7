import { readConfig } from '../../app/open-apis.js';
import { systemClock } from '../../runtime/clock.js';
import { counted } from '../../runtime/counted.js';
import { ownCommand, shellWord } from '../../runtime/own-command.js';
import { readSimple } from '../../server/skill-resources.js';
import { createSkillLoader, describeDiagnostic, type SkillRoot } from '../../skills/catalog.js';
import { writeNewSkill } from '../../skills/new-skill.js';
import { createScriptRunner } from '../../skills/scripts/run-script.js';
import { warningsOf } from '../../skills/skill-warnings.js';
import { createLogger } from '../../telemetry/logger.js';
import { createToolBinder } from '../../tools/bind-tools.js';
import type { ExitCode, Io } from '../io/io.js';
import { printJson, printLines } from '../io/print.js';
import { type CommonOptions, scriptsOf, skillRootsOf } from '../options/options.js';

interface SkillsOptions {
  readonly json?: true;
  readonly common: CommonOptions;
}

export async function listSkills(options: SkillsOptions, io: Io): Promise<void> {
  const { skills, problems, tools } = await inspect(undefined, options.common, io);
  const listed = skills.map(({ manifest, folder, files }) => ({
    name: manifest.name,
    version: manifest.version,
    description: manifest.description,
    folder,
    files: files.length,
    dependencies: manifest.dependencies,
    tools: tools.filter((tool) => tool.skills.includes(manifest.name)).map(({ tool }) => tool.name),
  }));
  if (options.json === true) {
    io.stdout.write(printJson({ skills: listed, problems }));
    return;
  }
  for (const skill of listed) {
    const lines = [
      `${skill.name} ${skill.version}  ${skill.folder}`,
      `  ${skill.description}`,
      `  tools: ${skill.tools.join(', ') || 'none'}`,
    ];
    io.stdout.write(printLines(lines));
  }
  io.stderr.write(printLines(problems.map((problem) => `${problem.severity ?? 'error'}: ${describeDiagnostic(problem)}`)));
}

/** Checks one skill or a folder of skills. Default: every skill that would be served. */
export async function lintSkills(folder: string | undefined, options: SkillsOptions, io: Io): Promise<ExitCode> {
  const roots = folder === undefined ? undefined : [{ path: folder }];
  const { skills, problems, tools } = await inspect(roots, options.common, io);
  const errors = problems.filter(({ severity }) => severity === undefined);
  const warnings = [...problems.filter(({ severity }) => severity === 'warning'), ...(await Promise.all(skills.map(warningsOf))).flat()];
  if (options.json === true) io.stdout.write(printJson({ problems: errors, notes: warnings }));
  else {
    const declared = tools.filter((tool) => tool.skills.length > 0);
    const lines = [
      ...errors.map((error) => `error: ${describeDiagnostic(error)}`),
      ...warnings.map((warning) => `warning: ${describeDiagnostic(warning)}`),
      `${counted(skills.length, 'skill')}, ${counted(declared.length, 'tool')}: ${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`,
    ];
    io.stdout.write(printLines(lines));
  }
  return errors.length === 0 ? 0 : 1;
}

export async function newSkill(name: string, parent: string, io: Io): Promise<void> {
  const folder = await writeNewSkill(name, parent);
  io.stdout.write(`Created ${folder} with one script. To check and serve it, run:
  ${ownCommand(`skills lint ${shellWord(folder) ?? 'FOLDER'}`)}
  ${ownCommand(`--skills ${shellWord(parent) ?? 'FOLDER'}`)}
`);
}

async function inspect(folders: readonly SkillRoot[] | undefined, common: CommonOptions, io: Io) {
  const { env } = io;
  const { config } = await readConfig(common.config, io.env);
  const roots = folders ?? skillRootsOf(common, config, env);
  const { skills, problems } = await createSkillLoader(roots, readSimple).load();
  const logger = createLogger({ level: 'silent', readable: false, colour: false });
  const runner = createScriptRunner(scriptsOf(common, config), { clock: systemClock, env, logger });
  const bound = await createToolBinder(runner)(skills);
  runner.close();
  return { skills, tools: bound.tools, problems: [...problems, ...bound.problems] };
}
