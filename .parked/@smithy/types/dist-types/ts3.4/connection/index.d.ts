export { ConnectConfiguration } from "./config";
export { ConnectionManager, ConnectionManagerConfiguration } from "./manager";
export { CacheKey, ConnectionPool } from "./pool";
