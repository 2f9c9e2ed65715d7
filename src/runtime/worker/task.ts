/**
 * Runs a part that blocks its process. Throws TimeLimitError if it takes too long; the task may catch it and continue with other
 * parts. `maxMs`: time limit of this part in the worker. Default: that of the job.
 */
export type Within = <Result>(part: () => Result, maxMs?: number) => Result;

/**
 * Work on untrusted data, which runs in this process or in the worker. Input and output are plain data: they are
 * cloned (https://developer.mozilla.org/docs/Web/API/Web_Workers_API/Structured_clone_algorithm).
 */
export interface Task<Input, Output> {
  /** Unique name, by which the worker finds the task. */
  readonly name: string;
  /**
   * Reports whether the input is so small that the task can first be tried in this process. What `within` cannot
   * interrupt (JSON.parse, compiling a pattern) must then take less than 100 ms.
   */
  isSmall(input: Input): boolean;
  run(input: Input, within: Within): Output | Promise<Output>;
}

/** Request of a job, as the worker receives it. */
export interface Job<Input = never> {
  readonly task: string;
  readonly input: Input;
  /** Time limit of each part that runs within `Within`. */
  readonly partMs: number;
  /** Time limit of the job: parts that would begin later are refused, so that the task can return what it has. */
  readonly limitMs: number;
}

/** Reply of the worker to a job. */
export type Reply<Output> = { readonly output: Output } | { readonly failure: string };
