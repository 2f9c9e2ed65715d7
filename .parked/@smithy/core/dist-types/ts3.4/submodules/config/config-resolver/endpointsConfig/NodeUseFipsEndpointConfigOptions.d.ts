import { LoadedConfigSelectors } from "../../node-config-provider/configLoader";
/**
 * @internal
 */
export declare const ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT";
/**
 * @internal
 */
export declare const CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint";
/**
 * @internal
 */
export declare const DEFAULT_USE_FIPS_ENDPOINT = false;
/**
 * Don't delete this, used by older clients.
 * @deprecated replaced by nodeFipsConfigSelectors in newer clients.
 * @internal
 */
export declare const NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: LoadedConfigSelectors<boolean>;
/**
 * @internal
 */
export declare const nodeFipsConfigSelectors: LoadedConfigSelectors<boolean | undefined>;
