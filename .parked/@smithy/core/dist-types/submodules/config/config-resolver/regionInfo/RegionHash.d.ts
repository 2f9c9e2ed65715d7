import type { EndpointVariant } from "./EndpointVariant";
/**
 * The hash of region with the information specific to that region.
 * The information can include hostname, signingService and signingRegion.
 *
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export type RegionHash = Record<string, {
    variants: EndpointVariant[];
    signingService?: string;
    signingRegion?: string;
}>;
