import { once } from '../runtime/once.js';
import { TimeLimitError } from '../runtime/time-limit.js';
import { runTask, type TaskLimits } from '../runtime/worker/run-task.js';
import type { Task, Within } from '../runtime/worker/task.js';
import { type BodyBytes, maxSmallBytes } from './body-bytes.js';
import { bodyText, type DecodedBody, decodeBody } from './decode.js';
import { containsText } from './find-text.js';
import { jsonEquals } from './json-equals.js';
import { previewJson } from './json-size.js';
import { queryJson } from './query-json.js';

/** Something that untrusted patterns or expressions decide about a response. */
export type Question =
  /** `lines`: texts of which one must match. Default: the body. */
  | { readonly kind: 'matches'; readonly pattern: string; readonly flags: string; readonly lines?: readonly string[] }
  | { readonly kind: 'contains'; readonly text: string }
  /** JMESPath. */
  | { readonly kind: 'equals'; readonly expression: string; readonly expected: unknown }
  | { readonly kind: 'exists'; readonly expression: string };

export interface Answer {
  readonly ok: boolean;
  /** The actual value, truncated, or the reason why there is none. */
  readonly actual: string;
  /** Whether `actual` contains text of the API. */
  readonly quotesApi: boolean;
}

interface EvaluateInput extends BodyBytes {
  readonly questions: readonly Question[];
}

/** Patterns of this length, in sum, compile within less than 50 ms. */
const maxSmallPatterns = 4096;

/** Decides all questions about one response, so that its body is copied and parsed once. */
export const evaluateTask: Task<EvaluateInput, readonly Answer[]> = {
  name: 'evaluate',
  isSmall({ bytes, questions }) {
    const patterns = questions.reduce((sum, question) => sum + (question.kind === 'matches' ? question.pattern.length : 0), 0);
    const usesJmespath = questions.some(({ kind }) => kind === 'equals' || kind === 'exists');
    return bytes.length <= maxSmallBytes && patterns <= maxSmallPatterns && !usesJmespath;
  },
  async run({ questions, ...body }, within) {
    const text = once(() => bodyText(body.bytes, body.contentType));
    // As call-api shows it: a number that a double cannot hold is a text.
    const json = once(() => decodeBody(body.bytes, body.contentType, { expectsJson: true }));
    const answers: Answer[] = [];
    for (const question of questions) answers.push(await answer(question, { text, json, isEmpty: body.bytes.length === 0 }, within));
    return answers;
  },
};

/** Never throws: what a limit of this server ends is not met, with that reason. */
export async function evaluate(questions: readonly Question[], body: BodyBytes, limits: TaskLimits): Promise<readonly Answer[]> {
  if (questions.length === 0) return [];
  const end = await runTask(evaluateTask, { ...body, questions }, limits);
  return end.ok ? end.output : questions.map(() => undecided);
}

/** The actual value of an expectation that could not be checked. */
export const undecidedText = 'undecided: it exceeded the limits of this server';
const undecided: Answer = { ok: false, actual: undecidedText, quotesApi: false };

interface LazyBody {
  readonly text: () => string | undefined;
  readonly json: () => DecodedBody;
  readonly isEmpty: boolean;
}

async function answer(question: Question, body: LazyBody, within: Within): Promise<Answer> {
  try {
    switch (question.kind) {
      case 'matches': {
        // A pattern such as ^$ expects that there is no body.
        const ofBody = body.isEmpty ? '' : body.text();
        const text = question.lines === undefined ? ofBody : question.lines.join(', ');
        const texts = question.lines ?? (text === undefined ? [] : [text]);
        const ok = within(() => texts.some((one) => new RegExp(question.pattern, question.flags).test(one)));
        return textAnswer(ok, text, question.lines === undefined && body.isEmpty);
      }
      case 'contains': {
        const text = body.text();
        const ok = text !== undefined && within(() => containsText(text, question.text));
        return textAnswer(ok, text, body.isEmpty);
      }
      case 'equals':
        return await queryAnswer(question.expression, body, within, (value) => jsonEquals(question.expected, value));
      case 'exists':
        return await queryAnswer(question.expression, body, within, (value) => value !== null && value !== undefined);
    }
  } catch (error) {
    // A pattern that is valid can still be too large for the engine, which reports it with its first match.
    if (error instanceof TimeLimitError || error instanceof SyntaxError || error instanceof RangeError) return undecided;
    throw error;
  }
}

function textAnswer(ok: boolean, text: string | undefined, isEmpty: boolean): Answer {
  if (isEmpty || text === undefined) return { ok, actual: isEmpty ? 'no body' : 'binary body', quotesApi: false };
  return { ok, actual: text.length > 200 ? `${text.slice(0, 199)}…` : text, quotesApi: true };
}

async function queryAnswer(expression: string, body: LazyBody, within: Within, decide: (value: unknown) => boolean): Promise<Answer> {
  const json = body.json();
  if (json.kind !== 'json') return { ok: false, actual: body.isEmpty ? 'no body' : 'not JSON', quotesApi: false };
  const found = await queryJson(expression, json.value, within);
  // The reason can contain values of the body.
  if (!found.ok) return { ok: false, actual: found.reason, quotesApi: true };
  const { value } = found;
  // JSON, so that the text "1" and the number 1 differ.
  return { ok: decide(value), actual: previewJson(value, 200), quotesApi: value !== null && ['string', 'object'].includes(typeof value) };
}
