import { describe, expect, it } from 'vitest';
import { edit, mappingAt } from '../../src/hosts/edit.js';
import { hosts } from '../../src/hosts/hosts.js';
import { editorOf } from '../../src/hosts/plan.js';
import { fc } from '../helpers/properties.js';

const entry = { command: '/opt/node 22/bin/node', args: ['/a "b"/bin.js', '--proxy', 'env'], env: { CA: 'C:\\x' } };

/** Texts as users write them; each must be back, byte for byte, after an entry was added, updated and removed. */
const texts: Readonly<Record<string, readonly string[]>> = {
  json: [
    '{}\n',
    '{\n}\n',
    '// mine\n{\n\t"theme": "One", // nice\n\t"LIST": {\n\t\t"other": { "command": "x", "args": [], }, // o\n\t\t// last\n\t},\n}\n',
    '{\n    "LIST": {\n        "a": {"url": "u"} // why\n    },\n    "z": [1,2 , 3]\n}',
    '{\r\n  "a": 1,\r\n  "LIST": {\r\n    "o": {}\r\n  }\r\n}\r\n',
    '{"LIST":{"a":{"command":"x"}},"b":"}"}',
    '{ "b": "LIST", /* "LIST": {} */ "LIST": { } }\n',
  ],
  toml: [
    '# mine\nmodel = "o3" # best\n\n[LIST.other]\ncommand = "x"  # keep\n\n# end\n[profiles.a]\nmodel = "y"\n',
    '[LIST."a.b"]\r\ncommand = "x"\r\n',
    'text = """\n[LIST.b]\n[LIST.api-integration]\n"""\nbig = 9223372036854775807\n\n[[rows]]\na = 1\n',
  ],
  yaml: [
    '# goose\nGOOSE_MODEL: gpt   # why\nLIST:\n    developer:\n        enabled: true\n        type: builtin  # t\n    # c\nOTHER: 1\n',
    'LIST:\n  a: {x: 1}\nbig: 12345678901234567890\n',
    'A: "x"\nLIST:\n  a:\n    - 1\n\n  # between\n  b:\n    text: |\n      # not a comment\n',
  ],
};

const lists: Readonly<Record<string, string>> = { json: 'mcpServers', toml: 'mcp_servers', yaml: 'extensions' };
const cases = (['json', 'toml', 'yaml'] as const).flatMap((format) =>
  (texts[format] ?? []).map((text) => ({ format, list: lists[format] ?? '', text: text.replaceAll('LIST', lists[format] ?? '') })),
);

const ok = <Value>(edited: { ok: true; value: Value } | { ok: false; rule: string }): Value => {
  if (!edited.ok) throw new Error(edited.rule);
  return edited.value;
};

describe('an edit of the file of a host', () => {
  it.each(cases)('adds, updates and removes an entry and leaves every other byte of $format $text', async ({ format, list, text }) => {
    const editor = await editorOf({ format });
    const path = [list, 'api-integration'];
    const added = ok(edit(editor, text, path, entry));
    const updated = ok(edit(editor, added, path, { ...entry, args: ['other'] }));
    expect(ok(edit(editor, updated, path, entry))).toBe(added);
    for (const [comment] of text.matchAll(/(#|\/\/).*|\/\*.*?\*\//g)) expect(added).toContain(comment);
    const removed = ok(edit(editor, updated, path, undefined));
    // The lines of a mapping that was empty, or in one line, are laid out differently.
    const isOneLine = /^\{.*\}\s*$/.test(text) || text === '{\n}\n';
    const compared = (one: string) => (isOneLine ? one.replaceAll(/\s/g, '').replace(/"mcpServers":\{\},?/, '') : one.trimEnd());
    expect(compared(removed)).toBe(compared(text));
  });

  it.each([
    ['json', '{"mcpServers": {', 'is not valid JSON'],
    ['json', '[]', 'does not contain a JSON object'],
    ['json', '{"mcpServers": []}', 'which is not a mapping'],
    ['json', '{"mcpServers": {}, "mcpServers": {}}', 'twice'],
    ['toml', 'a = [', 'is not valid TOML'],
    ['toml', 'mcp_servers = { other = { command = "x" } }\n', 'cannot change safely'],
    ['toml', '[mcp_servers]\napi-integration = { command = "x" }\n', 'cannot change safely'],
    ['yaml', 'extensions:\n  a: [\n', 'is not valid YAML'],
    ['yaml', '- a\n', 'does not contain a YAML mapping'],
  ] as const)('refuses a %s file that it cannot change safely: %s', async (format, text, rule) => {
    const edited = edit(await editorOf({ format }), text, [lists[format] ?? '', 'api-integration'], entry);
    expect(edited).toMatchObject({ ok: false, rule: expect.stringContaining(rule) });
  });

  it.each([
    ['extensions:\nbig: 12345678901234567890 # exact\n', 'extensions: {}\nbig: 12345678901234567890 # exact\n'],
    ['extensions:\n  # mine\n  api-integration: {}\nbig: 12345678901234567890\n', 'extensions: {}\n  # mine\nbig: 12345678901234567890\n'],
  ])('leaves comments and numbers when it fills and empties the mapping of %j', async (text, emptied) => {
    const editor = await editorOf({ format: 'yaml' });
    const path = ['extensions', 'api-integration'];
    const added = ok(edit(editor, text, path, entry));
    expect(editor.parse(added)).toMatchObject({ value: { extensions: { 'api-integration': entry } } });
    expect(ok(edit(editor, added, path, undefined))).toBe(emptied);
  });

  it('returns what was asked for, or refuses, for any JSON, TOML and YAML', async () => {
    const editors = await Promise.all((['json', 'yaml', 'toml'] as const).map((format) => editorOf({ format })));
    const value = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
    fc.assert(
      fc.property(value, value, fc.constantFrom('  ', '\t', ''), (rest, list, unit) => {
        const text = JSON.stringify({ ...rest, mcpServers: list }, undefined, unit);
        for (const editor of editors.slice(0, 2)) {
          const edited = edit(editor, text, ['mcpServers', 'api-integration'], entry);
          const parsed = edited.ok ? editor.parse(edited.value) : undefined;
          const before = editor.parse(text);
          if (parsed?.ok && before.ok)
            expect(parsed.value.mcpServers).toEqual({ ...mappingAt(before.value, ['mcpServers']), 'api-integration': entry });
          // Keys such as __proto__ have no safe meaning in objects of JavaScript; YAML reads some texts in another way.
          else expect(editor === editors[1] || text.includes('__proto__')).toBe(true);
        }
      }),
    );
  });

  it('adds an entry to an empty and a missing file of every host', async () => {
    const server = { command: '/usr/bin/node', args: ['/x/bin.js'], variables: ['TOKEN'], env: { CA: '/ca.pem' } };
    for (const host of hosts) {
      const editor = await editorOf(host);
      const text = ok(edit(editor, '', [...host.path, 'api-integration'], host.entry(server)));
      expect(text.endsWith('\n'), host.id).toBe(true);
      expect(ok(edit(editor, text, [...host.path, 'api-integration'], host.entry(server))), host.id).toBe(text);
      expect(text, host.id).toContain('/ca.pem');
    }
  });
});
