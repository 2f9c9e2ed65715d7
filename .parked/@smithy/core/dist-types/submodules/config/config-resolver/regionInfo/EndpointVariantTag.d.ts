/**
 *
 *
 * The tag which mentions which area variant is providing information for.
 * Can be either "fips" or "dualstack".
 *
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export type EndpointVariantTag = "fips" | "dualstack";
