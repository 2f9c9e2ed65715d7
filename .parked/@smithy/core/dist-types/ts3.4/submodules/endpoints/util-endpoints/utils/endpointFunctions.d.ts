import { EndpointFunctions } from "../types";
export declare const endpointFunctions: EndpointFunctions;
