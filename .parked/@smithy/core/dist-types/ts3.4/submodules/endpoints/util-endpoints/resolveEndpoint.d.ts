import { EndpointV2 } from "@smithy/types";
import { EndpointResolverOptions, RuleSetObject } from "./types";
/**
 * Resolves an endpoint URL by processing the endpoints ruleset and options.
 */
export declare const resolveEndpoint: (ruleSetObject: RuleSetObject, options: EndpointResolverOptions) => EndpointV2;
