export type { ApiKeyIdentity, ApiKeyIdentityProvider } from "./apiKeyIdentity";
export type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from "./awsCredentialIdentity";
export type { Identity, IdentityProvider } from "./identity";
export type { TokenIdentity, TokenIdentityProvider } from "./tokenIdentity";
