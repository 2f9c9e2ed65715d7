import type { Readable } from "node:stream";
import type { StreamHasher } from "@smithy/types";
/**
 * @internal
 */
export declare const readableStreamHasher: StreamHasher<Readable>;
