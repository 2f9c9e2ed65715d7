#!/usr/bin/env node
import {
  DaemonServer,
  awaitableError,
  disallowMemorySecretStoreFallback,
  ensureDaemonDir,
  generateDaemonToken,
  getDaemonTokenFromEnv
} from "./chunk-LBQDT5VV.js";

// src/daemon/run.ts
process.title = "mcpdod";
disallowMemorySecretStoreFallback();
async function main() {
  const server = new DaemonServer({
    // No tokenless daemons: when the spawner didn't hand one down via
    // MCP_INSPECTOR_DAEMON_TOKEN, generate one. start() publishes it to
    // mcpdod.token (0600) for clients to read.
    requiredToken: getDaemonTokenFromEnv() ?? generateDaemonToken(),
    onShutdown: () => {
      process.exitCode = 0;
    }
  });
  ensureDaemonDir(server.dir);
  process.chdir(server.dir);
  const shutdown = () => {
    void server.stop("signal").then(() => process.exit(0));
  };
  process.on("SIGINT", shutdown);
  process.on("SIGTERM", shutdown);
  await server.start();
}
main().catch(async (error) => {
  const message = error instanceof Error ? error.message : String(error);
  await awaitableError(`mcpdo daemon: ${message}
`);
  process.exit(1);
});
