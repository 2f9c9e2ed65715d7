// NOTE:
// 1. Deno is not supported as it doesn't have a pack command.
// 2. Nub and Aube are new and I don't have time to test and support it yet.
export const supportedPackageManagers = ['npm', 'yarn', 'pnpm', 'bun']
