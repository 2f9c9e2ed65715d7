import { isValidHostLabel } from "@smithy/core/transport";
/**
 * Checks whether region can be a host component.
 *
 * @param region - to check.
 * @param check - checking function.
 *
 * @internal
 */
export declare const checkRegion: (region: string, check?: typeof isValidHostLabel) => void;
