import type { ApiResponse } from '../../http/call/api-response.js';
import type { Redaction } from '../../redaction/redactor.js';
import { type ListedCut, listCut, nextOf } from '../../response/reading/next-of.js';
import type { CallerResponses } from '../../response/stored/stored-responses.js';
import type { Cut } from '../../runtime/bounded.js';
import { systemClock } from '../../runtime/clock.js';

export interface StoreOptions {
  /** Default: nothing is stored. */
  readonly responses: CallerResponses | undefined;
  readonly redaction: Pick<Redaction, 'value'>;
  readonly expectsJson: boolean;
  /** Expression whose result was cut. */
  readonly select?: string | undefined;
}

export interface StoredParts {
  readonly cuts?: ListedCut[];
  readonly stored?: { readonly id: string; readonly expiresAt: string };
  /** What the agent must know if the body could not be stored. */
  readonly note?: string;
}

/** What a result contains of a body that it does not show completely: how to read the rest. */
export async function storeBody(response: ApiResponse, cuts: readonly Cut[], options: StoreOptions): Promise<StoredParts> {
  const { responses, redaction, expectsJson, select } = options;
  const plain = cuts.length > 0 ? { cuts: cuts.map((cut) => listCut(cut)) } : {};
  if (responses === undefined || response.body.length === 0) return plain;
  const stored = await responses.store(response.body, {
    contentType: response.headers.get('content-type'),
    url: response.url.href,
    status: response.status,
    receivedAt: systemClock.now() - (response.cache?.ageSeconds ?? 0) * 1000,
    expectsJson,
    redaction,
  });
  if (stored === undefined) return { ...plain, note: 'The body could not be stored: request less data, or save it with saveTo.' };
  const { id, expiresAt } = stored;
  return {
    ...(cuts.length > 0 && { cuts: cuts.map((cut) => listCut(cut, nextOf(cut, select))) }),
    stored: { id, expiresAt: `${new Date(expiresAt).toISOString().slice(0, 19)}Z` },
  };
}
