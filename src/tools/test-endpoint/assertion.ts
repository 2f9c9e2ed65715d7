import type { Answer } from '../../http/call/answer.js';
import type { Measurement } from '../../http/probe/probe.js';
import { bodyText, type DecodedBody, decodeBody } from '../../response/decode.js';
import { parseJsonNumbers } from '../../response/parse-json.js';

/** One expectation, held against what came. */
export interface Assertion {
  readonly check: string;
  readonly ok: boolean;
  readonly expected: string;
  readonly actual: string;
  /** `actual` holds words of the API, which no sentence of ours may pass off as its own. */
  readonly quotesApi?: boolean;
  readonly hint?: string;
}

export type Check = (subject: Subject) => Assertion;

export interface Subject {
  readonly measurement: Measurement;
  readonly answer: Answer | undefined;
  readonly json: () => DecodedBody;
  readonly text: () => string | undefined;
}

export function subjectOf(measurement: Measurement): Subject {
  const { answer } = measurement.outcome;
  const type = answer?.headers.get('content-type') ?? null;
  const bytes = answer?.body ?? new Uint8Array();
  let json: DecodedBody | undefined;
  return {
    measurement,
    answer,
    json() {
      json ??= decodeBody(bytes, type, false, parseJsonNumbers);
      return json;
    },
    text: () => bodyText(bytes, type),
  };
}

export const noAnswer = 'no answer';

/** Enough to see what is meant; it may come from the API. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
