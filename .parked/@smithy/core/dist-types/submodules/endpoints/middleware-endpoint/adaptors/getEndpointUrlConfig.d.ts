import { type LoadedConfigSelectors } from "@smithy/core/config";
/**
 * @internal
 */
export declare const ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL";
/**
 * @internal
 */
export declare const CONFIG_ENDPOINT_URL = "endpoint_url";
/**
 * @internal
 */
export declare const getEndpointUrlConfig: (serviceId: string) => LoadedConfigSelectors<string | undefined>;
