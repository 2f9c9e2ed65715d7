import path from 'node:path';
import ts from 'typescript';
import { root } from '../processes/executable.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

export interface TypeDiagnostic {
  readonly title: string;
  /** Number of the TypeScript diagnostic. */
  readonly code: number;
  readonly message: string;
}

/** Type-checks TypeScript sources, given by their titles, each as a module of its own. */
export function typeErrors(sources: ReadonlyMap<string, string>): TypeDiagnostic[] {
  // The files exist in memory only, but inside the repository, where imports find its packages.
  const files = new Map([...sources].map(([title, code], index) => [path.join(root, `block-${index}.ts`), { title, code }]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const source = files.get(file);
    return source === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, source.code, target);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(({ file, code, messageText }) => ({
    title: files.get(file?.fileName ?? '')?.title ?? 'program',
    code,
    message: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
}
