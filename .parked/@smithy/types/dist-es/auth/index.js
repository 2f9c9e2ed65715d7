export { HttpAuthLocation } from "./auth";
export { HttpApiKeyAuthLocation } from "./HttpApiKeyAuth";
