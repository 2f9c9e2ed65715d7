export { HttpApiKeyAuthLocation, HttpAuthLocation } from "./auth";
export { EndpointURLScheme } from "./endpoint";
export { AlgorithmId, getDefaultClientConfiguration, resolveDefaultRuntimeConfig } from "./extensions";
export { FieldPosition } from "./http";
export { SMITHY_CONTEXT_KEY } from "./middleware";
export { IniSectionType } from "./profile";
export { RequestHandlerProtocol } from "./transfer";
