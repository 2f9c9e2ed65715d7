import { describe, expect, it } from 'vitest';
import { nameTools } from '../../src/tools/tool-names.js';

const none: readonly string[] = [];
const named = (...scripts: string[]) =>
  scripts.map((path) => {
    const [skill = '', script = ''] = path.split('/');
    return { skill, script };
  });

describe('nameTools', () => {
  it('uses the name of a script if it is unique', () => {
    expect(nameTools(named('a/run', 'b/check'), none)).toEqual(['run', 'check']);
  });

  it('adds the skill as a prefix if two scripts have one name, in any order', () => {
    expect(nameTools(named('a/run', 'b/run', 'b/check'), none)).toEqual(['a_run', 'b_run', 'check']);
    expect(nameTools(named('b/run', 'b/check', 'a/run'), none)).toEqual(['b_run', 'check', 'a_run']);
  });

  it('does not use the name of a native tool', () => {
    expect(nameTools(named('a/call-api'), ['call-api'])).toEqual(['a_call-api']);
    expect(nameTools(named('a/call-api'), none)).toEqual(['call-api']);
  });

  it.each(['call_api', 'Call-Api', 'CALL.API'])('does not use %s, which a host may send as call-api', (script) => {
    expect(nameTools([{ skill: 'a', script }], ['call-api'])).toEqual([`a_${script}`]);
  });

  it('adds a hash if the prefixed name could be taken for a native tool', () => {
    expect(nameTools(named('list/apis', 'b/apis'), ['list-apis'])).toEqual([expect.stringMatching(/^list_apis_[0-9a-f]{8}$/), 'b_apis']);
  });

  it('limits names to 64 characters and keeps them unique', () => {
    const [long, other] = ['x'.repeat(40), 'y'.repeat(64)];
    const names = nameTools(named(`${long}/${other}`, `${long}a/${other}`, `${long}b/${other}`, `c/${long}`), none);
    expect(names.slice(0, 3)).toEqual(names.slice(0, 3).map(() => expect.stringMatching(/^x{40}[ab]?_y+_[0-9a-f]{8}$/)));
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(new Set(names).size).toBe(4);
    // The name does not depend on the other scripts.
    expect(nameTools(named(`z/${other}`, `${long}/${other}`), none)[1]).toBe(names[0]);
  });

  it('keeps names unique if the name of a script equals a prefixed one', () => {
    const names = nameTools(named('a/run', 'b/run', 'c/a_run'), none);
    expect(new Set(names).size).toBe(3);
  });
});
