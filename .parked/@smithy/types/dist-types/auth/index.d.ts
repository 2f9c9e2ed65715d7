export { HttpAuthLocation } from "./auth";
export type { AuthScheme, HttpAuthDefinition } from "./auth";
export { HttpApiKeyAuthLocation } from "./HttpApiKeyAuth";
export type { HttpAuthOption, HttpAuthScheme, HttpAuthSchemeId, SelectedHttpAuthScheme } from "./HttpAuthScheme";
export type { HttpAuthSchemeParameters, HttpAuthSchemeParametersProvider, HttpAuthSchemeProvider, } from "./HttpAuthSchemeProvider";
export type { ErrorHandler, HttpSigner, SuccessHandler } from "./HttpSigner";
export type { IdentityProviderConfig } from "./IdentityProviderConfig";
