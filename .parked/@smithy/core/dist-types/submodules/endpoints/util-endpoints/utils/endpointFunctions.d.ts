import type { EndpointFunctions } from "../types";
export declare const endpointFunctions: EndpointFunctions;
