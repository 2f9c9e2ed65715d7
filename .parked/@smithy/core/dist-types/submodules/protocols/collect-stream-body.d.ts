import { Uint8ArrayBlobAdapter } from "@smithy/core/serde";
import type { SerdeContext } from "@smithy/types";
/**
 * Collect low-level response body stream to Uint8Array.
 *
 * @internal
 */
export declare const collectBody: (streamBody: any | undefined, context: {
    streamCollector: SerdeContext["streamCollector"];
}) => Promise<Uint8ArrayBlobAdapter>;
