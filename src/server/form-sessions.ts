import { randomUUID } from 'node:crypto';
import type { Caller } from '../callers/caller.js';
import { createSigner } from './signatures.js';

/** Sessions of 2025-era clients over HTTP that can show a form to their user. */
export interface FormSessions {
  /** Returns the id of a session, which the client sends with each request. */
  open(caller: Pick<Caller, 'id'>): string;
  /** Reports whether an id is that of a session of this caller. */
  isOpen(id: unknown, caller: Pick<Caller, 'id'>): boolean;
}

// Decision: docs/decisions/2026-11-26-sessions-state-only-what-a-client-can-do.md
export function createFormSessions(keys?: readonly Uint8Array[]): FormSessions {
  const signer = createSigner(keys);
  return {
    open({ id }) {
      const nonce = randomUUID();
      return `form.${nonce}.${signer.sign(['session', nonce, id])}`;
    },
    isOpen(session, { id }) {
      const [nonce, signature] = typeof session === 'string' ? (pattern.exec(session)?.slice(1) ?? []) : [];
      return nonce !== undefined && signature !== undefined && signer.isSigned(signature, ['session', nonce, id]);
    },
  };
}

const pattern = /^form\.([0-9a-f-]{36})\.([\w-]{43})$/;
