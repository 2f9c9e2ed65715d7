export type GetAttrValue = string | boolean | {
    [key: string]: GetAttrValue;
} | Array<GetAttrValue>;
/**
 * Returns value corresponding to pathing string for an array or object.
 */
export declare const getAttr: (value: GetAttrValue, path: string) => GetAttrValue;
