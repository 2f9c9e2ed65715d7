/**
 * Parses path as a getAttr expression, returning a list of strings.
 */
export declare const getAttrPathList: (path: string) => Array<string>;
