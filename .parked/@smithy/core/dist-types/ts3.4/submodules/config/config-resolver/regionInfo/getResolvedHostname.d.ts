/**
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export interface GetResolvedHostnameOptions {
    regionHostname?: string;
    partitionHostname?: string;
}
/**
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export declare const getResolvedHostname: (resolvedRegion: string, { regionHostname, partitionHostname }: GetResolvedHostnameOptions) => string | undefined;
