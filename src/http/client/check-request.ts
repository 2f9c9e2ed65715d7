import { badInput } from '../../errors.js';
import { type ApiRequest, bodyModes, cacheModes } from '../call/request.js';

/**
 * Refuses what the types exclude and JavaScript passes: a Headers, a URLSearchParams and a Map have no members of their own, so
 * they would be dropped, and a mode of fetch that a call does not have would be ignored.
 */
export function checkRequest({ target, headers, query, redirect, cache, bodyMode }: ApiRequest): void {
  if (typeof target !== 'string') throw badInput('invalid-arguments', 'target is not text.', 'Pass the URL or the path as text.');
  checkFields('headers', headers);
  checkFields('query', query);
  checkMode('redirect', redirect, ['follow', 'manual']);
  checkMode('cache', cache, cacheModes);
  checkMode('bodyMode', bodyMode, bodyModes);
}

function checkFields(name: string, fields: unknown): void {
  if (fields === undefined || fields === null || (typeof fields === 'object' && !(Symbol.iterator in fields))) return;
  const hint = 'Pass an object of names and values; Object.fromEntries converts a Headers, a URLSearchParams, a Map or a list of pairs.';
  throw badInput('invalid-arguments', `${name} is not an object of names and values.`, hint);
}

function checkMode(name: string, mode: string | undefined, known: readonly string[]): void {
  if (mode === undefined || known.includes(mode)) return;
  throw badInput('invalid-arguments', `${name} is not one of ${known.join(', ')}.`, `Pass one of these, or omit ${name}.`);
}
