import { Schema, SchemaRef } from "@smithy/types";
/**
 * Dereferences a SchemaRef if needed.
 * @internal
 */
export declare const deref: (schemaRef: SchemaRef) => Schema;
