import { describe, expect, it } from 'vitest';
import { nameTools } from '../../src/tools/tool-names.js';

const none: ReadonlySet<string> = new Set();
const named = (...scripts: string[]) =>
  scripts.map((path) => {
    const [skill = '', script = ''] = path.split('/');
    return { skill, script };
  });

describe('the name of a script as a tool', () => {
  it('is its own where nobody else has it', () => {
    expect(nameTools(named('a/run', 'b/check'), none)).toEqual(['run', 'check']);
  });

  it('has the skill before it where two have the same, whatever their order', () => {
    expect(nameTools(named('a/run', 'b/run', 'b/check'), none)).toEqual(['a_run', 'b_run', 'check']);
    expect(nameTools(named('b/run', 'b/check', 'a/run'), none)).toEqual(['b_run', 'check', 'a_run']);
  });

  it("leaves the server's own tools their names", () => {
    expect(nameTools(named('a/call-api'), new Set(['call-api']))).toEqual(['a_call-api']);
    expect(nameTools(named('a/call-api'), none)).toEqual(['call-api']);
  });

  it('has at most 64 characters, and still is one of its own', () => {
    const [long, other] = ['x'.repeat(40), 'y'.repeat(64)];
    const names = nameTools(named(`${long}/${other}`, `${long}a/${other}`, `${long}b/${other}`, `c/${long}`), none);
    expect(names.slice(0, 3)).toEqual(names.slice(0, 3).map(() => expect.stringMatching(/^x{40}[ab]?_y+_[0-9a-f]{8}$/)));
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(new Set(names).size).toBe(4);
    // The same next time, whatever else is loaded.
    expect(nameTools(named(`z/${other}`, `${long}/${other}`), none)[1]).toBe(names[0]);
  });

  it('is not shared by a script that is called like another with its skill before it', () => {
    const names = nameTools(named('a/run', 'b/run', 'c/a_run'), none);
    expect(new Set(names).size).toBe(3);
  });
});
