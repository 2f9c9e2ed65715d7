import { EndpointObjectProperty } from "@smithy/types";
import { EndpointObjectProperties, EvaluateOptions } from "../types";
export declare const getEndpointProperties: (properties: EndpointObjectProperties, options: EvaluateOptions) => Record<string, EndpointObjectProperty>;
export declare const getEndpointProperty: (property: EndpointObjectProperty, options: EvaluateOptions) => EndpointObjectProperty;
export declare const group: {
    getEndpointProperty: typeof getEndpointProperty;
    getEndpointProperties: typeof getEndpointProperties;
};
