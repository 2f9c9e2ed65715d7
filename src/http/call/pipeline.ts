import type { CallEvent } from '../../telemetry/events.js';
import type { PreparedRequest } from './request.js';
import type { Result } from './result.js';

export type Next = (request: PreparedRequest) => Promise<Result>;

/** Passes a request to `next` once, more often (retry, fallback), or not at all. */
export type Run = (request: PreparedRequest, next: Next) => Promise<Result>;

/** One concern of a call. */
export interface Stage<State = unknown, View = unknown> {
  readonly run: Run;
  /** Lists the state of each key, for health. */
  readonly states?: () => Iterable<readonly [key: string, state: State]>;
  /** Returns what the stage has for a request, without sending it: for a dry run. */
  readonly peek?: (request: PreparedRequest) => View | Promise<View>;
}

/**
 * A stage as data: the list of rows is the order of a call, and its documentation. `Options` are the keys of the API
 * definition that the stage reads, `Parts` what else it needs.
 */
export interface StageRow<Name extends string, Options, Parts, Built extends Stage | undefined> {
  readonly name: Name;
  /** The key of the API definition that configures the stage; its schema documents it. */
  readonly option?: string;
  /** What the stage does, in a few words. */
  readonly does: string;
  /** Why the stage has this position, in one sentence. */
  readonly why: string;
  readonly emits: readonly CallEvent['type'][];
  /** True if direct calls and probes pass through the stage too. */
  readonly direct: boolean;
  /** Returns the stage, or `undefined` if the definition disables it: no call enters it then. */
  readonly create: (options: Options, parts: Parts) => Built;
}

/** Infers the types of a row. */
export function defineStage<Name extends string, Options, Parts, Built extends Stage | undefined>(
  row: StageRow<Name, Options, Parts, Built>,
): StageRow<Name, Options, Parts, Built> {
  return row;
}

/** Chains stages; the first one is the outermost. */
export function compose(stages: readonly Stage[], send: Next): Next {
  return stages.reduceRight<Next>(
    (next, { run }) =>
      (request) =>
        run(request, next),
    send,
  );
}
