import { SchemaTraits, SchemaTraitsObject } from "@smithy/types";
/**
 * Module-level cache for translateTraits() numeric bitmask inputs.
 *
 * @internal
 */
export declare const traitsCache: SchemaTraitsObject[];
/**
 * @internal
 * @param indicator - numeric indicator for preset trait combination.
 * @returns equivalent trait object.
 */
export declare function translateTraits(indicator: SchemaTraits): SchemaTraitsObject;
