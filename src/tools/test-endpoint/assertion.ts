import type { ApiResponse } from '../../http/call/api-response.js';
import type { Measurement } from '../../http/probe/probe.js';
import { bodyText, type DecodedBody, decodeBody } from '../../response/decode.js';
import { parseJsonNumbers } from '../../response/parse-json.js';

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

export type Check = (subject: Subject) => Assertion;

export interface Subject {
  readonly measurement: Measurement;
  readonly response: ApiResponse | undefined;
  readonly json: () => DecodedBody;
  readonly text: () => string | undefined;
}

export function subjectOf(measurement: Measurement): Subject {
  const { response } = measurement.outcome;
  const type = response?.headers.get('content-type') ?? null;
  const bytes = response?.body ?? new Uint8Array();
  let json: DecodedBody | undefined;
  return {
    measurement,
    response,
    json() {
      json ??= decodeBody(bytes, type, false, parseJsonNumbers);
      return json;
    },
    text: () => bodyText(bytes, type),
  };
}

export const noResponse = 'no response';

/** Formats a value, at most 200 characters of it. */
export function formatValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
