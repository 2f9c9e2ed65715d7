export declare function isValidHostname(hostname: string): boolean;
