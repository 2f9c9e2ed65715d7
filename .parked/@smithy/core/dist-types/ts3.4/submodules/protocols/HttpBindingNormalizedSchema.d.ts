import { NormalizedSchema } from "@smithy/core/schema";
import { OperationSchema, StaticStructureSchema } from "@smithy/types";
export type HttpBody = 32;
export type HttpLabel = 33;
export type HttpQuery = 34;
export type HttpQueryParams = 35;
export type HttpPayload = 36;
export type HttpResponseCode = 37;
export type HttpHeader = 38;
export type HttpPrefixHeaders = 39;
export type HttpBindingLocation = HttpBody | HttpHeader | HttpQuery | HttpLabel | HttpPayload | HttpPrefixHeaders | HttpQueryParams | HttpResponseCode;
/**
 * The low byte is the schema type. Higher bits cache HTTP serde traits.
 *
 * @internal
 */
export type HttpBindingValue = readonly [
    /*schema*/ HttpBindingNormalizedSchema,
    /*flags*/ number,
    /*collectionValue*/ HttpBindingValue
];
export type HttpBinding = readonly [
    /*memberName*/ string,
    /*value*/ HttpBindingValue,
    /*location*/ HttpBindingLocation,
    /*wireName*/ string
];
export type HttpPathSegment = readonly [
    /*value*/ string,
    /*kind*/ 0 | 1 | 2
];
export type HttpOperationBindings = readonly [
    /*method*/ string | undefined,
    /*path*/ string | undefined,
    /*query*/ readonly (readonly [
        string,
        string
    ])[],
    /*pathSegments*/ readonly HttpPathSegment[] | undefined,
    /*hostPrefix*/ string | undefined
];
export type HttpBindingIndex = {
    request: {
        memberBindings: HttpBinding[];
        byName: Record<string, HttpBinding>;
        hasIdempotency?: boolean;
        hasPrefixHeaders?: boolean;
        syntheticBodySchema?: StaticStructureSchema;
        contentTypeInstruction?: string | null;
    };
    response: {
        bodyMemberNames: string[];
        syntheticBodySchema?: StaticStructureSchema;
        bindings: {
            payload?: HttpBinding;
            statusCode?: HttpBinding;
            headers: Record<string, HttpBinding>;
            prefixHeaders: HttpBinding[];
        };
    };
};
/**
 * A normalized schema with lazily cached HTTP binding metadata.
 *
 * @internal
 */
export declare class HttpBindingNormalizedSchema extends NormalizedSchema {
    private static readonly identity;
    private readonly identity;
    private bindings?;
    private constructor();
    static of(schema: Parameters<typeof NormalizedSchema.of>[0]): HttpBindingNormalizedSchema;
    getHttpBindingLocation(traits: ReturnType<NormalizedSchema["getMergedTraits"]>): HttpBindingLocation;
    getHttpBindingValue(location: HttpBindingLocation, traits: ReturnType<NormalizedSchema["getMergedTraits"]>, nested?: boolean): HttpBindingValue;
    getHttpBindingCollectionValue(location: HttpBindingLocation, traits?: import("@smithy/types").SchemaTraitsObject): HttpBindingValue;
    getHttpBindings(): HttpBindingIndex;
}
/**
 * @internal
 */
export declare const getHttpOperationBindings: (schema: OperationSchema) => HttpOperationBindings;
