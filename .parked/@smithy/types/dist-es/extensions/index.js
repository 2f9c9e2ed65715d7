export { getDefaultClientConfiguration, resolveDefaultRuntimeConfig } from "./defaultClientConfiguration";
export { AlgorithmId } from "./checksum";
