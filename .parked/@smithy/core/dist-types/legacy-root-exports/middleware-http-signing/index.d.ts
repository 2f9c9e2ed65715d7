export { httpSigningMiddleware } from "./httpSigningMiddleware";
export { getHttpSigningPlugin, httpSigningMiddlewareOptions } from "./getHttpSigningMiddleware";
