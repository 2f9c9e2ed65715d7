export { getDefaultClientConfiguration, resolveDefaultRuntimeConfig } from "./defaultClientConfiguration";
export type { DefaultClientConfiguration } from "./defaultClientConfiguration";
export type { DefaultExtensionConfiguration } from "./defaultExtensionConfiguration";
export { AlgorithmId } from "./checksum";
export type { ChecksumAlgorithm, ChecksumConfiguration } from "./checksum";
export type { RetryStrategyConfiguration } from "./retry";
