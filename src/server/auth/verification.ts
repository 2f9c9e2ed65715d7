import type { Caller, Scope } from '../../callers/caller.js';

/** How the authorization server of a caller names the scopes. */
export type ScopeNames = Readonly<Record<Scope, string>>;

/** Result of checking a token. `reason` is for the log: clients see one text for every refused token. */
export type Verification =
  | { readonly kind: 'verified'; readonly caller: Caller; readonly scopeNames?: ScopeNames }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The token cannot be checked now. */
  | { readonly kind: 'unavailable'; readonly reason: string };
