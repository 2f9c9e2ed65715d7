export declare const debugId = "endpoints";
