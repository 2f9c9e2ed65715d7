import { SchemaRef } from "@smithy/types";
/**
 * Redacts sensitive parts of any data object using its schema, for logging.
 *
 * @internal
 * @param schema - with filtering traits.
 * @param data - to be logged.
 */
export declare function schemaLogFilter(schema: SchemaRef, data: unknown): any;
