import type { ApiError } from '../../errors.js';
import type { Method } from '../semantics/method.js';

/** What a person has said of a request. `open`: nothing yet. */
export type Approval = 'granted' | 'declined' | 'open';

/** A request as it will go out, for people to read; credentials are named, not shown. */
export interface RequestSummary {
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly bytes: number; readonly sha256: string; readonly preview?: string };
  /** What tells this request from every other one. */
  readonly fingerprint: string;
}

/** What of a request the rules look at. */
export interface RuledRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
}

export type Decision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'needs-approval'; readonly rule: string }
  | { readonly kind: 'refused'; readonly error: ApiError };

/** Decides by the rules; deny wins over allow, and whatever they don't allow is refused. */
export type Policy = (request: RuledRequest) => Decision;
