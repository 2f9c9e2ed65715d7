import { counted } from '../../runtime/counted.js';
import { oneLine } from './print.js';
import { mark, type NamedResult, printTest, readTest, type Terminal } from './print-test.js';

/** Formats a table of all endpoints, the details of the failed ones, and a summary. */
export function printSuite(results: readonly NamedResult[], terminal: Terminal): string {
  const { columns } = terminal;
  const shown = results.map(({ name, result }) => ({ name: oneLine(name), result }));
  const rows = shown.map(({ name, result }) => {
    const { ok, timing, assertions, ...test } = readTest(result);
    return {
      ok,
      name,
      status: statusOf(result),
      total: timing.totalMs === undefined ? '-' : `${Math.round(test.samples?.p50Ms ?? timing.totalMs)} ms`,
      checks: assertions.length === 0 ? '-' : `${assertions.filter((assertion) => assertion.ok).length}/${assertions.length}`,
      verdict: test.verdict ?? test.error?.message ?? '',
    };
  });
  const columnWidth = (key: 'name' | 'status' | 'total' | 'checks', title: string) =>
    Math.max(title.length, ...rows.map((row) => row[key].length));
  const nameWidth = Math.min(columnWidth('name', 'endpoint'), 40);
  const [statusWidth, totalWidth, checksWidth] = [
    columnWidth('status', 'status'),
    columnWidth('total', 'time'),
    columnWidth('checks', 'checks'),
  ];
  const fixed = 2 + nameWidth + 2 + statusWidth + 2 + totalWidth + 2 + checksWidth + 2;
  const line = (sign: string, name: string, status: string, total: string, checks: string, verdict: string) => {
    const cells = [
      (columns === undefined ? name : truncate(name, nameWidth)).padEnd(nameWidth),
      status.padEnd(statusWidth),
      total.padStart(totalWidth),
      checks.padStart(checksWidth),
    ];
    const shownVerdict = columns === undefined ? verdict : truncate(verdict, Math.max(columns - fixed, 20));
    return `${sign} ${cells.join('  ')}  ${shownVerdict}`.trimEnd();
  };
  const table = rows.map((row) => line(mark(terminal, row.ok), row.name, row.status, row.total, row.checks, row.verdict));
  const failed = shown.filter(({ result }) => !result.ok);
  const details = groupsOf(failed, terminal).map(({ names, text, reason }) => `\n${namesOf(names)}\n${names.length === 1 ? text : reason}`);
  const summary = `${results.length - failed.length} of ${counted(results.length, 'endpoint')} passed`;
  return `${[line(' ', 'endpoint', 'status', 'time', 'checks', 'verdict'), ...table].join('\n')}\n${details.join('')}\n${summary}\n`;
}

interface Group {
  readonly names: string[];
  readonly text: string;
  /** The text without its first line, the request. */
  readonly reason: string;
}

/** Describes endpoints that were not sent for one reason together, such as those of a blocked address; every other one alone. */
function groupsOf(failed: readonly NamedResult[], terminal: Terminal): Group[] {
  const groups = new Map<string, Group>();
  for (const [index, { name, result }] of failed.entries()) {
    const text = printTest(result, terminal);
    const { verdict = '', hints, error } = readTest(result);
    const key = verdict.startsWith('Not sent: ') ? [verdict, error?.hint, ...hints].join('\n') : String(index);
    const group = groups.get(key) ?? { names: [], text, reason: text.slice(text.indexOf('\n') + 1) };
    groups.set(key, group);
    group.names.push(name);
  }
  return [...groups.values()];
}

const maxNames = 10;

function namesOf(names: readonly string[]): string {
  const more = names.length - maxNames;
  return [...names.slice(0, maxNames), ...(more > 0 ? [`and ${counted(more, 'more endpoint')}`] : [])].join('\n');
}

function statusOf({ status }: Record<string, unknown>): string {
  return typeof status === 'number' ? String(status) : '-';
}

function truncate(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
