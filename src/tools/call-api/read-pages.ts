import type { ResolvedTarget } from '../../apis/api-directory.js';
import { ApiError } from '../../errors.js';
import type { ApiOutcome } from '../../http/call/api-response.js';
import { bodyWithheld } from '../../http/call/body-withheld.js';
import type { ApiRequest } from '../../http/call/request.js';
import type { PageSearch } from '../../http/pagination/next-page.js';
import { keyOf, nextRequest, type PageRequest } from '../../http/pagination/next-request.js';
import type { Change, NextPage } from '../../http/pagination/page.js';
import { paginationOptions } from '../../http/pagination/pagination-options.js';
import { type PageRead, pageTask } from '../../response/read-page.js';
import type { CheckedBody } from '../../response/validate.js';
import { systemClock } from '../../runtime/clock.js';
import { runTask, type TaskLimits } from '../../runtime/worker/run-task.js';
import { defaultTimeoutSeconds } from './input.js';
import { failedBodyOf, joinedOutcome } from './joined-outcome.js';
import { createJoinedPages } from './joined-pages.js';
import { nextArguments, type TargetArguments } from './next-arguments.js';
import { pageFailed, pagesTimedOut, withContinuation } from './page-errors.js';
import { firstPage, laterRequest, withoutOwnParameters } from './page-requests.js';
import type { PagesSummary } from './pages-summary.js';

export interface PagesOptions {
  readonly strategy: PageSearch['strategy'];
  readonly maxPages: number;
  readonly maxItems: number;
}

export interface PagesContext {
  /** Resolves the target again for each page, because a reload replaces the client. */
  readonly resolve: () => ResolvedTarget;
  readonly args: TargetArguments;
  /** Body of the first page as the agent passed it; text if no cursor can be set in it. */
  readonly body: unknown;
  /** Encodes the body of a later page as the arguments state. */
  readonly encode: (body: unknown) => Promise<unknown>;
  readonly limits: (leftMs: number) => TaskLimits;
  /** Checks a page against the schema of the caller. */
  readonly check: (outcome: ApiOutcome, limits: TaskLimits) => Promise<CheckedBody | undefined>;
}

export interface PagesResult extends PagesFacts {
  readonly outcome: ApiOutcome;
}

/** What is known about the pages of an outcome. */
export interface PagesFacts {
  /** The body is the list of the items of all pages. False if the first page failed or is not a list: it is returned as it is. */
  readonly isJoined: boolean;
  readonly pages?: PagesSummary;
  /** The check of a later page that failed. */
  readonly checked?: CheckedBody | undefined;
  readonly notes: readonly string[];
}

/** One request for a page, and the change that led to it. */
interface Step {
  readonly page: PageRequest;
  readonly target: string;
  readonly change?: Change;
}

interface Stop {
  readonly ended: PagesSummary['ended'];
  readonly next?: Record<string, unknown> | undefined;
  readonly note?: string;
  readonly error?: ApiError;
  readonly failed?: ApiOutcome | undefined;
  readonly checked?: CheckedBody | undefined;
}

// Decision: docs/decisions/2026-11-26-a-page-is-a-call.md
/**
 * Reads page after page, each through every stage, within the deadline of the call. What was read is returned whatever ends
 * the reading, with the arguments to read on.
 */
