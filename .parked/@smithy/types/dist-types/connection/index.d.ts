export type { ConnectConfiguration } from "./config";
export type { ConnectionManager, ConnectionManagerConfiguration } from "./manager";
export type { CacheKey, ConnectionPool } from "./pool";
