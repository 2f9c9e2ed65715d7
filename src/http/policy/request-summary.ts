import type { Method } from '../method.js';

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
