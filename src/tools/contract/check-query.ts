import * as z from 'zod';
import { badInput } from '../../errors.js';

type Scalar = string | number | boolean;

/** Creates the schema of query parameters. It lists no types, because some hosts cannot show unions. */
export function queryArgument(description: string) {
  return z
    .record(z.string(), z.unknown())
    .superRefine(refuseUnless(isQueryValue, 'must be text, a number, true or false, or a list of these'))
    .optional()
    .describe(description);
}

/** Creates the schema of the values for placeholders. */
export function pathParamsArgument(description: string) {
  return z
    .record(z.string(), z.unknown())
    .superRefine(refuseUnless(isScalar, 'must be text, a number, or true or false'))
    .optional()
    .describe(description);
}

function refuseUnless(isValid: (value: unknown) => boolean, message: string) {
  return (values: Record<string, unknown>, context: z.core.$RefinementCtx<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) if (!isValid(value)) context.addIssue({ code: 'custom', path: [name], message });
  };
}

function isQueryValue(value: unknown): boolean {
  return value === null || isScalar(value) || (Array.isArray(value) && value.every(isScalar));
}

/** Checks query values, because the schema cannot: some hosts cannot show unions, so it accepts any value. */
export function checkQuery(query: Record<string, unknown>): Record<string, Scalar | Scalar[]> {
  const checked: [string, Scalar | Scalar[]][] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    if (isScalar(value)) checked.push([name, value]);
    else if (Array.isArray(value) && value.every(isScalar)) checked.push([name, value]);
    else {
      throw badInput(
        'invalid-arguments',
        `query.${name.slice(0, 60)} is not a scalar or an array of scalars.`,
        'Pass a string, number or boolean, or an array of these.',
      );
    }
  }
  return Object.fromEntries(checked);
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

export function checkPathParams(values: Record<string, unknown>): Record<string, Scalar> {
  const checked = Object.entries(values).map(([name, value]): [string, Scalar] => {
    if (isScalar(value)) return [name, value];
    throw badInput(
      'invalid-arguments',
      `pathParams.${name.slice(0, 60)} is not a scalar.`,
      'Pass a string, number or boolean for each {name}.',
    );
  });
  return Object.fromEntries(checked);
}
