// needs: httpx
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/errors.js';
import { patternBlock, patternBlocks } from '../helpers/documents/pattern-blocks.js';
import { importErrors } from '../helpers/documents/python.js';
import { readSkillFile, tableRows } from '../helpers/documents/skill-files.js';
import { typeErrors } from '../helpers/documents/type-errors.js';
import { sectionsOf } from '../helpers/markdown.js';

const topics = [
  ...['Client setup', 'API keys', 'OAuth 2 client credentials', 'JWT', 'Error classes', 'Safe JSON parsing', 'Schema validation'],
  ...['Retries and the deadline', 'Idempotency keys', 'Rate limiting with a token bucket', 'Bounded concurrency', 'Circuit breaker'],
  ...['Graceful degradation', 'Streaming large bodies', 'Reading records as they arrive', 'Logging', 'Testing endpoints'],
];
const patternSections = sectionsOf(readSkillFile('references/api-patterns.md'));
const skillSections = sectionsOf(readSkillFile('SKILL.md'));

/** Sources in a language: every block by its section, and the example. */
function sources(language: 'ts' | 'python', example: string): Map<string, string> {
  const blocks = patternBlocks.filter((block) => block.language === language);
  return new Map([...blocks.map(({ section, code }) => [section, code] as const), ['example', readSkillFile(example)]]);
}
const typescript = sources('ts', 'examples/api-client-example.ts');
const python = sources('python', 'examples/api-client-example.py');

describe('the code of references/api-patterns.md', () => {
  it.each(topics.map((topic, index) => `${index + 1}. ${topic}`))('contains one block in each language for section %s', (section) => {
    expect(patternBlock('ts', section)).not.toBe('');
    expect(patternBlock('python', section)).not.toBe('');
  });

  it('contains no TypeScript or Python outside these sections', () => {
    expect(patternBlocks.filter(({ language }) => language !== 'sh' && language !== 'yaml')).toHaveLength(topics.length * 2);
  });

  it('type-checks strictly, each TypeScript block and the example alone', { timeout: 120_000 }, () => {
    expect(typeErrors(typescript)).toEqual([]);
  });

  it('imports without a warning, each Python block and the example alone', { timeout: 60_000 }, () => {
    expect(importErrors(python)).toEqual([]);
  });
});

describe('the check of the code', () => {
  it('finds a TypeScript block with a type error', { timeout: 120_000 }, () => {
    const broken = new Map([['one', "import ky from 'ky';\nexport const answer: number = ky.get('x');\n"]]);
    // 2322: the type is not assignable.
    expect(typeErrors(broken)).toMatchObject([{ title: 'one', code: 2322 }]);
  });

  it('finds a Python block that does not compile or import', () => {
    const broken = new Map([
      ['one', 'def f(:\n'],
      ['two', 'from httpx import NoSuchThing\n'],
    ]);
    expect(importErrors(broken)).toMatchObject([
      { title: 'one', error: 'SyntaxError' },
      { title: 'two', error: 'ImportError' },
    ]);
  });
});

/** Numbers of a pattern in the code; underscores separate digits. */
function numbers(code: string | undefined, pattern: RegExp): number[] {
  const match = pattern.exec(code ?? '');
  return match === null
    ? []
    : match.slice(1).flatMap((text) => (text.match(/[\d_.]+/g) ?? []).map((digits) => Number(digits.replaceAll('_', ''))));
}

