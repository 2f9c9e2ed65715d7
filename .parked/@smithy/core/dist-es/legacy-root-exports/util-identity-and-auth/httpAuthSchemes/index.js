export { HttpApiKeyAuthSigner } from "./httpApiKeyAuth";
export { HttpBearerAuthSigner } from "./httpBearerAuth";
export { NoAuthSigner } from "./noAuth";
