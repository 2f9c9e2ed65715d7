export { toEndpointV1 } from "@smithy/core/transport";
