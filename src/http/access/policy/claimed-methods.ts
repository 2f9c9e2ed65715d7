import type { RuledRequest } from '../../call/decision.js';
import { foldHeaderName } from '../../semantics/header-fields.js';
import { type Method, methods } from '../../semantics/method.js';
import { foldParameterName, type Parameter, parametersOf } from '../../semantics/parameters.js';
import { bodyParametersOf } from './body-parameters.js';

// Decision: docs/decisions/2026-11-26-unreadable-means-every-method.md
/** A method that a server may process; for another one than was sent, the reason, as a clause. */
export interface MethodClaim {
  readonly method: Method;
  readonly reason?: string;
}

/**
 * Returns every method that a server may process: the one sent, and those that headers, query and body name for frameworks
 * and APIs that take the method from there (Rails, Laravel, Symfony, Slim, Spring, ASP.NET, Express, WordPress, Facebook).
 * What cannot be read claims every method.
 */
export function claimedMethods(request: RuledRequest): readonly MethodClaim[] {
  const { fields, members } = bodyParametersOf(request);
  const claims = [
    ...claimsIn('a header', headerOverrides(request.headers)),
    ...claimsIn('the query', parametersOf(request.url.search.slice(1))),
    ...claimsIn('the body', fields),
    // In JSON, `method` is often a value of the application, as in JSON-RPC.
    ...claimsIn('the body', overrides(members)),
  ];
  const byMethod = new Map(claims.map((claim) => [claim.method, claim]));
  byMethod.delete(request.method);
  return [{ method: request.method }, ...byMethod.values()];
}

function* headerOverrides(headers: Headers): Generator<Parameter> {
  for (const [name, value] of headers) {
    const folded = foldHeaderName(name).replaceAll('-', '');
    if (/^(x|http|forwarded|original|real|request|rewrite|tunneled)*(method|verb)(override)?$/.test(folded))
      yield { name: isOverride(name) ? name : 'method', value };
  }
}

function* overrides(parameters: Iterable<Parameter>): Generator<Parameter> {
  for (const parameter of parameters) if (parameter.name === undefined || isOverride(parameter.name)) yield parameter;
}

function* claimsIn(place: string, parameters: Iterable<Parameter>): Generator<MethodClaim> {
  for (const { name, value } of parameters) {
    if (name === undefined) yield* everyMethod(`${place} cannot be searched for another method`);
    else if (isOverride(name) && !isMethodList(value)) yield* everyMethod(`${place} names an unknown method`);
    else if (isOverride(name) || isMethodName(name)) yield* named(value).map((method) => ({ method, reason: `${place} names ${method}` }));
  }
}

/** Reports whether the name is `_method`, `_HttpMethod`, `X-HTTP-Method-Override` or similar, which have no other meaning. */
function isOverride(name: string): boolean {
  const folded = foldParameterName(name);
  return isMethodName(name) && /^(_|x_)|override/.test(folded);
}

/** Facebook and Restlet read `method`. Elsewhere it has other meanings, so that only the name of a method in it is a claim. */
function isMethodName(name: string): boolean {
  const folded = foldParameterName(name).replaceAll('_', '');
  return /^(x|http|tunneled)*method(override)?$/.test(folded);
}

const separators = /[\s,;"'\0]+/;

function isMethodList(value: string): boolean {
  const words = value.split(separators).filter((word) => word !== '');
  return words.length === named(value).length;
}

function named(value: string): Method[] {
  const words = value.toUpperCase().split(separators);
  return words.flatMap((word) => methods.filter((method) => method === word));
}

function everyMethod(reason: string): MethodClaim[] {
  return methods.map((method) => ({ method, reason }));
}
