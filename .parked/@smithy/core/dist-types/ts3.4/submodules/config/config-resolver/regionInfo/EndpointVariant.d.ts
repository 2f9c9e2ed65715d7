import { EndpointVariantTag } from "./EndpointVariantTag";
/**
 * Provides hostname information for specific host label.
 *
 * @internal
 * @deprecated unused as of endpointsRuleSets.
 */
export type EndpointVariant = {
    hostname: string;
    tags: EndpointVariantTag[];
};
