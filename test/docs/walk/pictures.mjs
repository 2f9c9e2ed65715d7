import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText, terminalSvg } from './terminal-svg.mjs';

/** The pictures of the pages: real output of a command in a terminal. `lines` selects those that are shown. */
const pictures = [
  {
    file: 'docs/images/demo.svg',
    typed: 'npm run demo',
    command: 'node dist/bin.js demo',
    columns: 100,
    lines: (output) => ['3', '4', '8'].flatMap((step) => [...stepOf(output, step), '']).slice(0, -1),
  },
  {
    file: 'docs/images/test.svg',
    typed: 'api-integration-mcp test https://api.example.com/slow --expect-max ttfb=100ms --expect-cert-days 30',
    command: 'node dist/bin.js test https://api.example.com/slow --expect-max ttfb=100ms --expect-cert-days 30',
    columns: 112,
    lines: (output) => output,
  },
];

/** Returns the lines of one step of the demo. */
function stepOf(output, number) {
  const isHeading = (line) => /^\d+\. /.test(plainText([line])[0]);
  const start = output.findIndex((line) => isHeading(line) && plainText([line])[0].startsWith(`${number}. `));
  const length = output.slice(start + 1).findIndex((line) => line.trim() === '' || isHeading(line));
  return output.slice(start, start + 1 + length).map(colourMarks);
}

/** The demo prints its marks without a colour. */
const colourMarks = (line) =>
  line
    .replace('✔', '\u001b[32m✔\u001b[0m')
    .replace('✘', '\u001b[31m✘\u001b[0m')
    .replace(/^( {5}hint: )(.*)/, '\u001b[33m$1$2\u001b[0m');

/** Draws the pictures; without `isUpdate`, returns those that do not show what the command prints now. */
export async function checkPictures(root, clone, environment, isUpdate) {
  const problems = [];
  for (const { file, typed, command, columns, lines } of pictures) {
    const output = await printed(command, clone, { ...environment, TERM: 'xterm-256color' }, columns);
    const svg = terminalSvg([`\u001b[1m$ ${typed}\u001b[0m`, '', ...lines(output)], columns);
    const path = join(root, file);
    if (isUpdate) writeFileSync(path, svg);
    else if (!existsSync(path) || textOf(readFileSync(path, 'utf8')) !== textOf(svg))
      problems.push(`${file} does not show what ${command} prints; to draw it again, run: npm run docs:pictures`);
  }
  return problems;
}

/** Runs a command in a terminal, so that it prints its colours. */
function printed(command, cwd, env, columns) {
  const inTerminal = ['-qc', `stty cols ${columns}; ${command}`, '/dev/null'];
  const child = spawn('script', inTerminal, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(output.replaceAll('\r', '').trimEnd().split('\n')));
  });
}

/** The text of a picture without what differs from run to run: times, ports, and the length of bars. */
const textOf = (svg) => (/<desc>([\s\S]*)<\/desc>/.exec(svg)?.[1] ?? '').replace(/\d+(\.\d+)?/g, '0').replace(/[ █]+/g, ' ');
