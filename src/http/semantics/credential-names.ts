/** Names of headers, query parameters and options that hold a credential. There are too many to list. */
export const credentialName =
  /authori[sz]ation|cookie|(api|access|private|subscription)[-_]?key|(^|[-_])(auth|jwt|token|secret|password|passwd|credentials?|session|signature|sig|key)([-_]|$)/i;

/** Names without separators, and those that other values have too. */
const moreNames =
  /passw|passphrase|(app|auth|client|hapi|license|secret|service|shared|user)[-_]?key|(access|api|app|auth|bearer|user)[-_]?token|client[-_]?secret|(app|session)[-_]?id|(^|[-_])(code|pass|pin|pwd)([-_]|$)/i;

/** Reports whether a header or query parameter of a definition looks like a credential by its name. Anti-forgery tokens are none. */
export function isCredentialName(name: string): boolean {
  const spaced = name.replace(/([a-z\d])(?=[A-Z])/g, '$1-');
  return (credentialName.test(spaced) || moreNames.test(spaced)) && !/csrf|xsrf|idempotency/i.test(name);
}

/** Reports whether a value looks like a generated key: a UUID, or a long run of letters and digits. */
export function isGeneratedKey(value: string): boolean {
  const runs = value.match(/[A-Za-z\d]{16,}/g) ?? [];
  return /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i.test(value) || runs.some((run) => /\d/.test(run) && /[A-Za-z]/.test(run));
}
