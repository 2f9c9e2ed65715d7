export { ApiKeyIdentity, ApiKeyIdentityProvider } from "./apiKeyIdentity";
export { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "./awsCredentialIdentity";
export { Identity, IdentityProvider } from "./identity";
export { TokenIdentity, TokenIdentityProvider } from "./tokenIdentity";
