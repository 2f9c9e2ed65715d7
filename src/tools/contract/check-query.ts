import { badInput } from '../../errors.js';

type Scalar = string | number | boolean;

/** The schema stays free of unions, which some hosts can't show; so the values are checked here. */
export function checkQuery(query: Record<string, unknown>): Record<string, Scalar | Scalar[]> {
  const checked: [string, Scalar | Scalar[]][] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    if (isScalar(value)) checked.push([name, value]);
    else if (Array.isArray(value) && value.every(isScalar)) checked.push([name, value]);
    else {
      throw badInput(
        'invalid-arguments',
        `query.${name} is neither a scalar nor an array of scalars.`,
        'Pass strings, numbers, booleans, or arrays of them.',
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
    throw badInput('invalid-arguments', `pathParams.${name.slice(0, 60)} is not a scalar.`, 'Pass a string or a number for each {name}.');
  });
  return Object.fromEntries(checked);
}
