import { HttpRequest } from "@smithy/core/protocols";
/**
 * @internal
 */
export declare const isStreamingPayload: (request: HttpRequest) => boolean;
