import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Edited, type Editor, edit, mappingAt, type Value } from './edit.js';
import { jsonEditor, unreadableFor } from './edit-json.js';
import { tomlEditor } from './edit-toml.js';
import { yamlEditor } from './edit-yaml.js';
import { inputIdOf, mergeEntry, recordIn } from './entries.js';
import { type Entry, entryName, type Host, type InstallScope, type Places, type Server } from './host.js';
import { type HostFile, readHostFile } from './host-file.js';

/** What a command does with one file. */
export type Plan = { readonly host: Host; readonly path: string } & (
  | {
      readonly kind: 'change';
      readonly action: 'add' | 'update' | 'remove';
      readonly before: HostFile;
      readonly after: string;
      readonly entry: Entry;
    }
  | { readonly kind: 'unchanged' }
  /** `rule` is appended to the name of the file. */
  | { readonly kind: 'refused'; readonly rule: string }
);

/** Plans the entry of a host: added, or updated with what the user added to it. */
export async function planInstall(host: Host, scope: InstallScope, places: Places, server: Server): Promise<Plan[]> {
  const paths = host.files(scope, places);
  const existing = paths.filter((path) => existsSync(dirname(path)));
  const wanted = existing.length > 0 ? existing : paths.slice(0, 1);
  const editor = await editorOf(host);
  return Promise.all(
    wanted.map((path) =>
      planFile(host, path, async (text) => {
        const parsed = editor.parse(text);
        if (!parsed.ok) return parsed;
        const unreadable = await unreadableFor(text, host.syntax);
        if (unreadable !== undefined) return { ok: false, rule: `contains ${unreadable}, which ${host.name} cannot read; remove them` };
        const entries = mappingAt(parsed.value, host.path);
        const current = entryName in entries ? recordIn(entries[entryName]) : undefined;
        const edited = edit(editor, text, [...host.path, entryName], mergeEntry(current, host.entry(server)));
        return edited.ok && host.asksForVariables ? addInputs(editor, edited.value, server.variables) : edited;
      }),
    ),
  );
}

/** Plans the removal of the entry from every file of the host that contains it. */
export async function planRemoval(host: Host, scope: InstallScope, places: Places): Promise<Plan[]> {
  const editor = await editorOf(host);
  const paths = host.files(scope, places).filter((path) => existsSync(path));
  return Promise.all(
    paths.map((path) =>
      planFile(host, path, async (text) => {
        const edited = edit(editor, text, [...host.path, entryName], undefined);
        return edited.ok && host.asksForVariables ? setInputs(editor, edited.value, (input) => !isOwnInput(input), []) : edited;
      }),
    ),
  );
}

async function planFile(host: Host, path: string, change: (text: string) => Promise<Edited<string>>): Promise<Plan> {
  const read = await readHostFile(path);
  if (!read.ok) return { kind: 'refused', host, path, rule: read.rule };
  const before = read.value;
  const changed = await change(before.text).catch((error: unknown): Edited<string> => {
    if (error instanceof RangeError) return { ok: false, rule: tooDeep };
    throw error;
  });
  if (!changed.ok) return { kind: 'refused', host, path, rule: changed.rule };
  if (changed.value === before.text) return { kind: 'unchanged', host, path };
  const editor = await editorOf(host);
  const [old, entry] = [before.text, changed.value].map((text) => entryIn(host, editor.parse(text)));
  const action = entry === undefined ? 'remove' : old === undefined ? 'add' : 'update';
  return { kind: 'change', action, host, path, before, after: changed.value, entry: entry ?? {} };
}

/** Returns the entries of a file of a host, by name. */
export async function readEntries(
  host: Host,
  path: string,
): Promise<Edited<{ readonly file: HostFile; readonly entries: Readonly<Record<string, Entry>> }>> {
  const read = await readHostFile(path);
  if (!read.ok) return read;
  const editor = await editorOf(host);
  const parsed = parseDeep(editor, read.value.text);
  return parsed.ok ? { ok: true, value: { file: read.value, entries: entriesAt(host, parsed.value) } } : parsed;
}

/** The parsers call themselves for each level. */
const tooDeep = 'is nested too deeply';

function parseDeep(editor: Editor, text: string): Edited<Value> {
  try {
    return editor.parse(text);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, rule: tooDeep };
    throw error;
  }
}

function entryIn(host: Host, parsed: Edited<Value>): Entry | undefined {
  return parsed.ok ? entriesAt(host, parsed.value)[entryName] : undefined;
}

function entriesAt(host: Host, value: Value): Record<string, Entry> {
  return Object.fromEntries(Object.entries(mappingAt(value, host.path)).map(([name, entry]) => [name, recordIn(entry)]));
}

export function editorOf(host: Pick<Host, 'format'>): Promise<Editor> {
  return { json: jsonEditor, toml: tomlEditor, yaml: yamlEditor }[host.format]();
}

const isOwnInput = (input: unknown): boolean => String(recordIn(input).id).startsWith(inputIdOf(''));

/** Adds what VS Code needs to ask for the variables that the entry names. */
function addInputs(editor: Editor, text: string, variables: readonly string[]): Edited<string> {
  const inputs = variables.map((variable) => ({ type: 'promptString', id: inputIdOf(variable), description: variable, password: true }));
  return setInputs(editor, text, () => true, inputs);
}

function setInputs(editor: Editor, text: string, keep: (input: unknown) => boolean, added: readonly { id: string }[]): Edited<string> {
  const parsed = editor.parse(text);
  if (!parsed.ok) return parsed;
  const current = Array.isArray(parsed.value.inputs) ? parsed.value.inputs : [];
  const ids = new Set(current.map((input) => recordIn(input).id));
  const wanted = [...current.filter(keep), ...added.filter(({ id }) => !ids.has(id))];
  if (wanted.length === current.length) return { ok: true, value: text };
  return edit(editor, text, ['inputs'], wanted.length === 0 ? undefined : wanted);
}
