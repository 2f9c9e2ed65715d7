/** Secret reference in a text; `source` is its original spelling. */
export type Reference = { readonly source: string } & (
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly program: string; readonly args: readonly string[] }
);

export type TextPart = string | Reference;

export type ParsedText = { readonly ok: true; readonly parts: readonly TextPart[] } | { readonly ok: false; readonly rule: string };

const validForms = '${env:NAME}, ${file:path} and ${command:["program","argument"]}; to write a literal "${", use "$${"';

/** Splits a text into literal parts and references. The rule of a failure never quotes the text, which may be a secret. */
export function parseReferences(text: string): ParsedText {
  const parts: TextPart[] = [];
  let literal = '';
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('$${', at)) {
      literal += '${';
      at += 3;
    } else if (text.startsWith('${', at)) {
      const found = referenceAt(text, at);
      if (typeof found === 'string') return { ok: false, rule: found };
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(found);
      at += found.source.length;
    } else {
      literal += text[at];
      at += 1;
    }
  }
  if (literal !== '') parts.push(literal);
  return { ok: true, parts };
}

/** Returns a name that is safe to show: it omits the arguments of a command, which may contain sensitive data. */
export function nameOf(reference: Reference): string {
  return reference.kind === 'command' ? `\${command:[${JSON.stringify(reference.program)}, …]}` : reference.source;
}

/** Returns the reference at `at`, or the rule that it violates. */
function referenceAt(text: string, at: number): Reference | string {
  const kind = /^\$\{(env|file|command):/.exec(text.slice(at, at + 10))?.[1];
  if (kind === undefined) return `contains a "\${" that does not start a reference; valid references: ${validForms}`;
  if (kind === 'command') return commandAt(text, at);
  const end = text.indexOf('}', at);
  if (end === -1) return 'contains a reference without the closing "}"';
  const source = text.slice(at, end + 1);
  const rest = source.slice(kind.length + 3, -1);
  if (kind === 'env') {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(rest)) return 'needs the name of an environment variable, such as ${env:NAME}';
    return { source, kind, name: rest };
  }
  if (rest.trim() === '' || rest.includes('\0')) return 'needs a path, such as ${file:/run/secrets/token}';
  return { source, kind: 'file', path: rest };
}

const commandRule =
  'needs a JSON array of strings (program and arguments), such as ${command:["pass","show","github"]}; no shell is involved';
const opening = '${command:';

/** Parses a command reference. It ends at the first `]}` after which the array is valid JSON, because its strings may contain `]}`. */
function commandAt(text: string, at: number): Reference | string {
  const start = at + opening.length;
  for (let end = text.indexOf(']}', start); end !== -1; end = text.indexOf(']}', end + 1)) {
    const argv = stringsOf(text.slice(start, end + 1));
    if (argv === undefined) continue;
    const [program = '', ...args] = argv;
    if (program === '' || argv.some((arg) => arg.includes('\0'))) return commandRule;
    return { source: text.slice(at, end + 2), kind: 'command', program, args };
  }
  return commandRule;
}

function stringsOf(json: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
