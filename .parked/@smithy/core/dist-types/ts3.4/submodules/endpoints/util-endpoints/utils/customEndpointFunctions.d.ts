import { EndpointFunctions } from "../types/EndpointFunctions";
export declare const customEndpointFunctions: {
    [key: string]: EndpointFunctions;
};
