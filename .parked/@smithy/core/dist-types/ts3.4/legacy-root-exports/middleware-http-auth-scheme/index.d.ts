export { httpAuthSchemeMiddleware } from "./httpAuthSchemeMiddleware";
export { PreviouslyResolved } from "./httpAuthSchemeMiddleware";
export { getHttpAuthSchemeEndpointRuleSetPlugin, httpAuthSchemeEndpointRuleSetMiddlewareOptions, } from "./getHttpAuthSchemeEndpointRuleSetPlugin";
export { getHttpAuthSchemePlugin, httpAuthSchemeMiddlewareOptions } from "./getHttpAuthSchemePlugin";
