import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAuditLog } from '../../src/telemetry/audit-log.js';
import type { Logger } from '../../src/telemetry/logger.js';
import { createFakeClock } from '../helpers/fake-clock.js';
import { foldersOfTests } from '../helpers/skill-folders.js';

const makeFolder = foldersOfTests();

function auditLog(to: string) {
  const messages: string[] = [];
  const add = (_: Record<string, unknown>, message: string) => void messages.push(message);
  const logger: Logger = { trace: add, debug: add, info: add, warn: add, error: add, flush: async () => undefined };
  const clock = createFakeClock();
  return { clock, messages, ...createAuditLog({ to, isRequired: true, clock, logger, redact: (record) => record }) };
}

const numbersIn = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line).n);

it('writes each record once, in order, to a file that only its user can read, and to a new one after a rename', async () => {
  const { path } = makeFolder();
  const file = join(path, 'audit.jsonl');
  const { append } = auditLog(file);
  const numbers = Array.from({ length: 200 }, (_, n) => n);
  const written = await Promise.all(numbers.map((n) => append({ n })));
  expect(written).not.toContain(false);
  expect(numbersIn(file)).toEqual(numbers);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  renameSync(file, `${file}.1`);
  expect(await append({ n: 'rotated' })).toBe(true);
  expect(numbersIn(file)).toEqual(['rotated']);
});

it('reports records that were not written, logs the failure once, and continues when the file can be written', async () => {
  const { path } = makeFolder();
  const file = join(path, 'missing/audit.jsonl');
  const { append, messages } = auditLog(file);
  expect([await append({ n: 1 }), await append({ n: 2 })]).toEqual([false, false]);
  expect(messages).toEqual(['the audit log cannot be written; calls are refused']);
  execFileSync('mkdir', [join(path, 'missing')]);
  expect(await append({ n: 3 })).toBe(true);
  expect(numbersIn(file)).toEqual([3]);
  // A part of a line can be in the file.
  expect(readFileSync(file, 'utf8')).toMatch(/^\n\{/);
  expect(messages.at(-1)).toBe('the audit log is written again');
});

it('gives up a write that hangs, and never writes the record of a call that was refused meanwhile', async () => {
  const { path } = makeFolder();
  const file = join(path, 'pipe');
  // Opening a pipe waits for a reader.
  execFileSync('mkfifo', [file]);
  const { append, clock, messages } = auditLog(file);
  const hanging = append({ n: 1 });
  const refused = append({ n: 2 });
  clock.advance(2000);
  expect([await hanging, await refused]).toEqual([false, false]);
  expect(messages).toHaveLength(1);
  const later = append({ n: 3 });
  // Reading and writing, so that the pipe stays open between two writes.
  const reader = await open(file, 'r+');
  expect(await later).toBe(true);
  const { buffer, bytesRead } = await reader.read(Buffer.alloc(4096));
  await reader.close();
  const text = buffer.toString('utf8', 0, bytesRead);
  expect(text).toContain('"n":3');
  expect(text).not.toContain('"n":2');
});
