import type { EndpointFunctions } from "../types/EndpointFunctions";
export declare const customEndpointFunctions: {
    [key: string]: EndpointFunctions;
};
