type Parameters = readonly (readonly [name: string, value: string])[];

// Decision: docs/decisions/2026-11-26-urls-are-sent-as-they-are-spelled.md
/**
 * Appends parameters to the query of a URL, which stays as it is spelled: `URLSearchParams` would change `%20` to `+` and `flag`
 * to `flag=`, and destroy bytes that are not UTF-8, which invalidates signed URLs.
 */
export function appendParameters(url: URL, parameters: Parameters): void {
  appendText(url, new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value])).toString());
}

/** Sets a parameter in place of any of that name; the others stay as they are spelled. */
export function setParameter(url: URL, name: string, value: string): void {
  removeParameter(url, name);
  // Every server decodes %20 as a space; a plus sign is a space only to servers that form-decode the query.
  appendText(url, new URLSearchParams([[name, value]]).toString().replaceAll('+', '%20'));
}

/** Removes each parameter of that name; the others stay as they are spelled. */
export function removeParameter(url: URL, name: string): void {
  const pairs = url.search.slice(1).split('&');
  const others = pairs.filter((pair) => pair === '' || !new URLSearchParams(`?${pair}`).has(name));
  if (others.length < pairs.length) url.search = `?${others.join('&')}`;
}

function appendText(url: URL, added: string): void {
  if (added === '') return;
  const given = url.search.slice(1);
  // The setter removes one question mark at the beginning, which could be part of the query.
  url.search = `?${given}${given === '' || given.endsWith('&') ? '' : '&'}${added}`;
}

/** Returns path and query of a URL as they are sent (RFC 9112 §3.2.1), with the question mark of an empty query. */
export function originForm(url: URL): string {
  const [text = ''] = url.href.slice(url.origin.length).split('#');
  return text;
}
