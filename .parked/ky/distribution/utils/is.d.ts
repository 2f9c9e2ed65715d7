export declare const isObject: (value: unknown) => value is object;
