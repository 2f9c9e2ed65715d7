import { callApi } from './call-api/call-api.js';
import type { NativeTool } from './contract/define-tool.js';
import { listApis } from './list-apis/list-apis.js';
import { readResponse } from './read-response/read-response.js';
import { testEndpoint } from './test-endpoint/test-endpoint.js';

/** Native tools of this server. A tool is offered if the manifest of a skill declares it. */
export const nativeTools: readonly NativeTool[] = [callApi, readResponse, testEndpoint, listApis];
