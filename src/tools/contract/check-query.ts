import { badInput } from '../../errors.js';

type Scalar = string | number | boolean;

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
