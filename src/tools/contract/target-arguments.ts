import * as z from 'zod';

type Scalar = string | number | boolean;
type QueryValue = Scalar | Scalar[];

/** Creates the schema of query parameters; null is an omitted one. It lists no types, because some hosts cannot show unions. */
export function queryArgument(description: string) {
  return z
    .record(z.string(), z.unknown())
    .superRefine(
      refuseUnless((value) => value === null || isQueryValue(value), 'must be text, a number, true or false, or a list of these'),
    )
    .transform((values) => only(values, isQueryValue))
    .optional()
    .describe(description);
}

/** Creates the schema of the values for placeholders. */
export function pathParamsArgument(description: string) {
  return z
    .record(z.string(), z.unknown())
    .superRefine(refuseUnless(isScalar, 'must be text, a number, or true or false'))
    .transform((values) => only(values, isScalar))
    .optional()
    .describe(description);
}

function refuseUnless(isValid: (value: unknown) => boolean, message: string) {
  return (values: Record<string, unknown>, context: z.core.$RefinementCtx<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) if (!isValid(value)) context.addIssue({ code: 'custom', path: [name], message });
  };
}

function only<Value>(values: Record<string, unknown>, isWanted: (value: unknown) => value is Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (isWanted(value) ? [[name, value]] : [])));
}

function isQueryValue(value: unknown): value is QueryValue {
  return isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
