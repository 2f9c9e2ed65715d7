/**
 * @internal
 */
export declare const ENV_PROFILE = "AWS_PROFILE";
/**
 * @internal
 */
export declare const DEFAULT_PROFILE = "default";
/**
 * Returns profile with priority order code - ENV - default.
 * @internal
 */
export declare const getProfileName: (init: {
    profile?: string;
}) => string;
