import type { LoadedConfigSelectors } from "../../node-config-provider/configLoader";
/**
 * @internal
 */
export declare const ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT";
/**
 * @internal
 */
export declare const CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint";
/**
 * @internal
 */
export declare const DEFAULT_USE_DUALSTACK_ENDPOINT = false;
/**
 * Don't delete this, used by older clients.
 * @deprecated replaced by nodeDualstackConfigSelectors in newer clients.
 * @internal
 */
export declare const NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: LoadedConfigSelectors<boolean>;
/**
 * @internal
 */
export declare const nodeDualstackConfigSelectors: LoadedConfigSelectors<boolean | undefined>;
