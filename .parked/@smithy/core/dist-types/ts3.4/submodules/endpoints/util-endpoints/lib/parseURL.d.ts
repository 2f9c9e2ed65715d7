import { Endpoint, EndpointURL } from "@smithy/types";
/**
 * Parses a string, URL, or Endpoint into it’s Endpoint URL components.
 */
export declare const parseURL: (value: string | URL | Endpoint) => EndpointURL | null;
