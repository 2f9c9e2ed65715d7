import type { ParsedIniData as __ParsedIniData, Profile as __Profile, SharedConfigFiles as __SharedConfigFiles } from "@smithy/types";
/**
 * @internal
 * @deprecated Use Profile from "\@smithy/types" instead
 */
export type Profile = __Profile;
/**
 * @internal
 * @deprecated Use ParsedIniData from "\@smithy/types" instead
 */
export type ParsedIniData = __ParsedIniData;
/**
 * @internal
 * @deprecated Use SharedConfigFiles from "\@smithy/types" instead
 */
export type SharedConfigFiles = __SharedConfigFiles;
