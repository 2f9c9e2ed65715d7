import type { ApiError } from '../../errors.js';
import type { Method } from '../semantics/method.js';

/** The user's decision about a request. `open`: not asked, or no reply yet. */
export type Approval = 'granted' | 'declined' | 'open';

/** Content for the user to read. Beyond the limit its middle is omitted, never its end. */
export interface ShownContent {
  readonly encoding: 'text' | 'base64';
  readonly head: string;
  readonly omittedCharacters: number;
  readonly tail: string;
}

/** A request as it will be sent, for the user to read. Credentials are named, not shown. */
export interface RequestSummary {
  readonly method: Method;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  readonly body?: {
    readonly bytes: number;
    /** Absent if `content` describes large parts, each with its own. */
    readonly sha256?: string;
    /** Beginning of a text body, for a plan. */
    readonly preview?: string;
    /** The whole body for the user: text, or base64 if it is not text. */
    readonly content: ShownContent;
  };
  /** Hash of everything that distinguishes this request from others. */
  readonly fingerprint: string;
}

/** The parts of a request that the policy reads. */
export interface RuledRequest {
  readonly method: Method;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array | undefined;
  /** Body that cannot be read before it is sent; `body` is undefined then. */
  readonly bodyStream?: unknown;
  /** Reports whether the caller may reach the configured API of this name. Default: each. */
  readonly mayReach?: ((api: string) => boolean) | undefined;
}

export type Decision =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'needs-approval'; readonly rule: string }
  | { readonly kind: 'refused'; readonly error: ApiError };

/** Decides about a request: deny overrides allow, and what is not allowed is refused. */
export type Policy = (request: RuledRequest) => Decision;
