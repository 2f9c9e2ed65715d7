/** One concern of a call. It may answer by itself, call `next` once, or (retry, fallback) more often. */
export type Stage<Request, Response> = (request: Request, next: Next<Request, Response>) => Promise<Response>;
export type Next<Request, Response> = (request: Request) => Promise<Response>;

/** The first stage is the outermost. */
export function compose<Request, Response>(
  stages: readonly Stage<Request, Response>[],
  last: Next<Request, Response>,
): Next<Request, Response> {
  return stages.reduceRight<Next<Request, Response>>((next, stage) => (request) => stage(request, next), last);
}
