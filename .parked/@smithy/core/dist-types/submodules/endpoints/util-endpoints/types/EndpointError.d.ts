export declare class EndpointError extends Error {
    constructor(message: string);
}
