import { type Editor, mappingAt, plain } from './edit.js';
import { recordIn } from './entries.js';

/**
 * Edits TOML as text, because no writer of TOML keeps comments: appends a table, or replaces the lines of one. `edit` checks the
 * result.
 */
export async function tomlEditor(): Promise<Editor> {
  const { parse, stringify } = await import('smol-toml');
  return {
    parse(text) {
      try {
        return { ok: true, value: recordIn(plain(parse(text, options))) };
      } catch (error) {
        const [message = ''] = error instanceof Error ? error.message.split('\n') : [];
        const line = error instanceof Error && 'line' in error ? ` in line ${error.line}` : '';
        return { ok: false, rule: `is not valid TOML: ${message.replace(/^Invalid TOML document: /, '')}${line}` };
      }
    },
    set(text, path, value) {
      const eol = text.includes('\r\n') ? '\r\n' : '\n';
      const lines = text.split(/\r?\n/);
      const [name = ''] = path.slice(-1);
      const range =
        name in mappingAt(recordIn(parse(text, options)), path.slice(0, -1))
          ? tableRange(withoutTexts(text).split(/\r?\n/), path)
          : undefined;
      const table = value === undefined ? [] : stringify(nested(path, value)).trim().split('\n');
      if (range !== undefined) {
        const rest = [...lines.slice(0, range.start), ...table, ...lines.slice(range.end)];
        return (table.length === 0 ? withoutDoubleGap(rest, range.start) : rest).join(eol);
      }
      const before = text.trimEnd();
      return `${before === '' ? '' : `${before}${eol}${eol}`}${table.join(eol)}${eol}`;
    },
  };
}

/** A file with an integer of 64 bits is not refused. */
const options = { integersAsBigInt: 'asNeeded' } as const;

function nested([key = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  return { [key]: rest.length === 0 ? value : nested(rest, value) };
}

/** Empties texts of several lines, whose lines can look like the header of a table. */
function withoutTexts(text: string): string {
  return text.replace(/"""[\s\S]*?"""|'''[\s\S]*?'''/g, (found) => found.replace(/[^\r\n]/g, ' '));
}

/** Returns the lines of the table at a path and of the tables in it, without comments behind them. */
function tableRange(lines: readonly string[], path: readonly string[]): { start: number; end: number } | undefined {
  const isInside = (line: string) => {
    const keys = headerOf(line);
    return keys !== undefined && path.every((key, index) => keys[index] === key);
  };
  const start = lines.findIndex(isInside);
  if (start === -1) return undefined;
  const next = lines.findIndex((line, index) => index > start && headerOf(line) !== undefined && !isInside(line));
  let end = next === -1 ? lines.length : next;
  while (end > start + 1 && /^\s*(#.*)?$/.test(lines[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/** Returns the keys of a table header, such as `[mcp_servers."api-integration".env]`. */
function headerOf(line: string): string[] | undefined {
  const inner = /^\s*\[{1,2}\s*([^[\]]+?)\s*\]{1,2}\s*(#.*)?$/.exec(line)?.[1];
  const keys = inner?.match(/"[^"]*"|'[^']*'|[A-Za-z0-9_-]+/g);
  return keys?.map((key) => key.replace(/^["']|["']$/g, ''));
}

/** Removes the empty line that separated a removed table. */
function withoutDoubleGap(lines: readonly string[], at: number): string[] {
  const isGap = lines[at - 1]?.trim() === '' && (lines[at]?.trim() ?? '') === '';
  return isGap && at < lines.length ? [...lines.slice(0, at), ...lines.slice(at + 1)] : [...lines];
}
