import { formsOf, type SecretForms } from './secret-forms.js';

// Decision: docs/decisions/2026-11-26-responses-are-redacted-by-origin.md
/** Secrets of one owner. */
export interface SecretSet {
  /**
   * Adds a secret, unless it is too short (`isRedactable`). Adding it again is cheap. A secret with a place, such as the
   * reference that it was read from, stays until the place has another one.
   */
  add(secret: string, place?: string): void;
  has(secret: string): boolean;
  /** Increases with every change. */
  version(): number;
  forms(): Iterable<SecretForms>;
}

/** Creates a set that keeps all secrets with a place, and the `maxOthers` that were added last. */
export function createSecretSet(maxOthers: number, onChange: () => void = () => undefined): SecretSet {
  const secrets = new Map<string, SecretForms>();
  const byPlace = new Map<string, string>();
  let version = 0;

  function dropOldest(): void {
    const placed = new Set(byPlace.values());
    let others = secrets.size - placed.size;
    for (const secret of secrets.keys()) {
      if (others <= maxOthers) return;
      if (placed.has(secret)) continue;
      secrets.delete(secret);
      others -= 1;
    }
  }

  return {
    add(secret, place) {
      const forms = secrets.get(secret) ?? formsOf(secret);
      if (forms === undefined) return;
      const isNew = !secrets.delete(secret);
      secrets.set(secret, forms);
      if (place !== undefined) byPlace.set(place, secret);
      if (!isNew) return;
      version += 1;
      dropOldest();
      onChange();
    },
    has: (secret) => secrets.has(secret),
    version: () => version,
    forms: () => secrets.values(),
  };
}
