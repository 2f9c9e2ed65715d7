import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/decisions');
const records = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const sections = ['Decision', 'Context', 'Alternatives', 'Consequences', 'Code'];
const headings = (text: string) => [...text.matchAll(/^##+ (.*)$/gm)].map(([, heading = '']) => heading);
const titleOf = (text: string) => /^# (.+)$/m.exec(text)?.[1] ?? '';
const statusOf = (text: string) => /^Status: (.+)$/m.exec(text)?.[1] ?? '';

interface GovernedFile {
  readonly label: string;
  /** Path from the root of the repository. */
  readonly path: string;
}

const fileLink = /\[`([^`]+)`\]\(([^)\s]+)\)/g;

/** Returns the lines of the section Code, the last one of a record. */
function codeLines(text: string): string[] {
  const [, code = ''] = text.split(/^## Code$/m);
  return code.split('\n').filter((line) => line !== '');
}

function governedFiles(text: string): GovernedFile[] {
  return codeLines(text).flatMap((line) =>
    [...line.matchAll(fileLink)].map(([, label = '', link = '']) => ({ label, path: relative(root, resolve(folder, link)) })),
  );
}

const isFile = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;

describe('decision records', () => {
  it('include at least the 17 of the first release', () => {
    expect(records.length).toBeGreaterThanOrEqual(17);
  });

  it.each(records)('%s starts with a title, a status and the date of its file name', (file) => {
    const [title, status, date] = read(file)
      .split('\n')
      .filter((line) => line !== '');
    expect(title).toMatch(/^# \S/);
    expect(status).toMatch(/^Status: (accepted|superseded by \[[^\]]+\]\(\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md\))$/);
    expect(date).toBe(`Date: ${file.slice(0, 10)}`);
  });

  it.each(records)('%s has the five sections in their order', (file) => {
    expect(headings(read(file))).toEqual(sections);
  });

  it.each(records)('%s governs files that exist', (file) => {
    const governed = governedFiles(read(file));
    expect(codeLines(read(file)).filter((line) => line.search(fileLink) < 0)).toEqual([]);
    expect(governed.length).toBeGreaterThan(0);
    expect(governed.filter(({ label, path }) => label !== path || !isFile(path))).toEqual([]);
  });

  it.each(records)('%s is named by a file that it governs', (file) => {
    const governed = governedFiles(read(file)).filter(({ path }) => isFile(path));
    expect(governed.filter(({ path }) => readFileSync(join(root, path), 'utf8').includes(`docs/decisions/${file}`))).not.toEqual([]);
  });

  it('appear in the index with date, title and status, oldest first', () => {
    const rows = [...read('README.md').matchAll(/^\| (\d{4}-\d{2}-\d{2}) \| (.*) \| (.*) \|$/gm)].map(([row]) => row);
    const expected = records
      .toSorted()
      .map((file) => `| ${file.slice(0, 10)} | [${titleOf(read(file))}](${file}) | ${statusOf(read(file))} |`);
    expect(rows).toEqual(expected);
  });
});
