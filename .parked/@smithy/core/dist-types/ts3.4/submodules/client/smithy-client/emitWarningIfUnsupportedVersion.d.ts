/**
 * Emits warning if the provided Node.js version string is pending deprecation.
 *
 * @internal
 * @param version - The Node.js version string.
 */
export declare const emitWarningIfUnsupportedVersion: (version: string) => void;
