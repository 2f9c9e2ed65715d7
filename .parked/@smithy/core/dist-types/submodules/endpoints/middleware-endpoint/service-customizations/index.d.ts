/**
 * @internal
 */
export { DOT_PATTERN, S3_HOSTNAME_PATTERN, isArnBucketName, isDnsCompatibleBucketName, resolveParamsForS3 } from "./s3";
