export { DefaultIdentityProviderConfig } from "./DefaultIdentityProviderConfig";
export { HttpApiKeyAuthSigner, HttpBearerAuthSigner, NoAuthSigner } from "./httpAuthSchemes";
export { EXPIRATION_MS, createIsIdentityExpiredFunction, doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider, } from "./memoizeIdentityProvider";
