/**
 * Returns the region of the host from the EC2 Instance Metadata Service (IMDSv2),
 * or undefined if unavailable.
 *
 * @internal
 */
export declare const getInstanceMetadataRegion: () => Promise<string | undefined>;
