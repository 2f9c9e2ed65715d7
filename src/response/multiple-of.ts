import type { Ajv, SchemaValidateFunction } from 'ajv';
import { canonical } from './json-numbers.js';

/**
 * Replaces Ajv's `multipleOf`, which divides doubles: 19.99 would be no multiple of 0.01, as many schemas of prices require
 * (https://ajv.js.org/options.html#multipleofprecision).
 */
export function addMultipleOf(ajv: Ajv): void {
  const validate: SchemaValidateFunction = (step: number, value: number) => {
    if (isMultiple(value, step)) return true;
    validate.errors = [{ keyword: 'multipleOf', message: `must be multiple of ${step}`, params: { multipleOf: step } }];
    return false;
  };
  ajv.removeKeyword('multipleOf').addKeyword({ keyword: 'multipleOf', type: 'number', schemaType: 'number', errors: true, validate });
}

/** Reports whether a number is a multiple of another, as both are written in decimal. */
export function isMultiple(value: number, step: number): boolean {
  const quotient = value / step;
  if (value === 0 || (Number.isSafeInteger(quotient) && quotient * step === value)) return true;
  const [digits, exponent] = partsOf(value);
  const [stepDigits, stepExponent] = partsOf(step);
  const shift = Math.min(exponent, stepExponent);
  return (digits * 10n ** BigInt(exponent - shift)) % (stepDigits * 10n ** BigInt(stepExponent - shift)) === 0n;
}

function partsOf(value: number): [digits: bigint, exponent: number] {
  const [digits = '0', exponent = '0'] = canonical(String(value)).split('e');
  return [BigInt(digits), Number(exponent)];
}
