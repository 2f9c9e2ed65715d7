export { HttpAuthLocation } from "./auth";
export { AuthScheme, HttpAuthDefinition } from "./auth";
export { HttpApiKeyAuthLocation } from "./HttpApiKeyAuth";
export { HttpAuthOption, HttpAuthScheme, HttpAuthSchemeId, SelectedHttpAuthScheme } from "./HttpAuthScheme";
export { HttpAuthSchemeParameters, HttpAuthSchemeParametersProvider, HttpAuthSchemeProvider, } from "./HttpAuthSchemeProvider";
export { ErrorHandler, HttpSigner, SuccessHandler } from "./HttpSigner";
export { IdentityProviderConfig } from "./IdentityProviderConfig";
