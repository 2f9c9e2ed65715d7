export { getDefaultClientConfiguration, resolveDefaultRuntimeConfig } from "./defaultClientConfiguration";
export { DefaultClientConfiguration } from "./defaultClientConfiguration";
export { DefaultExtensionConfiguration } from "./defaultExtensionConfiguration";
export { AlgorithmId } from "./checksum";
export { ChecksumAlgorithm, ChecksumConfiguration } from "./checksum";
export { RetryStrategyConfiguration } from "./retry";
