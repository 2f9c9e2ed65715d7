import { UrlParser } from "@smithy/types";
/**
 * @internal
 */
export declare const parseUrl: UrlParser;
