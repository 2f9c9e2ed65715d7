// needs: httpx
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/errors.js';
import { patternBlock, patterns, readReference } from '../helpers/documents/pattern-blocks.js';
import { importErrors } from '../helpers/documents/python.js';
import { readSkillFile, tableRows } from '../helpers/documents/skill-files.js';
import { typeErrors } from '../helpers/documents/type-errors.js';
import { sectionsOf } from '../helpers/markdown.js';

const skillSections = sectionsOf(readSkillFile('SKILL.md'));

/** Sources in a language: the block of every pattern, and the example. */
function sources(language: 'ts' | 'python', example: string): Map<string, string> {
  return new Map([...patterns.map((name) => [name, patternBlock(language, name)] as const), ['example', readSkillFile(example)]]);
}
const typescript = sources('ts', 'examples/api-client-example.ts');
const python = sources('python', 'examples/api-client-example.py');

describe('the code in references', () => {
  it('covers eighteen patterns, each with one block in each language', () => {
    expect(patterns).toHaveLength(18);
    for (const name of patterns) expect([patternBlock('ts', name), patternBlock('python', name)]).not.toContain('');
  });

  it('type-checks strictly, each TypeScript block and the example alone', { timeout: 120_000 }, () => {
    expect(typeErrors(typescript)).toEqual([]);
  });

  it('imports without a warning, each Python block and the example alone', { timeout: 60_000 }, () => {
    expect(importErrors(python)).toEqual([]);
  });

  it.each(patterns)('uses only the packages that %s.md requires', (name) => {
    const requires = /^Requires (.*)$/m.exec(readReference(name))?.[1] ?? '';
    const imported = [...patternBlock('ts', name).matchAll(/from '([^']+)'/g)].flatMap(([, from = '']) =>
      from.startsWith('node:') ? [] : [from],
    );
    const modules = ['httpx', 'jwt'].filter((module) => new RegExp(`^import ${module}$`, 'm').test(patternBlock('python', name)));
    const packages = ['ky', 'undici', 'zod', 'jose', 'httpx', 'PyJWT'].filter((one) => new RegExp(`\\b${one} \\d`).test(requires));
    expect(packages.toSorted()).toEqual([...new Set([...imported, ...modules.map((one) => (one === 'jwt' ? 'PyJWT' : one))])].toSorted());
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
    const section = sectionsOf(readReference('client-setup')).get('');
    const [connections] = numbersOf(row(section, 'connections')[1]);
    const [connect = 0] = numbersOf(row(section, 'connect timeout')[1]);
    const [read = 0] = numbersOf(row(section, 'read timeout')[1]);
    for (const code of [patternBlock('ts', 'client-setup'), typescript.get('example')]) {
      expect(numbers(code, /\bconnections: (\d+)/)).toEqual([connections]);
      expect(numbers(code, /\bconnect: \{ timeout: ([\d_]+) \}/)).toEqual([connect * 1000]);
      expect(numbers(code, /\bheadersTimeout: ([\d_]+),\s+bodyTimeout: ([\d_]+)/)).toEqual([read * 1000, read * 1000]);
    }
    for (const code of [patternBlock('python', 'client-setup'), python.get('example')]) {
      expect(numbers(code, /Limits\(max_connections=(\d+), max_keepalive_connections=(\d+)\)/)).toEqual([connections, connections]);
      expect(numbers(code, /Timeout\(([\d.]+), connect=([\d.]+)\)/)).toEqual([read, connect]);
    }
  });

  it('lists the statuses that the code retries', () => {
    const retried = numbersOf(row(sectionsOf(readReference('retry')).get(''), 'retried statuses')[1]);
    expect(retried.length).toBeGreaterThan(0);
    const listed = tableRows(skillSections.get('Retry logic') ?? '').find(([, retry]) => retry === 'yes');
    expect(numbersOf(listed?.[0])).toEqual(retried);
    for (const code of [patternBlock('ts', 'retry'), typescript.get('example')]) {
      expect(numbers(code, /RETRY_STATUS = new Set\(\[(.*?)\]\)/)).toEqual(retried);
    }
    for (const code of [patternBlock('python', 'retry'), python.get('example')]) {
      expect(numbers(code, /RETRY_STATUS = \{(.*?)\}/)).toEqual(retried);
    }
  });

  it('states the attempts, the deadline and the maximum backoff of the code', () => {
    const section = sectionsOf(readReference('retry')).get('');
    const [attempts] = numbersOf(row(section, 'attempts')[1]);
    const [deadline = 0] = numbersOf(row(section, 'deadline')[1]);
    const [maxBackoff = 0] = numbersOf(/min\((.*?) s,/.exec(row(section, 'backoff before retry n')[1] ?? '')?.[1]);
    const typescriptCode = patternBlock('ts', 'retry');
    expect(numbers(typescriptCode, /attempts: (\d+),\s+deadlineMs: ([\d_]+)/)).toEqual([attempts, deadline * 1000]);
    expect(numbers(typescriptCode, /Math\.min\(([\d_]+), 1_000 \* 2 \*\*/)).toEqual([maxBackoff * 1000]);
    const pythonCode = patternBlock('python', 'retry');
    expect(numbers(pythonCode, /attempts: int = (\d+),\s+deadline: float = ([\d.]+)/)).toEqual([attempts, deadline]);
    expect(numbers(pythonCode, /min\(([\d.]+), 2\.0 \*\*/)).toEqual([maxBackoff]);
  });

  it('lists the methods that the code retries without an idempotency key', () => {
    const isSafe = (text = '') => text === 'yes' || text.startsWith('yes;');
    const listed = tableRows(skillSections.get('Request handling') ?? '').flatMap(([names = '', , safe]) =>
      isSafe(safe) ? names.split(', ') : [],
    );
    const methods = (code: string, pattern: RegExp) => (pattern.exec(code)?.[1]?.match(/[A-Z]+/g) ?? []).sort();
    for (const name of ['retry', 'error-classes']) {
      expect(methods(patternBlock('ts', name), /IDEMPOTENT = new Set\(\[(.*?)\]\)/)).toEqual([...listed].sort());
      expect(methods(patternBlock('python', name), /IDEMPOTENT = \{(.*?)\}/)).toEqual([...listed].sort());
    }
  });

  it('lists the outcomes of an error, which are the same in the code and in this server', () => {
    const rows = tableRows(sectionsOf(readReference('error-classes')).get('') ?? '').slice(1);
    expect(rows.map(([outcome]) => outcome?.replaceAll('`', ''))).toEqual([...outcomes]);
    const names = (code: string, pattern: RegExp) => pattern.exec(code)?.[1]?.match(/[a-z-]+/g);
    expect(names(patternBlock('ts', 'error-classes'), /type Outcome = (.*);/)).toEqual([...outcomes]);
    expect(names(patternBlock('python', 'error-classes'), /Outcome = Literal\[(.*)\]/)).toEqual([...outcomes]);
  });
});
