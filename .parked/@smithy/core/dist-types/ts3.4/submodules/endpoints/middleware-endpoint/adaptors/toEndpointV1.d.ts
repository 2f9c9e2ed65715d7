/**
 * @deprecated Use `toEndpointV1` from `@smithy/core/transport` instead.
 * @internal
 */
export { toEndpointV1 } from "@smithy/core/transport";
