#!/usr/bin/env node
// Without an import at the top, and with syntax that every Node.js since version 10 can read: an old one prints what to do, and
// not a syntax error from an import.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major === undefined || minor === undefined || major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `error: api-integration-mcp requires Node.js 20.19 or newer; ${process.execPath} is ${process.versions.node}.\n` +
      'Install a current Node.js (https://nodejs.org), and name its absolute path as the command in the configuration of your host;\n' +
      'to write such an entry, run: api-integration-mcp install\n',
  );
  process.exitCode = 3;
} else {
  void import('./cli/start-up.js').then(({ startUp }) => startUp());
}
