import { callApi } from './call-api.js';
import type { NativeTool } from './define-tool.js';
import { listApis } from './list-apis.js';
import { testEndpoint } from './test-endpoint.js';

/** The server's own tools. One is offered when a skill's manifest declares it. */
export const nativeTools: readonly NativeTool[] = [callApi, testEndpoint, listApis];
