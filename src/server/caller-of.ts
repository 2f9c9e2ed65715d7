import type { AuthInfo } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { type Caller, localCaller, scopes } from '../callers/caller.js';
import { once } from '../runtime/once.js';

/** Strict, so that a limit of a caller that this room does not know is never lost. */
const callerSchema = once(() =>
  z.strictObject({
    id: z.string().min(1),
    name: z.string().optional(),
    scopes: z.array(z.enum(scopes)),
    apis: z.array(z.string()).optional(),
    skills: z.array(z.string()).optional(),
  }),
);

/** Returns how the SDK passes an authenticated caller to handlers. It contains no token: no handler may send it on. */
export function authInfoOf(caller: Caller): AuthInfo {
  return { token: '', clientId: caller.id, scopes: [...caller.scopes], extra: { caller } };
}

/**
 * Returns the caller of a request: without authentication, the only one.
 * @throws if the request is authenticated, but names no caller: it must not become the only one
 */
export function callerOf(authInfo: AuthInfo | undefined): Caller {
  if (authInfo === undefined) return localCaller;
  const { name, apis, skills, ...caller } = callerSchema().parse(authInfo.extra?.caller);
  return { ...caller, ...(name !== undefined && { name }), ...(apis && { apis }), ...(skills && { skills }) };
}
