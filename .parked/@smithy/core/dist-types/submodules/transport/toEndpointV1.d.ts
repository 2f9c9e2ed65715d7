import type { Endpoint, EndpointV2 } from "@smithy/types";
/**
 * Converts an endpoint to EndpointV1 format.
 * @internal
 */
export declare const toEndpointV1: (endpoint: string | Endpoint | EndpointV2) => Endpoint;
