import { numberText } from '../../http/semantics/number-text.js';
import { type Question, undecidedText } from '../../response/evaluate.js';
import { previewJson } from '../../response/json-size.js';
import { checkExpression } from '../../response/query-json.js';
import { checkResponseSchema, validate } from '../../response/validate.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';
import { bodyOf, type Check, formatValue, noResponse } from './assertion.js';
import { checkRegex } from './regex.js';

const readHint = 'Read the body with call-api, then correct the request or the expectation.';
const hyphenHint = `Put a name that contains a hyphen in double quotes, because JMESPath reads the hyphen as minus. ${readHint}`;

export function containsCheck(expected: string): Check {
  return answeredCheck('body contains', formatValue(expected), { kind: 'contains', text: expected });
}

export function matchesCheck(pattern: string): Check {
  checkRegex(pattern, 'expect.bodyMatches');
  return answeredCheck('body matches', formatValue(pattern), { kind: 'matches', pattern, flags: '' });
}

export async function jsonCheck(expression: string, expected: unknown): Promise<Check> {
  await checkExpression(expression, `expect.json ${JSON.stringify(expression.slice(0, 60))}`);
  const name = `json ${formatValue(expression)}`;
  checkNumbers(expected, `expect.${name}`);
  // JSON, so that the text "1" and the number 1 differ.
  return answeredCheck(name, previewJson(expected, 200), { kind: 'equals', expression, expected }, hintOf(expression));
}

export async function existsCheck(expression: string): Promise<Check> {
  await checkExpression(expression, `expect.jsonExists ${JSON.stringify(expression.slice(0, 60))}`);
  return answeredCheck(`json ${formatValue(expression)}`, 'not null', { kind: 'exists', expression }, hintOf(expression));
}

function hintOf(expression: string): string {
  const withoutTexts = expression.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '');
  return /[A-Za-z_]\w*-[A-Za-z_]/.test(withoutTexts) ? hyphenHint : readHint;
}

/** Rejects numbers that may have been rounded before they arrived: another number would match. */
function checkNumbers(expected: unknown, place: string): void {
  const pending = [expected];
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'number') numberText(value, place);
    else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) pending.push(item);
  }
}

function answeredCheck(check: string, expected: string, question: Question, hint = readHint): Check {
  return {
    question: () => question,
    assert: (_, answer = { ok: false, actual: noResponse, quotesApi: false }) => ({ check, expected, ...answer, hint }),
  };
}

export async function schemaCheck(schema: Record<string, unknown>, limits: TaskLimits): Promise<Check> {
  const source = await checkResponseSchema(schema, 'expect.jsonSchema', limits);
  const common = { check: 'json schema', expected: 'matches', hint: readHint };
  return {
    async assert({ response, limits }) {
      if (response === undefined) return { ...common, ok: false, actual: noResponse };
      const result = await validate(source, bodyOf(response), limits);
      if (result.kind === 'valid') return { ...common, ok: true, actual: 'matches' };
      if (result.kind !== 'invalid') return { ...common, ok: false, actual: undecidedText };
      const listed = result.violations.slice(0, 3).map(({ path, message }) => `${path === '' ? 'the body' : path} ${message}`);
      const more = result.violations.length > 3 ? [`and ${result.violations.length - 3} more`] : [];
      return { ...common, ok: false, actual: formatValue([...listed, ...more].join('; ')), quotesApi: true };
    },
  };
}
