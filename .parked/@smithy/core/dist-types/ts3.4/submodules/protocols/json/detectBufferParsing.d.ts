export declare function detectBufferParsing(): boolean;
