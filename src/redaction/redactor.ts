import { createRedaction, type Redaction, type SecretSource } from './redaction.js';
import { isRedactable, mark, minSecretLength, type SecretForms } from './secret-forms.js';
import { createSecretSet, type SecretSet } from './secret-set.js';

export { isRedactable, mark, minSecretLength, type Redaction };

/**
 * Knows the secrets of this process, and which origins may know them. As a redaction, it hides all of them: for logs,
 * errors and the operator's output.
 */
export interface Redactor extends Redaction {
  /** Registers a secret that every redaction hides. */
  add(secret: string): void;
  /** Creates the scope of one API. */
  scope(options: ScopeOptions): SecretScope;
}

export interface ScopeOptions {
  /** Origins that receive the configured secrets of the API. */
  readonly sentTo: readonly string[];
  /** Further origins whose responses belong to calls of the API, such as fallbacks. Default: none. */
  readonly alsoFrom?: readonly string[];
}

/** Secrets of one API. */
export interface SecretScope {
  /** Registers a configured secret. It stays known until its place, such as its reference, has another one. */
  add(secret: string, place?: string): void;
  /** Registers a configured secret that only a proxy receives. */
  addForProxy(secret: string, place?: string): void;
  /** Adds an origin that receives the configured secrets. */
  sendTo(origin: string): void;
  /** Registers a secret that another server issued, such as a token. Only the latest ones of an API stay known. */
  learn(secret: string): void;
  /**
   * Returns the redaction for what an origin returned to a call of this API. It hides only secrets that the origin was or can
   * be sent, so that nobody can find out others from its responses.
   */
  at(origin: string, hop?: Hop): Redaction;
  /** Ends the scope. Its secrets stay known until many further scopes have ended, because late log lines can contain them. */
  end(): void;
}

export interface Hop {
  /** Secrets that the request carried: hidden even if the scope knows them no longer. */
  readonly carried?: ReadonlySet<string>;
  /** The response can come from the proxy instead of the origin. */
  readonly viaProxy?: boolean;
}

/** Maximum number of issued secrets of one API, and of configured ones that were replaced. */
const maxOthers = 50;
const maxEndedScopes = 20;
/** Metadata of an issuer can name any number of origins. */
const maxOrigins = 50;
/** Minimum length of an issued secret: a server could otherwise make words such as `false` vanish from responses. */
const minIssuedLength = 8;

interface Secrets {
  readonly sentTo: Set<string>;
  readonly configured: SecretSet;
  readonly forProxy: SecretSet;
  readonly issued: SecretSet;
}

// Decision: docs/decisions/2026-11-25-credentials-only-at-the-transport.md
export function createRedactor(): Redactor {
  let changes = 0;
  const onChange = () => {
    changes += 1;
  };
  const everywhere = createSecretSet(Number.POSITIVE_INFINITY, onChange);
  const scopes = new Set<Secrets>();
  const ended: Secrets[] = [];
  const shared = createSharedRedactions();

  function* allForms(): Generator<SecretForms> {
    yield* everywhere.forms();
    for (const { configured, forProxy, issued } of scopes) for (const set of [configured, forProxy, issued]) yield* set.forms();
  }

  function end(scope: Secrets): void {
    if (ended.includes(scope)) return;
    ended.push(scope);
    if (ended.length <= maxEndedScopes) return;
    for (const oldest of ended.splice(0, 1)) scopes.delete(oldest);
    shared.clear();
    onChange();
  }

  function scope({ sentTo, alsoFrom = [] }: ScopeOptions): SecretScope {
    const newSet = () => createSecretSet(maxOthers, onChange);
    const own: Secrets = { sentTo: new Set(sentTo), configured: newSet(), forProxy: newSet(), issued: newSet() };
    const alsoOwn = new Set(alsoFrom);
    scopes.add(own);
    return {
      add: own.configured.add,
      addForProxy: own.forProxy.add,
      sendTo(origin) {
        if (own.sentTo.size < maxOrigins) own.sentTo.add(origin);
      },
      learn(secret) {
        if (secret.length >= minIssuedLength) own.issued.add(secret);
      },
      at(origin, { carried = new Set<string>(), viaProxy = false } = {}) {
        const others = [...scopes].filter((other) => other !== own && other.sentTo.has(origin));
        const isOwn = own.sentTo.has(origin) || alsoOwn.has(origin);
        const sets = [
          ...[everywhere, ...others.map(({ configured }) => configured)],
          ...(isOwn ? [own.configured, own.issued] : []),
          ...(viaProxy ? [own.forProxy] : []),
        ];
        const dropped = isOwn
          ? [...carried].filter((secret) => secret.length >= minIssuedLength && !sets.some((set) => set.has(secret)))
          : [];
        return dropped.length === 0 ? shared.of(sets) : createRedaction(unionOf([...sets, setOf(dropped)]));
      },
      end: () => end(own),
    };
  }

  return {
    ...createRedaction({ version: () => changes, forms: allForms }),
    add: (secret) => everywhere.add(secret, secret),
    scope,
  };
}

function setOf(secrets: readonly string[]): SecretSet {
  const set = createSecretSet(secrets.length);
  for (const secret of secrets) set.add(secret);
  return set;
}

function unionOf(sets: readonly SecretSet[]): SecretSource {
  return {
    version: () => sets.reduce((sum, set) => sum + set.version(), 0),
    *forms() {
      for (const set of sets) yield* set.forms();
    },
  };
}

/** Redactions by the sets that they consist of: an index is built once for all responses. */
function createSharedRedactions() {
  const ids = new WeakMap<SecretSet, number>();
  const redactions = new Map<string, Redaction>();
  let lastId = 0;
  const idOf = (set: SecretSet) => {
    const id = ids.get(set) ?? ++lastId;
    ids.set(set, id);
    return id;
  };
  return {
    of(sets: readonly SecretSet[]): Redaction {
      const key = sets.map(idOf).join();
      const redaction = redactions.get(key) ?? createRedaction(unionOf(sets));
      redactions.set(key, redaction);
      return redaction;
    },
    clear: () => redactions.clear(),
  };
}
