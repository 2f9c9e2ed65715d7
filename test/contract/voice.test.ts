import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { allowedPhrases, bannedPhrases, oddLimitName, titleFragment } from './vocabulary.js';

const root = resolve(import.meta.dirname, '../..');

/** Files of the work tree: the tracked ones and the new ones. */
function filesOf(...patterns: readonly string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((file) => file !== '' && existsSync(resolve(root, file)));
}

const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const sources = filesOf('src/*.ts');
const tests = filesOf('test/*.test.ts');

function findPhrases(file: string, line: number, text: string): string[] {
  return bannedPhrases.flatMap(([phrase, instead]) => {
    const found = phrase.exec(text)?.[0];
    if (found === undefined || allowedPhrases.some((one) => one.file === file && text.includes(one.text))) return [];
    return [`${file}:${line} ${JSON.stringify(found)} -> ${instead}: ${text.trim().slice(0, 100)}`];
  });
}

type Visitor = (node: ts.Node, line: number) => readonly string[];

function visit(file: string, visitor: Visitor): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    found.push(...visitor(node, source.getLineAndCharacterOfPosition(node.getStart()).line + 1));
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/** Comments as the scanner sees them, so that a string with two slashes is not one. */
function commentsOf(file: string): { readonly text: string; readonly line: number }[] {
  const text = read(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const ranges = new Map<number, ts.CommentRange>();
  const walk = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) ranges.set(range.pos, range);
    for (const child of node.getChildren(source)) walk(child);
  };
  walk(source);
  return [...ranges.values()].map(({ pos, end }) => ({
    text: text
      .slice(pos, end)
      .replace(/\n\s*\*?/g, ' ')
      .replace(/`[^`]*`/g, ''),
    line: source.getLineAndCharacterOfPosition(pos).line + 1,
  }));
}

function proseOf(file: string): { readonly text: string; readonly line: number }[] {
  let isCode = false;
  return read(file)
    .split('\n')
    .flatMap((line, index) => {
      if (/^\s*(```|~~~)/.test(line)) isCode = !isCode;
      return isCode ? [] : [{ text: line.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']'), line: index + 1 }];
    });
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** The title of `it`, `test` or `describe`, with `.each(…)` and the like in between. */
function titleOf(node: ts.Node): { readonly kind: string; readonly text: string } | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const kind = /^(it|test|describe)\b/.exec(node.expression.getText())?.[1];
  const [title] = node.arguments;
  return kind !== undefined && title !== undefined && ts.isStringLiteralLike(title) ? { kind, text: title.text } : undefined;
}

describe('the vocabulary of the project', () => {
  it('allows no banned phrase in a message, hint or description', () => {
    const isProse = (node: ts.Node): node is ts.LiteralLikeNode => isText(node) && node.text.includes(' ');
    expect(sources.flatMap((file) => visit(file, (node, line) => (isProse(node) ? findPhrases(file, line, node.text) : [])))).toEqual([]);
  });

  it('allows no banned phrase in a comment of the sources', () => {
    expect(sources.flatMap((file) => commentsOf(file).flatMap(({ text, line }) => findPhrases(file, line, text)))).toEqual([]);
  });

  it('allows no banned phrase in the documents and the served skill', () => {
    const documents = filesOf('*.md', 'docs/*.md', 'skills/*.md');
    expect(documents.flatMap((file) => proseOf(file).flatMap(({ text, line }) => findPhrases(file, line, text)))).toEqual([]);
  });

  it('allows no banned phrase in a test title', () => {
    const found = tests.flatMap((file) =>
      visit(file, (node, line) => {
        const title = titleOf(node);
        return title === undefined ? [] : findPhrases(file, line, title.text);
      }),
    );
    expect(found).toEqual([]);
  });

  it('reports a banned phrase with its file, line and replacement', () => {
    expect(findPhrases('a.ts', 7, 'The time-out of the API.')).toEqual(['a.ts:7 "time-out" -> timeout: The time-out of the API.']);
  });
});

describe('names', () => {
  it('requires max… and min… in the names of limits', () => {
    const found = [...sources, ...filesOf('test/*.ts')].flatMap((file) =>
      visit(file, (node, line) =>
        (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
        node.name !== undefined &&
        ts.isIdentifier(node.name) &&
        oddLimitName.test(node.name.text)
          ? [`${file}:${line} ${node.name.text}`]
          : [],
      ),
    );
    expect(found).toEqual([]);
  });

  it('requires test titles that are sentences without their describe', () => {
    const found = tests.flatMap((file) =>
      visit(file, (node, line) => {
        const title = titleOf(node);
        return title !== undefined && title.kind !== 'describe' && titleFragment.test(title.text) ? [`${file}:${line} ${title.text}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('hints', () => {
  it('limits hints to three sentences and 60 words', () => {
    const found = sources.flatMap((file) =>
      visit(file, (node, line) => {
        if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'hint' || !ts.isStringLiteralLike(node.initializer)) return [];
        const { text } = node.initializer;
        return text.split(/\s+/).length > 60 || (text.match(/\.(\s|$)/g) ?? []).length > 3 ? [`${file}:${line} ${text}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('names in each hint who acts: the agent in the imperative, or another one to ask', () => {
    const imperative =
      /(?:^|…|[.:;,] |\n|\bor |\band |\bthen )(?:Ask|Call|Check|Choose|Correct|Do|Expect|Give|Increase|Merge|Omit|Pass|Put|Quote|Read|Remove|Repeat|Report|Request|Retry|Run|Send|Set|Tell|Use|Wait)\b/i;
    const found = sources
      .filter((file) => !/^src\/(cli|documents)\//.test(file))
      .flatMap((file) =>
        visit(file, (node, line) =>
          hintsIn(node)
            // A hint that is inserted is checked where it is written.
            .filter((text) => text.includes(' ') && text !== 'Nothing was sent. …' && !imperative.test(text))
            .map((text) => `${file}:${line} ${text}`),
        ),
      );
    expect(found).toEqual([]);
  });
});

/** Returns the texts of a hint: each alternative of a condition, and a template without what is inserted. */
function hintsIn(node: ts.Node): string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'hint') return textsOf(node.initializer);
  if (ts.isVariableDeclaration(node) && /hint$/i.test(node.name.getText()) && node.initializer !== undefined)
    return textsOf(node.initializer);
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'badInput') return [];
  const [, , hint] = node.arguments;
  return hint === undefined ? [] : textsOf(hint);
}

function textsOf(node: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return [...textsOf(node.left), ...textsOf(node.right)];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')];
  return [];
}
