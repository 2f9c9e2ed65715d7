import { counted } from '../../runtime/counted.js';
import { printLines } from './print.js';

/** One line of doctor. */
export interface Finding {
  readonly status: 'ok' | 'warning' | 'problem';
  /** Stable identifier of the check. */
  readonly check: string;
  readonly text: string;
  /** What to do, usually a command. */
  readonly next?: string;
}

export const okay = (check: string, text: string): Finding => ({ status: 'ok', check, text });
export const warning = (check: string, text: string, next: string): Finding => ({ status: 'warning', check, text, next });
export const problem = (check: string, text: string, next: string): Finding => ({ status: 'problem', check, text, next });

const marks = { ok: '✔', warning: '!', problem: '✘' } as const;

export function printFindings(findings: readonly Finding[]): string {
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  return printLines([
    ...findings.flatMap(({ status, text, next }) => [`${marks[status]} ${text}`, ...(next === undefined ? [] : [`    → ${next}`])]),
    `${count('ok')} ok, ${counted(count('warning'), 'warning')}, ${counted(count('problem'), 'problem')}`,
  ]);
}
