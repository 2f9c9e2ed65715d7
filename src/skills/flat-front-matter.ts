/** Text that every YAML parser reads as it stands: no indicator, comment, escape or unusual character. */
const line = /^([a-z][a-z0-9_-]*): (?:"([^"\\]+)"|([A-Za-z](?:[^:#]|:(?=[^ ]))*[^:# ]))$/;
const unusual = /[^ -~\u00a0-\u2027\u2030-\ud7ff]/;
const words = /^(true|false|null|yes|no|on|off|y|n)$/i;
/** Fields with rules of their own. */
const checked: ReadonlySet<string> = new Set(['compatibility', 'metadata', 'scripts']);

/**
 * Reads the front matter of a valid skill that has one plain text a line, such as name and description, in a tenth of the time
 * that a parser takes: a host can have a thousand skills. Returns undefined for everything else.
 */
export function readFlat(folder: string, text: string): Record<string, string> | undefined {
  if (!text.startsWith('---\n')) return undefined;
  const fields = new Map<string, string>();
  for (let at = 4; ; ) {
    const end = text.indexOf('\n', at);
    if (end === -1) return undefined;
    const current = text.slice(at, end);
    if (current === '---') return isValid(folder, fields) ? Object.fromEntries(fields) : undefined;
    const [, key = '', quoted, plain = ''] = line.exec(current) ?? [];
    if (key === '' || unusual.test(current) || fields.has(key) || words.test(key) || words.test(plain) || checked.has(key))
      return undefined;
    fields.set(key, quoted ?? plain);
    at = end + 1;
  }
}

function isValid(folder: string, fields: ReadonlyMap<string, string>): boolean {
  const { length = 0 } = fields.get('description') ?? '';
  return fields.get('name') === folder && folder.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder) && length > 0 && length <= 1024;
}
