/**
 * @internal
 */
export declare const externalDataInterceptor: {
    getFileRecord(): Record<string, Promise<string>>;
    interceptFile(path: string, contents: string): void;
    getTokenRecord(): Record<string, any>;
    interceptToken(id: string, contents: any): void;
};
