import { type ApiError, badInput } from '../errors.js';

/** What a caller may call in addition to the APIs that it sees: any URL, no other URL, or not even all APIs. */
export type Reach = 'any-url' | 'configured-apis' | 'own-apis';

const remedies: Readonly<Record<Reach, string>> = {
  'any-url': 'ask the operator to add the API to apis in the configuration file',
  'configured-apis': 'ask the operator to add the API to apis in the configuration file',
  'own-apis': 'ask the operator to allow another API to the key or token of this caller',
};

export function unknownApi(name: string, names: readonly string[], reach: Reach): ApiError {
  const known = names.length === 0 ? [] : [`pass one of these as api: ${listed(names)}`];
  const free = reach === 'any-url' ? ['pass an absolute URL as url, without api'] : [];
  const hint = [...known, ...free, remedies[reach]].join('; or ');
  return badInput(
    'unknown-api',
    `No API named ${JSON.stringify(name.slice(0, 60))} is configured.`,
    `${names.length === 0 ? 'There are no APIs to name: ' : ''}${names.length === 0 ? hint : capitalized(hint)}.`,
  );
}

/** Error of a URL that a caller may not call, because only configured APIs can be called. */
export function onlyConfigured(names: readonly string[], reach: Exclude<Reach, 'any-url'>): ApiError {
  const message =
    reach === 'own-apis'
      ? 'This caller may call only some of the configured APIs, and no other URL.'
      : 'Bare URLs are disabled (adHoc: false); only configured APIs can be called.';
  const known = names.length === 0 ? '' : `Pass path, and as api one of: ${listed(names)}; or `;
  const hint = `${known}${remedies[reach]}.`;
  return badInput('host-not-allowed', message, `Do not try other URLs. ${capitalized(hint)}`);
}

export function notOfCaller(): ApiError {
  return badInput(
    'host-not-allowed',
    'This caller may not use the API at this URL.',
    `Call list-apis to see the APIs of this caller; or ${remedies['own-apis']}.`,
  );
}

export function unclearUrl(name: string): ApiError {
  return badInput(
    'path-not-allowed',
    `A server may read this URL as a path of the API ${name}, although it is spelled differently.`,
    `Pass api: ${JSON.stringify(name)} and path.`,
  );
}

export const targetHint =
  'Pass url with an absolute URL such as https://api.example.com/v1/items, or pass api and path. Call list-apis to see the configured APIs.';

const listed = (names: readonly string[]) => `${names.slice(0, 20).join(', ')}${names.length > 20 ? ', … (list-apis shows all)' : ''}`;

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
