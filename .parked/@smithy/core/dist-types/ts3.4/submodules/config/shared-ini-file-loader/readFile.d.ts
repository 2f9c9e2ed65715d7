/**
 * Runtime file cache.
 * @internal
 */
export declare const filePromises: Record<string, Promise<string>>;
/**
 * For testing only.
 * @internal
 * @deprecated minimize use in application code.
 */
export declare const fileIntercept: Record<string, Promise<string>>;
/**
 * @internal
 */
export interface ReadFileOptions {
    ignoreCache?: boolean;
}
/**
 * @internal
 */
export declare const readFile: (path: string, options?: ReadFileOptions) => Promise<string>;
