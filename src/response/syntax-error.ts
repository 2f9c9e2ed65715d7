import type * as jmespath from '@jmespath-community/jmespath';

type Library = Pick<typeof jmespath, 'compile' | 'tokenize'>;

const maxQuoted = 30;

/** Describes why an expression does not compile, with the position, which the errors of the library lack. */
export function describeSyntaxError(expression: string, { compile, tokenize }: Library): string {
  const readable = readableLength(expression, tokenize);
  if (readable < expression.length)
    return at(expression, readable, /["'`]/.test(expression.charAt(readable)) ? 'a quote is not closed' : 'an unexpected character');
  const starts = startsOf(expression, tokenize);
  // The first part whose error is not that it ends early contains the unexpected token at its end.
  const wrong = starts.find((_, index) => {
    const error = errorOf(() => compile(expression.slice(0, starts[index + 1] ?? expression.length)));
    return error !== undefined && !/\(EOF\)|got: EOF|type: EOF/.test(error);
  });
  return wrong === undefined ? 'it ends early' : at(expression, wrong, 'a syntax error');
}

function at(expression: string, position: number, problem: string): string {
  const rest = expression.slice(position);
  const quoted = rest.length > maxQuoted ? `${rest.slice(0, maxQuoted)}…` : rest;
  return `${problem} at character ${position + 1}: ${JSON.stringify(quoted)}`;
}

/** Returns the length of the longest part that consists of complete tokens. */
function readableLength(expression: string, tokenize: Library['tokenize']): number {
  let length = expression.length;
  while (length > 0 && errorOf(() => tokenize(expression.slice(0, length))) !== undefined) length -= 1;
  return length;
}

/** Returns where each token begins. */
export function startsOf(expression: string, tokenize: Library['tokenize']): readonly number[] {
  return tokenize(expression).map(({ start }) => start);
}

function errorOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'it failed';
  }
}
