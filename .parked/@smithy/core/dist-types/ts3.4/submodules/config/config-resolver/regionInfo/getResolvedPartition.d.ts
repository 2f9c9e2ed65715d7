import { PartitionHash } from "./PartitionHash";
/**
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export interface GetResolvedPartitionOptions {
    partitionHash: PartitionHash;
}
/**
 * @internal
 * @deprecated unused for endpointRuleSets.
 */
export declare const getResolvedPartition: (region: string, { partitionHash }: GetResolvedPartitionOptions) => string;
