import type { CodecSettings } from "@smithy/types";
/**
 * @public
 */
export type JsonSettings = CodecSettings & {
    jsonName: boolean;
};
