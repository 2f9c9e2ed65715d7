import { LoadedConfigSelectors } from "@smithy/core/config";
/**
 * @internal
 */
export declare const ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";
/**
 * @internal
 */
export declare const CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls";
/**
 * Config selectors for the ignore_configured_endpoint_urls option.
 * When true, configured endpoint URLs from environment variables
 * and the shared configuration file are not used.
 *
 * @internal
 */
export declare const ignoreConfiguredEndpointUrlsConfigSelectors: LoadedConfigSelectors<boolean | undefined>;
