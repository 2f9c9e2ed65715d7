import { SchemaRef } from "@smithy/types";
/**
 * @internal
 * @deprecated the former functionality has been internalized to the CborCodec.
 */
export declare const copyDocumentWithTransform: (source: any, _schemaRef: SchemaRef, _transform?: (_: any, schemaRef: SchemaRef) => any) => any;