/** The cells of the only row that starts with `name`. */
function row(section: string | undefined, name: string): string[] {
  const [found = [], ...others] = tableRows(section ?? '').filter(([first]) => first === name);
  expect(others, name).toEqual([]);
  return found;
}
const numbersOf = (text = ''): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe('the documentation in tables', () => {
  it('states the pool size and the timeouts that the clients set', () => {
    const section = patternSections.get('1. Client setup');
    const [connections] = numbersOf(row(section, 'connections')[1]);
    const [connect = 0] = numbersOf(row(section, 'connect timeout')[1]);
    const [read = 0] = numbersOf(row(section, 'read timeout')[1]);
    for (const code of [patternBlock('ts', 'Client setup'), typescript.get('example')]) {
      expect(numbers(code, /\bconnections: (\d+)/)).toEqual([connections]);
      expect(numbers(code, /\bconnect: \{ timeout: ([\d_]+) \}/)).toEqual([connect * 1000]);
      expect(numbers(code, /\bheadersTimeout: ([\d_]+),\s+bodyTimeout: ([\d_]+)/)).toEqual([read * 1000, read * 1000]);
    }
    for (const code of [patternBlock('python', 'Client setup'), python.get('example')]) {
      expect(numbers(code, /Limits\(max_connections=(\d+), max_keepalive_connections=(\d+)\)/)).toEqual([connections, connections]);
      expect(numbers(code, /Timeout\(([\d.]+), connect=([\d.]+)\)/)).toEqual([read, connect]);
    }
  });

  it('lists the statuses that the code retries', () => {
    const retried = numbersOf(row(patternSections.get('8. Retries and the deadline'), 'retried statuses')[1]);
    expect(retried.length).toBeGreaterThan(0);
    const listed = tableRows(skillSections.get('Retry logic') ?? '').find(([, retry]) => retry === 'yes');
    expect(numbersOf(listed?.[0])).toEqual(retried);
    for (const code of [patternBlock('ts', 'Retries'), typescript.get('example')]) {
      expect(numbers(code, /RETRY_STATUS = new Set\(\[(.*?)\]\)/)).toEqual(retried);
    }
    for (const code of [patternBlock('python', 'Retries'), python.get('example')]) {
      expect(numbers(code, /RETRY_STATUS = \{(.*?)\}/)).toEqual(retried);
    }
  });

  it('states the attempts, the deadline and the maximum backoff of the code', () => {
    const section = patternSections.get('8. Retries and the deadline');
    const [attempts] = numbersOf(row(section, 'attempts')[1]);
    const [deadline = 0] = numbersOf(row(section, 'deadline')[1]);
    const [maxBackoff = 0] = numbersOf(/min\((.*?) s,/.exec(row(section, 'backoff before retry n')[1] ?? '')?.[1]);
    const typescriptCode = patternBlock('ts', 'Retries');
    expect(numbers(typescriptCode, /attempts: (\d+),\s+deadlineMs: ([\d_]+)/)).toEqual([attempts, deadline * 1000]);
    expect(numbers(typescriptCode, /Math\.min\(([\d_]+), 1_000 \* 2 \*\*/)).toEqual([maxBackoff * 1000]);
    const pythonCode = patternBlock('python', 'Retries');
    expect(numbers(pythonCode, /attempts: int = (\d+),\s+deadline: float = ([\d.]+)/)).toEqual([attempts, deadline]);
    expect(numbers(pythonCode, /min\(([\d.]+), 2\.0 \*\*/)).toEqual([maxBackoff]);
  });

  it('lists the methods that the code retries without an idempotency key', () => {
    const isSafe = (text = '') => text === 'yes' || text.startsWith('yes;');
    const listed = tableRows(skillSections.get('Request handling') ?? '').flatMap(([names = '', , safe]) =>
      isSafe(safe) ? names.split(', ') : [],
    );
    const methods = (code: string, pattern: RegExp) => (pattern.exec(code)?.[1]?.match(/[A-Z]+/g) ?? []).sort();
    for (const title of ['Retries', 'Error classes']) {
      expect(methods(patternBlock('ts', title), /IDEMPOTENT = new Set\(\[(.*?)\]\)/)).toEqual([...listed].sort());
      expect(methods(patternBlock('python', title), /IDEMPOTENT = \{(.*?)\}/)).toEqual([...listed].sort());
    }
  });

  it('lists the outcomes of an error, which are the same in the code and in this server', () => {
    const rows = tableRows(patternSections.get('5. Error classes') ?? '').slice(1);
    expect(rows.map(([outcome]) => outcome?.replaceAll('`', ''))).toEqual([...outcomes]);
    const names = (code: string, pattern: RegExp) => pattern.exec(code)?.[1]?.match(/[a-z-]+/g);
    expect(names(patternBlock('ts', 'Error classes'), /type Outcome = (.*);/)).toEqual([...outcomes]);
    expect(names(patternBlock('python', 'Error classes'), /Outcome = Literal\[(.*)\]/)).toEqual([...outcomes]);
  });
});
