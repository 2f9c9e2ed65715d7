import { Readable } from "node:stream";
import { StreamHasher } from "@smithy/types";
/**
 * @internal
 */
export declare const readableStreamHasher: StreamHasher<Readable>;
