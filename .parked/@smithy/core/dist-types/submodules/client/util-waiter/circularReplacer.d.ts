/**
 * Helper for JSON stringification debug logging.
 *
 * @internal
 */
export declare const getCircularReplacer: () => (key: any, value: any) => any;