export async function readPages(request: ApiRequest, options: PagesOptions, context: PagesContext): Promise<PagesResult> {
  const startedAt = systemClock.monotonic();
  const resolved = context.resolve();
  const first = firstPage(resolved, request, context.body);
  const { definition } = resolved;
  const rule = definition.pagination && paginationOptions().parse(definition.pagination);
  const deadlineMs = request.deadlineMs ?? definition.timeouts?.deadlineMs ?? defaultTimeoutSeconds * 1000;
  const leftMs = () => deadlineMs - (systemClock.monotonic() - startedAt);
  const joined = createJoinedPages();
  const seen = new Set([keyOf(first)]);
  const outcomes: ApiOutcome[] = [];
  let step: Step = { page: first, target: resolved.target };
  let list: { readonly at: string | undefined; readonly otherLists: readonly string[] } | undefined;
  let found: (NextPage & { readonly kind: 'next' }) | undefined;

  function argumentsOf({ page, target, change }: Step): Record<string, unknown> | undefined {
    return change && nextArguments(change, page, target, { args: context.args, url: first.url, hasTextBody: first.hasTextBody });
  }

  /** Sends the request of a step. Nothing is awaited between the resolution and the call. */
  async function send({ page, target }: Step): Promise<ApiOutcome> {
    const [before] = outcomes;
    if (before === undefined) return resolved.client.call(first.request);
    try {
      const body = await context.encode(first.hasTextBody ? JSON.stringify(page.body) : page.body);
      return await context.resolve().client.call({ ...laterRequest(first, target, body), deadlineMs: Math.max(leftMs(), 1) });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { requestId, method, totalMs } = before;
      return { requestId, method, url: page.url, attempts: [], totalMs, ok: false, error };
    }
  }

  async function read(outcome: ApiOutcome, limits: TaskLimits): Promise<PageRead | Failure> {
    const { method } = first;
    if (!outcome.ok) return { kind: 'failed', error: outcome.error };
    const { body: bytes, headers, url } = outcome.response;
    const page = {
      ...{ method, url: step.page.url.href, requestBody: step.page.body, responseUrl: url.href },
      headers: Object.fromEntries(headers),
    };
    const search = { strategy: options.strategy, rule, finder: found?.finder };
    const place = { at: rule?.items ?? list?.at, isWhole: list !== undefined && list.at === undefined };
    const input = { bytes, contentType: headers.get('content-type'), page, search, ...place };
    const end = await runTask(pageTask, input, limits);
    if (!end.ok) return { kind: 'failed', error: bodyWithheld('reading', method) };
    const checked = await context.check(outcome, limits);
    return checked?.error === undefined ? end.output : { kind: 'failed', error: checked.error, checked };
  }

  /** Returns the next step, or why there is none. */
  function follow(next: NextPage, count: number): Step | Stop {
    if (next.kind === 'end') return { ended: 'end' };
    if (next.kind === 'unknown') return { ended: 'next-unknown', note: `There may be more: ${next.reason}.` };
    found = next;
    const changed = nextRequest(step.page, next.change);
    if (changed === undefined) {
      const note = 'The link to the next page names another host, so it was not followed.';
      return { ended: 'other-host', note, ...(next.change.kind === 'url' && { next: { url: next.change.url } }) };
    }
    const page = withoutOwnParameters(changed, definition, first);
    const target = resolved.targetOf(page.url);
    if (target === undefined) {
      const note = 'The link to the next page leads out of the base URL of the API, so it was not followed.';
      return { ended: 'outside-api', note, next: { url: page.url.href } };
    }
    if (seen.has(keyOf(page))) return count === 0 ? { ended: 'end' } : repeated;
    seen.add(keyOf(page));
    const following: Step = { page, target, change: next.change };
    if (joined.items >= options.maxItems) return { ended: 'maxItems', next: argumentsOf(following) };
    if (joined.read >= options.maxPages) return { ended: 'maxPages', next: argumentsOf(following) };
    if (leftMs() < 1) return { ended: 'deadline', next: argumentsOf(following), error: pagesTimedOut(deadlineMs) };
    return following;
  }

  function failure({ error, checked }: Omit<Failure, 'kind'>, failed: ApiOutcome): Stop {
    const ended = error.code === 'deadline-exceeded' ? 'deadline' : 'failed';
    return { ended, error, checked, failed, next: argumentsOf(step) };
  }

  function end({ ended, next, note, error, failed, checked }: Stop): PagesResult {
    const failedBody = failed && failedBodyOf(failed);
    return {
      outcome: joinedOutcome(outcomes, failed, {
        body: joined.body(),
        totalMs: deadlineMs - leftMs(),
        error: error && withContinuation(error, joined.read),
      }),
      isJoined: true,
      checked,
      pages: {
        ...(found && { strategy: found.strategy, by: found.by }),
        ...{ read: joined.read, items: joined.items },
        ...(list?.at !== undefined && { at: list.at }),
        ended,
        ...(next && { next }),
        ...(failedBody !== undefined && { failedBody }),
      },
      notes: [...(note === undefined ? [] : [note]), ...listNotes(list)],
    };
  }

  for (;;) {
    const outcome = await send(step);
    const page = await read(outcome, context.limits(leftMs()));
    const isFirst = outcomes.length === 0;
    if (page.kind !== 'page' || page.failure !== undefined) {
      if (isFirst) return alone(outcome, page);
      if (page.kind === 'failed') return end(failure(page, outcome));
      return end(failure({ error: pageFailed(joined.read + 1, page.kind === 'page' ? page.failure : undefined) }, outcome));
    }
    const added = joined.add(page, outcome.response?.body ?? new Uint8Array());
    if (added === 'repeated') return end(repeated);
    if (added === 'too-large') return end({ ended: 'size', next: argumentsOf(step) });
    outcomes.push(outcome);
    list ??= page;
    request.onEvent?.({ type: 'page', requestId: outcome.requestId, page: joined.read, items: joined.items });
    const next = follow(page.next, page.count);
    if ('ended' in next) return end(next);
    step = next;
  }
}

interface Failure {
  readonly kind: 'failed';
  readonly error: ApiError;
  readonly checked?: CheckedBody | undefined;
}

/** The facts of a call that reads one response. */
export const noPages: PagesFacts = { isJoined: false, notes: [] };

const repeated: Stop = { ended: 'loop', note: 'The next page repeats an earlier one, so reading ended.' };

/** Returns a first response that is not a page as it is. */
function alone(outcome: ApiOutcome, page: PageRead | Failure): PagesResult {
  if (page.kind === 'failed' || page.kind === 'page') return { outcome, isJoined: false, notes: [] };
  const { next } = page;
  const link = next.kind === 'next' && next.change.kind === 'url' ? { next: { url: next.change.url } } : {};
  return { outcome, isJoined: false, pages: { read: 1, items: 0, ended: 'unreadable', ...link }, notes: [] };
}

function listNotes(list: { readonly at: string | undefined; readonly otherLists: readonly string[] } | undefined): string[] {
  if (list === undefined) return [];
  if (list.at === undefined) return ['Each item is the body of a page, because the bodies have no single list.'];
  return list.otherLists.length === 0 ? [] : [`Of each page, only the items are joined, without ${list.otherLists.join(', ')}.`];
}
