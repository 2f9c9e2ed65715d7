import { callApi } from './call-api/call-api.js';
import type { NativeTool } from './contract/define-tool.js';
import { listApis } from './list-apis/list-apis.js';
import { testEndpoint } from './test-endpoint/test-endpoint.js';

/** The server's own tools. One is offered when a skill's manifest declares it. */
export const nativeTools: readonly NativeTool[] = [callApi, testEndpoint, listApis];
