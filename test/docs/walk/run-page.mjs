import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inClone, notRun, outputs, rewrites } from './commands.mjs';
import { commandsOf } from './pages.mjs';

/** Runs the blocks of a page: what is typed in a clone there, everything else in one folder. */
export async function runPage(page, steps, { clone, scratch, environment }) {
  const home = join(scratch, 'homes', page);
  createHome(home, clone);
  const own = mkdtempSync(join(scratch, 'work-'));
  symlinkSync(clone, join(own, 'tool'));
  const result = { run: 0, skipped: 0, problems: [] };
  for (const [section, blocks] of bySection(steps)) {
    const cwd = inClone.some((one) => one.page === page && one.sections.includes(section)) ? clone : own;
    const { commands, checks, skipped } = plan(blocks, { cwd, home });
    result.skipped += skipped;
    if (commands.length === 0) continue;
    result.run += commands.length;
    const ended = await runShell(commands, { cwd, env: { ...environment, HOME: home } });
    result.problems.push(...checks.flatMap((check) => problemsOf(check, commands, ended)));
  }
  return result;
}

/** The home of a user with one host, and with the configuration that pages name as an example. */
function createHome(home, clone) {
  mkdirSync(join(home, '.cursor'), { recursive: true });
  copyFileSync(join(clone, 'examples/starter.yaml'), join(home, 'apis.yaml'));
}

function bySection(steps) {
  const sections = new Map();
  for (const step of steps) sections.set(step.section, [...(sections.get(step.section) ?? []), step]);
  return sections;
}

/** Returns the commands of a section, and what each, or each block, must print. A file of the reader is a command as well. */
function plan(blocks, folders) {
  const [commands, checks] = [[], []];
  let skipped = 0;
  for (const [index, { language, name, text, line }] of blocks.entries()) {
    if (name !== undefined) {
      commands.push(writing(name, text, folders));
      checks.push({ where: `line ${line}: the file ${name}`, from: commands.length - 1, codes: [0] });
      for (const command of commandsOfJob(name, text)) {
        commands.push(command);
        checks.push({ where: `line ${line}: ${command}`, from: commands.length - 1, codes: [0], prints: jobOutput });
      }
    }
    if (language !== 'sh') continue;
    const next = blocks[index + 1];
    const shown = next?.language === 'text' && next.follows ? next.text.split('\n') : [];
    const first = commands.length;
    for (const command of commandsOf(text)) {
      if (notRun.some((one) => one.command.test(command))) skipped += 1;
      else {
        commands.push(rewrites.reduce((shell, { apply }) => apply(shell), command));
        const row = outputs.find((one) => one.command.test(command));
        const where = `line ${line}: ${command}`;
        checks.push({
          where,
          from: commands.length - 1,
          codes: row?.codes ?? [0],
          prints: row?.prints,
          isSilent: row === undefined && shown.length === 0,
        });
      }
    }
    if (shown.length > 0) checks.push({ where: `line ${line}: the output below`, from: first, to: commands.length, shown });
  }
  return { commands, checks, skipped };
}

/** Returns what a job of a CI system runs with the built server; it has cloned the repository as `tool`. */
function commandsOfJob(file, text) {
  if (!/^\.(github\/|gitlab-ci)/.test(file)) return [];
  return [...text.matchAll(/^ *- (?:run: )?(node tool\/.*)$/gm)].map(([, command]) => `SHOP_TOKEN=... ${command}`);
}

const jobOutput = /(\d+) of \1 endpoints passed/;

function writing(name, text, { cwd, home }) {
  const file = name.startsWith('~/') ? join(home, name.slice(2)) : join(cwd, name);
  mkdirSync(dirname(file), { recursive: true });
  const source = join(mkdtempSync(join(home, '.block-')), 'text');
  writeFileSync(source, `${text}\n`);
  return `cp ${JSON.stringify(source)} ${JSON.stringify(file)}`;
}

const maxSeconds = 180;

/** Runs commands in one shell, so that variables and folders last; returns output and exit code of each. */
function runShell(commands, { cwd, env }) {
  const mark = '@@end-of-command';
  const script = commands.map((command) => `${command}\nprintf '\\n${mark} %s\\n' "$?"`).join('\n');
  return new Promise((resolve) => {
    const child = spawn('timeout', [String(maxSeconds), 'bash', '-c', `exec 2>&1 </dev/null\n${script}`], { cwd, env });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('close', () => {
      const parts = output.split(new RegExp(`\\n${mark} (\\d+)\\n`));
      resolve(commands.map((_, index) => ({ output: parts[2 * index] ?? '', code: Number(parts[2 * index + 1] ?? Number.NaN) })));
    });
  });
}

function problemsOf({ where, from, to = from + 1, codes, prints, shown = [], isSilent }, commands, ended) {
  const output = ended
    .slice(from, to)
    .map((one) => one.output)
    .join('\n');
  const problems = shown.filter((line) => !normalize(output).includes(normalize(line))).map((line) => `does not print: ${line}`);
  if (prints?.test(output) === false) problems.push(`does not print ${prints}`);
  if (codes?.includes(ended[from].code) === false) problems.push(`exits with ${ended[from].code}`);
  if (isSilent) problems.push('states no output: add a text block below it, or a row to outputs in test/docs/walk/commands.mjs');
  if (problems.length === 0) return [];
  const printed = output.split('\n').slice(-maxLines).join('\n  | ');
  return [`${where}\n  ${problems.join('\n  ')}\n  $ ${commands[from]}\n  | ${printed}`];
}

/** Lines of the output that a problem shows. */
const maxLines = 40;

/** Times, sizes, ports and columns differ from run to run. */
const normalize = (text) =>
  text
    .replace(/\d+(\.\d+)?/g, '0')
    .replace(/[ \t]+/g, ' ')
    .trim();
