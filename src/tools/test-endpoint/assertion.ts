import type { ApiResponse } from '../../http/call/api-response.js';
import type { Measurement } from '../../http/probe/probe.js';
import type { BodyBytes } from '../../response/body-bytes.js';
import type { Answer, Question } from '../../response/evaluate.js';
import { previewJson } from '../../response/json-size.js';
import type { TaskLimits } from '../../runtime/worker/run-task.js';

/** Checked result of one expectation. */
export interface Assertion {
  readonly check: string;
  readonly ok: boolean;
  readonly expected: string;
  readonly actual: string;
  /** Whether `actual` contains text of the API, which messages must quote. */
  readonly quotesApi?: boolean;
  readonly hint?: string;
}

/** One expectation, compiled. */
export interface Check {
  /** Returns what untrusted patterns and expressions must decide. All questions about a response are decided together. */
  readonly question?: (response: ApiResponse, measurement: Measurement) => Question | undefined;
  /** `answer` is set if there was a question. */
  readonly assert: (subject: Subject, answer: Answer | undefined) => Assertion | Promise<Assertion>;
}

export interface Subject {
  readonly measurement: Measurement;
  readonly response: ApiResponse | undefined;
  readonly limits: TaskLimits;
}

export function bodyOf(response: ApiResponse): BodyBytes {
  return { bytes: response.body, contentType: response.headers.get('content-type') };
}

export const noResponse = 'no response';

/** Formats a value, at most 200 characters of it. */
export function formatValue(value: unknown): string {
  if (typeof value !== 'string') return previewJson(value, 200);
  return value.length > 200 ? `${value.slice(0, 199)}…` : value;
}

/** Formats a limit in milliseconds: a product such as 1000 * 0.07 has digits that nobody wrote. */
export function shownLimit(ms: number): number {
  return Number(ms.toPrecision(12));
}
