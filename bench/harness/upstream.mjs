import { join } from 'node:path';
import { endChild, firstLine, startChild } from './children.mjs';

/** Starts the API of the bench in a process of its own, so that its work counts for no contender. */
export async function startUpstream() {
  const child = startChild(process.execPath, [join(import.meta.dirname, '../contenders/upstream.mjs')]);
  const port = await firstLine(child, child.stdout, /^(\d+)\n/);
  return { url: `http://127.0.0.1:${port}`, close: () => endChild(child) };
}
