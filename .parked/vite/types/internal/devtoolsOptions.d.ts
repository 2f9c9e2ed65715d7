/* eslint-disable @typescript-eslint/ban-ts-comment */

// @ts-ignore `@vitejs/devtools` may not be installed
import type * as DevToolsConfigNs from '@vitejs/devtools/config'

/* eslint-enable @typescript-eslint/ban-ts-comment */

export type DevToolsConfig = DevToolsConfigNs.DevToolsConfig
export type ResolvedDevToolsConfig = DevToolsConfigNs.ResolvedDevToolsConfig
