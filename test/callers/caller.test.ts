import { describe, expect, it } from 'vitest';
import { type Caller, hasScope, labelOf, localCaller, mayRunScriptsOf, type Scope } from '../../src/callers/caller.js';
import { authInfoOf, callerOf } from '../../src/server/caller-of.js';

describe('caller', () => {
  it('includes the lower scopes in each scope', () => {
    const included = (scope: Scope) => (['admin', 'call', 'read'] as const).filter((one) => hasScope({ scopes: [scope] }, one));
    expect([included('admin'), included('call'), included('read')]).toEqual([['admin', 'call', 'read'], ['call', 'read'], ['read']]);
    expect(hasScope({ scopes: [] }, 'read')).toBe(false);
    expect(hasScope(localCaller, 'admin')).toBe(true);
  });

  it('appears in logs by its name, or else by its id, and not at all if it is the only one', () => {
    expect([labelOf({ id: 'key:1', name: 'ci' }), labelOf({ id: 'key:1' }), labelOf(localCaller)]).toEqual(['ci', 'key:1', undefined]);
  });

  it('passes through the SDK without a token', () => {
    const caller: Caller = { id: 'https://issuer.example sub', name: 'ann', scopes: ['call'], apis: ['shop'], skills: ['backup'] };
    const passed = JSON.parse(JSON.stringify(authInfoOf(caller)));
    expect(callerOf(passed)).toEqual(caller);
    expect(passed.token).toBe('');
    expect(callerOf(undefined)).toBe(localCaller);
  });

  it('may run scripts of every skill without limits, of none with a limit of APIs, and otherwise of those that it names', () => {
    const may = (limits: Pick<Caller, 'apis' | 'skills'>) => ['a', 'b'].filter((skill) => mayRunScriptsOf(skill, limits));
    expect([may({}), may({ apis: ['shop'] }), may({ apis: [] }), may({ skills: ['a'] }), may({ apis: ['shop'], skills: ['a'] })]).toEqual([
      ['a', 'b'],
      [],
      [],
      ['a'],
      ['a'],
    ]);
  });

  it('refuses authentication that names no caller, which would become the only one', () => {
    for (const extra of [undefined, {}, { caller: { ...localCaller } }, { caller: { id: 'key:1', scopes: [], limit: 1 } }])
      expect(() => callerOf({ token: 't', clientId: 'c', scopes: [], ...(extra && { extra }) })).toThrow();
  });
});
