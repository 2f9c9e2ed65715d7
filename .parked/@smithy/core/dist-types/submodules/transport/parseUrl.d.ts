import type { UrlParser } from "@smithy/types";
/**
 * @internal
 */
export declare const parseUrl: UrlParser;
