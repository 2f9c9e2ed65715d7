import { EndpointV2 } from "@smithy/types";
import { BinaryDecisionDiagram } from "./bdd/BinaryDecisionDiagram";
import { EndpointResolverOptions } from "./types";
/**
 * Resolves an endpoint URL by processing the endpoints bdd and options.
 */
export declare const decideEndpoint: (bdd: BinaryDecisionDiagram, options: EndpointResolverOptions) => EndpointV2;
