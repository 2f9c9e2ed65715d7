/** A name of a secret in a text: `source` is how it is written. */
export type Reference = { readonly source: string } & (
  | { readonly kind: 'env'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'command'; readonly program: string; readonly args: readonly string[] }
);

export type TextPart = string | Reference;

export type ParsedText = { readonly ok: true; readonly parts: readonly TextPart[] } | { readonly ok: false; readonly rule: string };

const forms = '${env:NAME}, ${file:path} and ${command:["program","argument"]}; "$${" stands for a literal "${"';

/** Splits a text into what stands as it is and the references in it. The rule never repeats the text, which may be a secret. */
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

/** Safe to show to anybody: the arguments of a command may hold what is nobody else's business. */
export function nameOf(reference: Reference): string {
  return reference.kind === 'command' ? `\${command:[${JSON.stringify(reference.program)}, …]}` : reference.source;
}

/** The reference, or the rule that it breaks. */
function referenceAt(text: string, at: number): Reference | string {
  const kind = /^\$\{(env|file|command):/.exec(text.slice(at, at + 10))?.[1];
  if (kind === undefined) return `has a "\${" that begins no reference; there are ${forms}`;
  if (kind === 'command') return commandAt(text, at);
  const end = text.indexOf('}', at);
  if (end === -1) return 'has a reference without the "}" that ends it';
  const source = text.slice(at, end + 1);
  const rest = source.slice(kind.length + 3, -1);
  if (kind === 'env') {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(rest)) return 'needs the name of an environment variable, as in ${env:NAME}';
    return { source, kind, name: rest };
  }
  if (rest.trim() === '' || rest.includes('\0')) return 'needs a path, as in ${file:/run/secrets/token}';
  return { source, kind: 'file', path: rest };
}

const commandRule =
  'needs a program and its arguments as a JSON array of texts, as in ${command:["pass","show","github"]}; no shell reads it';
const opening = '${command:';

/** The array ends at the first `]}` that makes it JSON: its texts may hold both characters. */
function commandAt(text: string, at: number): Reference | string {
  const start = at + opening.length;
  for (let end = text.indexOf(']}', start); end !== -1; end = text.indexOf(']}', end + 1)) {
    const argv = textsOf(text.slice(start, end + 1));
    if (argv === undefined) continue;
    const [program = '', ...args] = argv;
    if (program === '' || argv.some((arg) => arg.includes('\0'))) return commandRule;
    return { source: text.slice(at, end + 2), kind: 'command', program, args };
  }
  return commandRule;
}

function textsOf(json: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
  } catch {
    return undefined;
  }
}
