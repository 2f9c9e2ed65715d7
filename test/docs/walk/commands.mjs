/** Sections whose commands are typed in a clone. All others run in an empty folder. */
export const inClone = [
  { page: 'README.md', sections: ['Try it', 'Connect your host', 'More'] },
  { page: 'CONTRIBUTING.md', sections: ['Run it', 'Publish'] },
  { page: 'docs/operate.md', sections: ['Start'] },
];

/** Commands that the walk does not run, each with what runs them instead. */
export const notRun = [
  { command: /^(git clone|cd api-integration-mcp$)/, reason: 'done before the walk' },
  { command: /^docker compose/, reason: 'deploy/check-image starts the same nodes without Docker' },
  { command: /^claude mcp add/, reason: 'test/hosts/real-hosts.mjs connects real hosts' },
  { command: /^apt-get /, reason: '.ci/run installs the packages' },
  { command: /^(npm ci && )?npm (test|run (check|docs|test:nodes))\b/, reason: '.ci/run runs all tests' },
  { command: /npm run vitest/, reason: 'runs tests' },
  { command: /^npm install api-integration-mcp/, reason: 'not published; test/contract/package.test.ts installs the packed file' },
  { command: /^(npm publish|mcp-publisher|git tag|git push)/, reason: 'publishes' },
];

/** How a command is changed before it runs, each with the reason. */
export const rewrites = [
  {
    reason: 'npm ci was run before the walk, which has no network',
    apply: (command) => command.replace(/^npm ci(?: && |$)/, '') || 'true',
  },
  {
    reason: 'asks in a terminal; the user types y',
    apply: (command) =>
      /^(npm run setup|api-integration-mcp .*(un)?install)\b/.test(command) && !/--(yes|dry-run|print)/.test(command)
        ? `printf 'y\\n%.0s' {1..20} | script -qec ${JSON.stringify(command)} /dev/null`
        : command,
  },
  {
    reason: 'serves until it is ended',
    apply: (command) => (/ serve --http/.test(command) ? `timeout --preserve-status 3 ${command}` : command),
  },
];

/** What commands print whose page shows no output, and their exit code if it is not 0. */
export const outputs = [
  { command: /npm run demo/, prints: /That was a real server, a real client and real HTTP/ },
  { command: /^npm run setup/, prints: /Cursor: wrote .*mcp\.json/ },
  { command: /^npm (ci|link)$/, prints: /^/ },
  { command: /^export /, prints: /^$/ },
  { command: /--log-level debug/, prints: /"msg":"attempt"/ },
  { command: / doctor\b/, prints: /the network guard blocks/, codes: [0, 1] },
  { command: /nodejs\/node --select open_issues_count/, prints: /200 OK[\s\S]*\n1700/ },
  { command: /api\.github\.com\/zen/, prints: /Passed: 200[\s\S]*certificate api/ },
  { command: /\/user --select login/, prints: /200 OK[\s\S]*octocat/ },
  { command: / config init ~/, prints: /Wrote .*config\.yaml/ },
  { command: / config init$/, prints: /api-integration-mcp config trust/ },
  { command: / config trust$/, prints: /Trusted the current version/ },
  { command: / config check$/, prints: /no errors/ },
  { command: / config check --json/, prints: /"ok": true/ },
  { command: / install\b.*/, prints: /Cursor: (wrote|.* up to date)/ },
  { command: / uninstall$/, prints: /Cursor: wrote/ },
  { command: /--expect-json 'status==ok'/, prints: /✔ json status: "ok"/ },
  { command: /--select 'data\[\]\.id'/, prints: /200 OK[\s\S]*60/ },
  { command: / --shape/, prints: /array of 60/ },
  { command: /--paginate .*--output/, prints: /200 OK/ },
  { command: /--baseline baseline\.json/, prints: /baseline .*: (Baseline saved|Compared)/ },
  { command: /^echo .*python3/, prints: /rows/ },
  { command: /keys new/, prints: /aim_/ },
  { command: /keys revoke/, prints: /Revoked/ },
  { command: / serve --http/, prints: /serves MCP at/ },
];
