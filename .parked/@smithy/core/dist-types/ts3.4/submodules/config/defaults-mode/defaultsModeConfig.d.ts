import { DefaultsMode } from "@smithy/core/client";
import { LoadedConfigSelectors } from "../node-config-provider/configLoader";
/**
 * @internal
 */
export declare const NODE_DEFAULTS_MODE_CONFIG_OPTIONS: LoadedConfigSelectors<DefaultsMode>;
